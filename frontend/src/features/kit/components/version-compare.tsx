import { type Ref, useMemo } from 'react';
import type { PieceVersion } from '../../../api/schema';
import { useWide } from '../../../lib/use-wide';
import { countChanges, type Part, wordDiff } from '../../../lib/word-diff';
import { SelectField } from '../../../ui/select-field';
import { words } from '../version-words';
import { DiffWords } from './diff-words';

interface Props {
  versions: PieceVersion[];
  before: PieceVersion;
  after: PieceVersion;
  heading: Ref<HTMLHeadingElement>;
  onChoose: (before: number, after: number) => unknown;
}

const names = ['subject', 'preheader', 'text'] as const;

/** What became of a text between two of its versions: side by side where there is room, in one text on a phone. */
export function VersionCompare({ versions, before, after, heading, onChoose }: Props) {
  const roomy = useWide('(min-width: 60rem)');
  const changed = useMemo(() => {
    const all = names.map((name) => ({ name, parts: wordDiff(before[name] ?? '', after[name] ?? '') }));
    return all.filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
  }, [before, after]);
  const { gone, fresh } = countChanges(changed.flatMap(({ parts }) => parts));
  return (
    <section aria-labelledby="compare" className="grid min-w-0 content-start gap-4">
      <h3 id="compare" ref={heading} tabIndex={-1} className="text-lg focus:outline-none">
        {words.changes}
      </h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={words.before}
          value={before.version}
          versions={versions}
          onChange={(n) => onChoose(n, after.version)}
        />
        <Choice
          label={words.after}
          value={after.version}
          versions={versions}
          onChange={(n) => onChoose(before.version, n)}
        />
      </div>
      <p role="status" className="text-muted tabular-nums">
        {changed.length === 0 ? words.alike : `${words.sum(gone, fresh)}. ${words.from(before, after)}`}
      </p>
      {changed.map(({ name, parts }) => (
        <div key={name} className="grid gap-2">
          {(changed.length > 1 || name !== 'text') && <h4 className="font-medium">{words.parts[name]}</h4>}
          {roomy ? <SideBySide parts={parts} /> : <Sheet parts={parts} />}
        </div>
      ))}
    </section>
  );
}

function SideBySide({ parts }: { parts: Part[] }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <Sheet parts={parts} side="before" />
      <Sheet parts={parts} side="after" />
    </div>
  );
}

function Sheet(props: { parts: Part[]; side?: 'before' | 'after' }) {
  return (
    <div className="min-w-0 rounded-lg border border-line p-4">
      {props.side && <span className="sr-only">{words[props.side]}: </span>}
      <DiffWords {...props} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: number;
  versions: PieceVersion[];
  onChange: (version: number) => unknown;
}

function Choice({ label, value, versions, onChange }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {versions.map((one) => (
        <option key={one.version} value={one.version}>
          {`${words.name(one.version)}, ${words.deed(one)}`}
        </option>
      ))}
    </SelectField>
  );
}
