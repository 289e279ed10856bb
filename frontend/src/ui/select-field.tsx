import { type ComponentProps, type ReactNode, useId } from 'react';
import { described, FieldFrame, inputClass } from './field';

interface Props extends Omit<ComponentProps<'select'>, 'id'> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** The device's own list: no better one for a thumb. */
export function SelectField({ label, hint, error, children, ...select }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select {...select} {...described(id, { label, hint, error })} className={inputClass}>
        {children}
      </select>
    </FieldFrame>
  );
}
