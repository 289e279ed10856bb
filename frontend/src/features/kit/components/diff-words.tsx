import type { Part } from '../../../lib/word-diff';
import { words } from '../version-words';

interface Props {
  parts: Part[];
  /** Only what this side has; both in one text otherwise. */
  side?: 'before' | 'after';
}

const looks = {
  gone: 'rounded-xs bg-danger-soft text-danger decoration-1',
  new: 'rounded-xs bg-fine-soft text-fine decoration-1 underline-offset-3',
};

/** A text with what was taken out and put in: struck or underlined, never by color alone, and told to readers. */
export function DiffWords({ parts, side }: Props) {
  const shown = parts
    .map((part, index) => ({ ...part, key: `${index} ${part.kind}` }))
    .filter(({ kind }) => kind === 'same' || side !== (kind === 'gone' ? 'after' : 'before'));
  return (
    <div className="leading-relaxed whitespace-pre-wrap">
      {shown.map(({ key, kind, text }) =>
        kind === 'same' ? (
          <span key={key}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={key} className={looks.gone}>
            <Told before={words.gone}>{text}</Told>
          </del>
        ) : (
          <ins key={key} className={looks.new}>
            <Told before={words.fresh}>{text}</Told>
          </ins>
        ),
      )}
    </div>
  );
}

function Told({ before, children }: { before: string; children: string }) {
  return (
    <>
      <span className="sr-only"> {before} </span>
      {children}
      <span className="sr-only"> {words.end} </span>
    </>
  );
}
