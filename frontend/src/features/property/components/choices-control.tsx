import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { FactField } from '../../../api/schema';
import { inputClass } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { factId } from '../fact-id';
import type { RawFacts } from '../fact-values';
import { words } from '../words';
import { ChoiceTicks } from './choice-ticks';

interface Props {
  field: FactField;
  control: Control<RawFacts>;
}

/** Says what is picked; the list of ticks opens below it. */
export function ChoicesControl({ field, control }: Props) {
  const { field: bound } = useController({ control, name: field.name });
  const [open, setOpen] = useState(false);
  const picked = Array.isArray(bound.value) ? bound.value : [];
  const id = factId(field.name);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/choices">
      <summary
        ref={bound.ref}
        aria-labelledby={`${id}-label ${id}-picked`}
        className={`${inputClass} flex list-none items-center justify-between gap-3 group-open/choices:rounded-b-none [&::-webkit-details-marker]:hidden`}
      >
        <span id={`${id}-picked`} className={picked.length > 0 ? '' : 'text-muted'}>
          {picked.length > 0 ? picked.join(', ') : words.notKnown}
        </span>
        <Icon name="open" className="size-5 text-muted group-open/choices:rotate-180" />
      </summary>
      {open && <ChoiceTicks field={field} picked={picked} onPick={bound.onChange} />}
    </details>
  );
}
