import type { FactField, Property } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Refusal } from '../../../ui/refusal';
import { useChangeProperty } from '../api/change-property';
import { inWords } from '../fact-values';
import { words } from '../words';

interface Props {
  property: Property;
  fields: FactField[];
  lineOf: (offset: number) => number;
  onWant: (field: string) => unknown;
}

/** Facts that contradict themselves or each other: to be settled before anything is written. */
export function Doubts({ property, fields, lineOf, onWant }: Props) {
  const send = useChangeProperty(property.id);
  const doubts = property.questions.filter(({ kind }) => kind !== 'missing');
  if (doubts.length === 0) return null;
  return (
    <section aria-label={words.questions.doubts} className="grid gap-3">
      <ul className="grid gap-2">
        {doubts.map(({ kind, field: name, why, options }) => {
          const field = fields.find((one) => one.name === name);
          const label = field?.label ?? name;
          const which = words.questions.which(label);
          return (
            <li
              key={`${kind} ${name} ${why}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border border-warn-line bg-warn-soft px-4 py-3 sm:px-6"
            >
              <p className="flex min-w-0 flex-1 basis-64 gap-2">
                <Icon name="warning" className="mt-0.5 size-5 text-brass" />
                <span>
                  {kind === 'conflict' && (
                    <strong className="font-semibold">{words.questions.conflict(label)}. </strong>
                  )}
                  {why}
                </span>
              </p>
              <div className="flex flex-wrap gap-2">
                {options?.map(({ value, start }) => (
                  <Button
                    key={`${start} ${value}`}
                    busy={send.isPending && words.questions.choosing}
                    which={which}
                    onClick={() => send.mutate({ [name]: value })}
                  >
                    <strong className="font-semibold">{inWords(field, value)}</strong>
                    <span className="text-muted">{words.questions.option(lineOf(start))}</span>
                  </Button>
                ))}
                {kind === 'consistency' && (
                  <Button which={which} onClick={() => onWant(name)}>
                    {words.questions.look}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Refusal error={send.error} />
    </section>
  );
}
