import type { ComponentProps } from 'react';

export interface Choice {
  value: string;
  label: string;
  hint: string;
}

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'> {
  legend: string;
  choices: Choice[];
}

/** Radio buttons with a sentence each, for choices that need explaining. */
export function ChoiceList({ legend, choices, ...input }: Props) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex min-h-11 gap-3 rounded-lg border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            {...input}
            type="radio"
            value={choice.value}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span>
            <span className="block font-medium">{choice.label}</span>
            <span className="block text-sm text-muted">{choice.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
