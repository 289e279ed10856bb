import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Kind = 'info' | 'warning' | 'error' | 'fine';

const looks: Record<Kind, { box: string; icon: IconName; tint: string }> = {
  info: { box: 'border-line bg-accent-soft', icon: 'mail', tint: 'text-accent' },
  warning: { box: 'border-warn-line bg-warn-soft', icon: 'warning', tint: 'text-brass' },
  error: { box: 'border-danger bg-danger-soft', icon: 'warning', tint: 'text-danger' },
  fine: { box: 'border-line bg-fine-soft', icon: 'check', tint: 'text-fine' },
};

interface Props {
  kind: Kind;
  title?: string;
  children?: ReactNode;
  /** How a reader hears of it: at once, when it suits, or only on the way. */
  role?: 'alert' | 'status';
}

export function Notice({ kind, title, children, role }: Props) {
  const look = looks[kind];
  return (
    <div role={role} className={`flex gap-3 rounded-lg border p-4 ${look.box}`}>
      <Icon name={look.icon} className={`mt-0.5 size-5 ${look.tint}`} />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="grid gap-2">{children}</div>}
      </div>
    </div>
  );
}
