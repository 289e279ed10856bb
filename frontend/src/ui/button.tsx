import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon';

export type Look = 'main' | 'plain' | 'quiet' | 'danger' | 'grave';

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-base font-medium motion-safe:transition-colors';
const looks: Record<Look, string> = {
  main: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-soft hover:text-accent-strong',
  grave: 'border border-danger bg-surface text-danger hover:bg-danger-soft',
  danger: 'bg-danger text-on-danger hover:bg-danger-strong',
};

export const buttonClass = (look: Look) => `${base} ${looks[look]}`;

interface Props extends ComponentProps<'button'> {
  look?: Look;
  icon?: IconName;
  /** Words while it works; a second press then does nothing. */
  busy?: string | false;
  /** Says to readers which one, where a list has many alike. */
  which?: string;
}

export function Button({
  look = 'plain',
  icon,
  busy = false,
  which,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy ? true : undefined}
      className={`${buttonClass(look)} ${busy ? 'opacity-75' : ''} ${className}`}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {busy || children}
      {which && ' '}
      {which && <span className="sr-only">{which}</span>}
    </button>
  );
}
