import { type ComponentProps, useId } from 'react';
import { eventHint, eventName, words } from '../words';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'> {
  choices: string[];
  error: string | undefined;
}

export function EventChoice({ choices, error, ...input }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error && id} className="grid gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-medium">{words.form.events}</legend>
      {choices.map((type) => (
        <label key={type} className="flex min-h-11 gap-3 rounded-lg px-1 py-1.5 hover:bg-sunken">
          <input {...input} type="checkbox" value={type} className="mt-1 size-4 shrink-0 accent-accent" />
          <span>
            <span className="block font-medium">
              {eventName(type)} <code className="text-sm font-normal text-muted">{type}</code>
            </span>
            <span className="block text-sm text-muted">{eventHint(type)}</span>
          </span>
        </label>
      ))}
      {error && (
        <p id={id} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
