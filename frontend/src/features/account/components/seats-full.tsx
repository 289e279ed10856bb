import type { ReactNode } from 'react';
import type { Account } from '../../../api/schema';
import { Notice } from '../../../ui/notice';
import { words } from '../words';

interface Props {
  account: Account;
  toPlans: ReactNode;
}

export function SeatsFull({ account: { plan, seats }, toPlans }: Props) {
  return (
    <Notice kind="warning" title={words.seats.full(plan, seats.allowed)}>
      <p>{words.seats.way(seats.allowed === 1)}</p>
      {toPlans}
    </Notice>
  );
}
