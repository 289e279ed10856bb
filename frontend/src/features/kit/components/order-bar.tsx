import type { ReactNode } from 'react';
import type { Usage } from '../../../api/schema';
import { onUtcDay } from '../../../lib/dates';
import { Button } from '../../../ui/button';
import { words } from '../words';

interface Props {
  chosen: number;
  usage: Usage | undefined;
  busy: boolean;
  toUsage: ReactNode;
}

/** The button and what it takes; on a phone it stays in reach of the thumb while channels are chosen. */
export function OrderBar({ chosen, usage, busy, toUsage }: Props) {
  return (
    <div
      data-bar
      className="z-5 flex flex-wrap items-center gap-x-4 gap-y-2 max-wide:sticky max-wide:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] max-wide:-mx-4 max-wide:border-t max-wide:border-line max-wide:bg-surface max-wide:px-4 max-wide:py-3"
    >
      <Button type="submit" icon="pen" look="main" className="max-sm:w-full" busy={busy && words.order.doing}>
        {words.order.action}
      </Button>
      {usage && <Left chosen={chosen} usage={usage} toUsage={toUsage} />}
    </div>
  );
}

/** What it takes of what is there. The server decides; extra pieces count as there. */
function Left({
  chosen,
  usage: { pieces, overage, period },
  toUsage,
}: Omit<Props, 'busy'> & { usage: Usage }) {
  const left = pieces.remaining + (overage?.remaining ?? 0);
  if (left === 0)
    return (
      <div className="flex flex-wrap items-center gap-x-5">
        <p>{words.order.noneLeft(onUtcDay(period.end))}</p>
        {toUsage}
      </div>
    );
  return (
    <p className="text-muted tabular-nums max-sm:text-sm">
      {chosen > left ? words.order.short(chosen, left) : words.order.left(chosen, left)}{' '}
      <span className="max-sm:hidden">{words.order.counted}</span>
    </p>
  );
}
