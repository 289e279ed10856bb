import { type ComponentProps, type ReactNode, useId } from 'react';

export const inputClass =
  'block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink aria-invalid:border-danger aria-invalid:border-2';

interface Frame {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

interface FrameProps extends Frame {
  id: string;
  children: ReactNode;
}

/** What ties a control to its hint and its error. */
export const described = (id: string, { hint, error }: Frame) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
});

export function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Frame & Omit<ComponentProps<'input'>, 'id'>;

export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...input} {...described(id, { label, hint, error })} className={inputClass} />
    </FieldFrame>
  );
}

type TextAreaProps = Frame & Omit<ComponentProps<'textarea'>, 'id'>;

export function TextArea({ label, hint, error, ...input }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea {...input} {...described(id, { label, hint, error })} className={inputClass} />
    </FieldFrame>
  );
}
