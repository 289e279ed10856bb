import type { Shown } from '../kit-state';
import { words } from '../preview-words';

const looks: Record<string, string> = {
  mls: 'font-mono text-sm',
  headline: 'text-2xl font-semibold text-balance',
};

/** Remarks and pages: the words alone, as wide as people read them. A flyer is a sheet. */
export function PlainPreview({ shown: { channel, text } }: { shown: Shown }) {
  if (channel === 'flyer') return <Flyer text={text} />;
  return (
    <p
      className={`w-full max-w-prose rounded-lg border border-line bg-surface p-4 leading-relaxed whitespace-pre-wrap sm:p-6 ${looks[channel] ?? ''}`}
    >
      {text}
    </p>
  );
}

function Flyer({ text }: { text: string }) {
  const [headline = '', ...rest] = text.split('\n');
  return (
    <div className="grid w-full max-w-md gap-4 border border-line bg-surface p-6 shadow-lg">
      <div className="grid aspect-[2/1] place-items-center bg-sunken text-sm text-muted">{words.photo}</div>
      <p className="text-xl font-semibold text-balance">{headline}</p>
      <p className="leading-relaxed whitespace-pre-wrap">{rest.join('\n').trim()}</p>
      <p className="text-sm text-muted">{words.facts}</p>
    </div>
  );
}
