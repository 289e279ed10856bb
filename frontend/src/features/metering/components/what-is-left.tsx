import type { ReactNode } from 'react';
import type { Usage } from '../../../api/schema';
import { onUtcDay } from '../../../lib/dates';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { words } from '../words';
import { PieceBar } from './piece-bar';

interface Props {
  usage: Usage;
  /** Where more can be had. */
  toPlans: ReactNode;
}

export function WhatIsLeft({ usage, toPlans }: Props) {
  const { pieces, period, cost } = usage;
  const rows = [
    [words.left.used, pieces.used],
    [words.left.held, pieces.held],
    [words.left.from, words.left.parts(pieces)],
    ...(cost ? [[words.left.cost, words.left.costOf(cost.microUsd, cost.estimated)]] : []),
  ];
  return (
    <Section title={words.left.title} intro={words.left.until(onUtcDay(period.end))}>
      <div className="grid gap-5">
        <p className="text-2xl font-semibold tabular-nums">
          {words.left.of(pieces.remaining, pieces.allowance)}
        </p>
        <PieceBar pieces={pieces} />
        <Warning usage={usage} toPlans={toPlans} />
        <dl className="grid grid-cols-[minmax(6rem,max-content)_1fr] gap-x-6 gap-y-2 sm:gap-x-8">
          {rows.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="tabular-nums">
                {typeof value === 'number' ? value.toLocaleString('en-US') : value}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

function Warning({ usage: { pieces, period, overage }, toPlans }: Props) {
  const day = onUtcDay(period.end);
  const { remaining, allowance } = pieces;
  if (remaining === 0)
    return (
      <Notice kind="warning" title={words.left.none(allowance)}>
        <p>
          {overage && overage.remaining > 0
            ? words.left.noneExtra(overage.remaining)
            : words.left.noneText(day)}
        </p>
        {toPlans}
      </Notice>
    );
  if (remaining * 5 > allowance) return null;
  return (
    <Notice kind="warning" title={words.left.low(remaining, day)}>
      <p>{words.left.lowText}</p>
      {toPlans}
    </Notice>
  );
}
