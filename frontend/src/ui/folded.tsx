import { type ReactNode, useState } from 'react';
import { Icon } from './icon';

interface Props {
  title: string;
  /** What was chosen inside, to be read while it is shut. */
  state?: string;
  /** At first; from then on it is the reader's. */
  open?: boolean;
  id?: string;
  children: ReactNode;
}

export function Folded({ title, state, open = false, id, children }: Props) {
  const [atFirst] = useState(open);
  return (
    <details
      id={id}
      open={atFirst}
      className="group rounded-lg border border-line bg-surface in-data-joined:rounded-none in-data-joined:border-x-0 in-data-joined:border-t-0 in-data-joined:last:border-b-0"
    >
      <summary className="flex min-h-12 items-center gap-3 rounded-lg px-4 py-2 hover:bg-sunken in-data-joined:rounded-none in-data-joined:-outline-offset-3">
        <span className="min-w-0 flex-1">
          <span className="font-medium">{title}</span>{' '}
          {state && <span className="text-muted group-open:hidden">{state}</span>}
        </span>
        <Icon name="open" className="size-5 shrink-0 text-muted group-open:rotate-180" />
      </summary>
      <div className="grid gap-4 border-t border-line p-4">{children}</div>
    </details>
  );
}
