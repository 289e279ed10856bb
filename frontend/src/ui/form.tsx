import type { FormEventHandler, ReactNode } from 'react';
import { Button } from './button';
import type { IconName } from './icon';
import { Refusal } from './refusal';

interface Props {
  onSubmit: FormEventHandler<HTMLFormElement>;
  problem: unknown;
  busy: boolean;
  action: string;
  doing: string;
  icon?: IconName;
  look?: 'main' | 'plain' | 'danger';
  /** Beside the button, for a way out. */
  beside?: ReactNode;
  label?: string;
  children: ReactNode;
}

export function Form({
  onSubmit,
  problem,
  busy,
  action,
  doing,
  icon,
  look = 'main',
  beside,
  label,
  children,
}: Props) {
  return (
    <form onSubmit={onSubmit} noValidate aria-label={label} className="grid max-w-xl gap-5">
      {children}
      <Refusal error={problem} />
      <div className="flex flex-wrap items-center gap-3 max-sm:*:w-full">
        <Button type="submit" look={look} busy={busy && doing} {...(icon && { icon })}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
