import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { described, FieldFrame, inputClass } from './field';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
}

export function PasswordField({ label, hint, error, ...input }: Props) {
  const id = useId();
  const [visible, setVisible] = useState(false);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="relative">
        <input
          {...input}
          {...described(id, { label, hint, error })}
          type={visible ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={`${inputClass} pe-20`}
        />
        <button
          type="button"
          onClick={() => setVisible(!visible)}
          className="absolute inset-y-0 end-0 min-w-16 rounded-lg px-3 text-sm font-medium text-accent hover:text-accent-strong"
        >
          {visible ? 'Hide' : 'Show'} <span className="sr-only">{label.toLowerCase()}</span>
        </button>
      </div>
    </FieldFrame>
  );
}
