import type { ComponentProps } from 'react';
import { useId } from 'react';
import { allScopes } from '../keys';
import { scopeHints, scopeName, words } from '../words';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'> {
  error: string | undefined;
}

export function RightsChoice({ error, ...input }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error && id} className="grid gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-medium">{words.form.chosen}</legend>
      {allScopes.map((scope) => (
        <label key={scope} className="flex min-h-11 gap-3 rounded-lg px-1 py-1.5 hover:bg-sunken">
          <input {...input} type="checkbox" value={scope} className="mt-1 size-4 shrink-0 accent-accent" />
          <span>
            <span className="block font-medium">
              {scopeName(scope)} <code className="text-sm font-normal text-muted">{scope}</code>
            </span>
            <span className="block text-sm text-muted">{scopeHints[scope]}</span>
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
