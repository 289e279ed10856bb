import { Section } from '../../../ui/section';
import { inWords } from '../fact-values';
import { words } from '../words';

export function UnknownFacts({ unknown }: { unknown: Record<string, unknown> }) {
  const entries = Object.entries(unknown ?? {});
  if (entries.length === 0) return null;
  return (
    <Section title={words.facts.unknownTitle} intro={words.facts.unknown}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {entries.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-sm text-muted">{name}</dt>
            <dd>{inWords(undefined, value)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
