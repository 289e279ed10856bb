import { memo, useEffect, useRef, useState } from 'react';
import type { Control } from 'react-hook-form';
import type { FactField, FactSource } from '../../../api/schema';
import { Icon } from '../../../ui/icon';
import { factId, focusFact } from '../fact-id';
import type { RawFacts } from '../fact-values';
import type { LaidGroup } from '../form-layout';
import { words } from '../words';
import { FactControl } from './fact-control';

export interface Wanted {
  field: string;
}

interface Props {
  group: LaidGroup;
  control: Control<RawFacts>;
  sources: Record<string, FactSource>;
  filled: number;
  /** A field of this group that somebody asks for: it is opened and takes the focus. */
  wanted: Wanted | null;
}

const summary =
  'flex min-h-12 list-none items-center justify-between gap-3 [&::-webkit-details-marker]:hidden';

export const FactGroup = memo(function FactGroup({ group, control, sources, filled, wanted }: Props) {
  const { name, first, more } = group;
  const [open, setOpen] = useState(group.open);
  const [moreOpen, setMoreOpen] = useState(first.length === 0);
  const [seen, setSeen] = useState({ all: open, more: moreOpen });
  if ((open && !seen.all) || (moreOpen && !seen.more))
    setSeen({ all: seen.all || open, more: seen.more || moreOpen });
  const done = useRef<Wanted | null>(null);
  useEffect(() => {
    if (!wanted || done.current === wanted) return;
    const inMore = more.some((field) => field.name === wanted.field);
    setOpen(true);
    if (inMore) setMoreOpen(true);
    const shown = open && (!inMore || moreOpen) && document.getElementById(factId(wanted.field));
    if (shown && focusFact(wanted.field)) done.current = wanted;
  }, [wanted, more, open, moreOpen]);

  const grid = (fields: FactField[]) => (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {fields.map((field) => (
        <FactControl key={field.name} field={field} source={sources[field.name]} control={control} />
      ))}
    </div>
  );
  const rest = words.facts.more(more.length);
  return (
    <details
      open={open}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
      className="group/facts rounded-xl border border-line bg-surface"
    >
      <summary className={`${summary} rounded-xl px-4 py-2 hover:bg-sunken/60 sm:px-6`}>
        <h2 className="text-lg">{name}</h2>
        <span className="flex shrink-0 items-center gap-2 text-sm whitespace-nowrap text-muted">
          {filled > 0 ? words.facts.filled(filled) : first.length === 0 && rest}
          <Icon name="open" className="size-5 group-open/facts:rotate-180" />
        </span>
      </summary>
      {seen.all && (
        <div className="grid gap-4 px-4 pt-1 pb-4 sm:px-6 sm:pb-6">
          {first.length > 0 && grid(first)}
          {first.length > 0 && more.length > 0 && (
            <details
              open={moreOpen}
              onToggle={(event) =>
                event.target === event.currentTarget && setMoreOpen(event.currentTarget.open)
              }
              className="group/more"
            >
              <summary
                className={`${summary} justify-start font-medium text-accent hover:text-accent-strong`}
              >
                <Icon name="open" className="size-5 group-open/more:rotate-180" />
                {rest}
              </summary>
              <div className="pt-2">{seen.more && grid(more)}</div>
            </details>
          )}
          {first.length === 0 && grid(more)}
        </div>
      )}
    </details>
  );
});
