import type { UseFormRegisterReturn } from 'react-hook-form';
import { words } from '../words';

const answers = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
  { value: '', label: words.notKnown },
];

/** Three ways, because "no" is a fact and "not known" is none. */
export function YesNoControl(registered: UseFormRegisterReturn) {
  return (
    <div className="grid grid-cols-[1fr_1fr_1.4fr] overflow-hidden rounded-lg border border-line-strong bg-surface">
      {answers.map(({ value, label }) => (
        <label
          key={value}
          className="grid min-h-11 place-items-center border-line-strong px-2 text-center font-medium text-muted not-first:border-s has-checked:bg-accent-soft has-checked:text-accent has-checked:underline has-checked:underline-offset-4 has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent"
        >
          <input {...registered} type="radio" value={value} className="sr-only" />
          {label}
        </label>
      ))}
    </div>
  );
}
