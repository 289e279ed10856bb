// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Usage, UsagePieces } from '../../../api/schema';
import { show } from '../../../test/render';
import { serve } from '../../../test/server';
import { SmallMeter } from './small-meter';
import { WhatIsLeft } from './what-is-left';

const usage = (pieces: Partial<UsagePieces>, more: Partial<Usage> = {}): Usage => ({
  plan: 'free',
  period: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
  pieces: {
    allowance: 15,
    rolledOver: 0,
    toppedUp: 0,
    used: 0,
    held: 0,
    remaining: 15,
    overage: 0,
    ...pieces,
  },
  cost: null,
  overage: null,
  days: [],
  ...more,
});
const overage = { ceiling: 100, used: 0, held: 0, remaining: 100, priceMicroUsd: 20_000 };

it('is calm while there is enough', () => {
  show(<WhatIsLeft toPlans={null} usage={usage({ used: 3, remaining: 12 })} />);
  expect(screen.getByText('12 of 15 pieces left')).toBeVisible();
  expect(screen.getByText('New pieces come on Dec 1, 2026.')).toBeVisible();
  expect(screen.queryByText(/until/)).toBeNull();
});

it('says early that pieces run out', () => {
  show(<WhatIsLeft toPlans={null} usage={usage({ used: 12, remaining: 3 })} />);
  expect(screen.getByText('3 pieces left until Dec 1, 2026')).toBeVisible();
});

it('says at the limit what still works', () => {
  show(<WhatIsLeft toPlans={null} usage={usage({ used: 15, remaining: 0 })} />);
  expect(screen.getByText('You have used all 15 pieces')).toBeVisible();
  expect(screen.getByText(/Everything you wrote stays/)).toBeVisible();
});

it('goes on with extra pieces where the plan has them', () => {
  show(
    <WhatIsLeft toPlans={null} usage={usage({ used: 15, remaining: 0 }, { plan: 'brokerage', overage })} />,
  );
  expect(screen.getByText(/100 are left below your ceiling/)).toBeVisible();
});

it('tells of what the period is made, and the cost to those who may know it', () => {
  const cost = { inputTokens: 1, cachedTokens: 0, outputTokens: 1, microUsd: 1_234_567, estimated: 1 };
  show(
    <WhatIsLeft
      toPlans={null}
      usage={usage({ allowance: 500, rolledOver: 90, toppedUp: 10, remaining: 480 }, { cost })}
    />,
  );
  expect(screen.getByText('400 of the plan, 90 rolled over, 10 added')).toBeVisible();
  expect(screen.getByText('$1.23, partly estimated (1 piece)')).toBeVisible();
});

it('leaves the frame alone when there are no numbers', async () => {
  serve({ 'GET /api/v1/usage': { status: 503 } });
  show(<SmallMeter />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.body).toHaveTextContent('');
});
