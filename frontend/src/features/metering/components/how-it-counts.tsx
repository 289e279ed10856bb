import type { ReactNode } from 'react';
import type { Usage } from '../../../api/schema';
import { Section } from '../../../ui/section';
import { words } from '../words';

/** What happens at the limit, in plain words; for an owner with the ceiling to set. */
export function HowItCounts({ usage: { plan, overage }, ceiling }: { usage: Usage; ceiling: ReactNode }) {
  const lines = [
    words.limit.counted,
    overage ? words.limit.goesOn(overage.priceMicroUsd, overage.ceiling) : words.limit.stops,
    ...(plan === 'free' ? [] : [words.limit.rolls]),
    words.limit.mails,
  ];
  return (
    <Section title={words.limit.title}>
      <div className="grid gap-5">
        <ul className="grid max-w-prose list-disc gap-1.5 ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {overage && ceiling}
      </div>
    </Section>
  );
}
