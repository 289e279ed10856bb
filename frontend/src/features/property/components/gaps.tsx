import { useId, useState } from 'react';
import type { FactField, Property } from '../../../api/schema';
import { keepDraft, readDraft } from '../../../lib/drafts';
import { Button } from '../../../ui/button';
import { words } from '../words';

interface Props {
  property: Property;
  fields: FactField[];
  member: string;
  onWant: (field: string) => unknown;
}

const mostAsked = 3;

/** The few facts that would add most. Skipping is fine: nothing is invented to fill a gap. */
export function Gaps({ property, fields, member, onWant }: Props) {
  const id = useId();
  const name = `skipped:${member}:${property.id}`;
  const [skipped, setSkipped] = useState<string[]>(() => readDraft<string[]>(name) ?? []);
  const asked = property.questions
    .filter(({ kind, field }) => kind === 'missing' && !skipped.includes(field))
    .slice(0, mostAsked);
  if (asked.length === 0) return null;

  function skip(field: string) {
    const now = [...skipped, field];
    setSkipped(now);
    keepDraft(name, now);
  }
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface px-4 py-3 sm:px-6">
      <h2 id={id} className="text-lg">
        {words.questions.gaps}
      </h2>
      <ul className="divide-y divide-line">
        {asked.map(({ field, why }) => {
          const which = words.questions.which(fields.find((one) => one.name === field)?.label ?? field);
          return (
            <li key={field} className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
              <p className="min-w-0 flex-1 basis-56">{why}</p>
              <div className="-mx-4 flex sm:mx-0 sm:-me-4">
                <Button look="quiet" which={which} onClick={() => onWant(field)}>
                  {words.questions.answer}
                </Button>
                <Button look="quiet" className="text-muted" which={which} onClick={() => skip(field)}>
                  {words.questions.skip}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
