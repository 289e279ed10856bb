import type { Account } from '../../../api/schema';
import { Notice } from '../../../ui/notice';
import { words } from '../words';

export function SeatsFull({ account: { plan, seats } }: { account: Account }) {
  return (
    <Notice kind="warning" title={words.seats.full(plan, seats.allowed)}>
      <p>{words.seats.way(seats.allowed === 1)}</p>
    </Notice>
  );
}
