// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PlanTerms, Subscription } from '../../../api/schema';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { BillingStrip } from './billing-strip';
import { Confirming } from './confirming';
import { Invoices } from './invoices';
import { PlanCard } from './plan-card';
import { PlanChoice } from './plan-choice';

const subscription = (more: Partial<Subscription> = {}): Subscription => ({
  plan: 'solo',
  interval: 'month',
  status: 'active',
  access: 'paid',
  period: { start: '2026-11-05T12:00:00Z', end: '2026-12-05T12:00:00Z' },
  includedPieces: 400,
  cancelAt: null,
  pastDueSince: null,
  graceUntil: null,
  trialEnd: null,
  disputeOpen: false,
  next: null,
  paymentUrl: null,
  stripeCustomerId: 'cus_1',
  stripeSubscriptionId: 'sub_1',
  invoices: [],
  ...more,
});
const free = subscription({
  plan: 'free',
  interval: null,
  status: 'none',
  access: 'free',
  includedPieces: 15,
  stripeCustomerId: null,
  stripeSubscriptionId: null,
});
const terms = (plan: PlanTerms['plan'], monthCents: number, yearCents: number): PlanTerms => ({
  plan,
  pieces: 400,
  seats: 1,
  monthCents,
  yearCents,
  rollsOver: monthCents > 0,
  overage: null,
});
const plans = [terms('free', 0, 0), terms('solo', 2400, 24000), terms('team', 8900, 89000)];
const url = 'POST /api/v1/checkout-sessions';

it('sends whoever has no plan to the payment page, once', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...location, origin: location.origin, assign });
  const calls = serve({ [url]: answer({ url: 'https://pay.example/1' }, 201) });
  const user = show(<PlanChoice subscription={free} plans={plans} />);
  expect(screen.queryByText('Free')).toBeNull();
  await user.click(screen.getByLabelText('year'));
  expect(screen.getByText('$240 a year')).toBeVisible();
  expect(screen.getByText('$48 less than by the month')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose Solo' }));
  await waitFor(() => expect(assign).toHaveBeenCalledWith('https://pay.example/1'));
  expect(calls.map(({ body }) => body)).toEqual([{ plan: 'solo', interval: 'year' }]);
});

it('shows what a change costs before it is bought', async () => {
  const calls = serve({
    'POST /api/v1/subscription/plan-preview': answer({
      now: true,
      at: '2026-11-20T12:00:00Z',
      due: 1420,
      currency: 'usd',
      lines: [{ text: 'Remaining time on Team', amount: 2620 }],
    }),
    'POST /api/v1/subscription/plan': answer(subscription({ plan: 'team' })),
  });
  const user = show(<PlanChoice subscription={subscription()} plans={plans} />);
  await user.click(screen.getByRole('button', { name: 'Change to Team' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change to Team' });
  expect(await within(dialog).findByText('You pay $14.20 today, then $89 a month.')).toBeVisible();
  expect(calls.some(({ path }) => path.endsWith('/plan'))).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Confirm and pay' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('says where to pay when the card is declined, and changes nothing', async () => {
  serve({
    'POST /api/v1/subscription/plan-preview': answer({
      now: true,
      at: '2026-11-20T12:00:00Z',
      due: 1420,
      currency: 'usd',
      lines: [],
    }),
    'POST /api/v1/subscription/plan': problem(402, 'payment-needed', 'The payment did not go through.', {
      url: 'https://pay.example/in_1',
    }),
  });
  const user = show(<PlanChoice subscription={subscription()} plans={plans} />);
  await user.click(screen.getByRole('button', { name: 'Change to Team' }));
  await user.click(await screen.findByRole('button', { name: 'Confirm and pay' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The payment did not go through.');
  expect(screen.getByRole('link', { name: 'Pay now' })).toHaveAttribute('href', 'https://pay.example/in_1');
});

it('cancels in two steps, and says what stays', async () => {
  const calls = serve({
    'POST /api/v1/subscription/cancellation': answer(subscription({ cancelAt: '2026-12-05T12:00:00Z' })),
  });
  const user = show(<PlanCard subscription={subscription()} terms={plans[1]} mayPay={true} />);
  expect(screen.getByText('Renews Dec 5, 2026.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel plan...' }));
  const dialog = screen.getByRole('dialog', { name: 'Cancel your plan?' });
  expect(within(dialog).getByText(/Everything you wrote stays/)).toBeVisible();
  expect(calls).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel on Dec 5, 2026' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('leaves the plan to owners', () => {
  serve({});
  show(<PlanCard subscription={subscription()} terms={plans[1]} mayPay={false} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Owners of your office/)).toBeVisible();
});

it('speaks of a received payment only when the server knows it', async () => {
  const states = ['confirming', 'paid'];
  serve({
    'POST /api/v1/checkout-sessions/cs_1/confirmation': () =>
      answer({ state: states.shift() ?? 'paid', subscription: subscription() }),
  });
  show(<Confirming id="cs_1" />);
  expect(await screen.findByText('Confirming your payment...')).toBeVisible();
  expect(await screen.findByText('Payment received. Plan: Solo.', {}, { timeout: 4_000 })).toBeVisible();
});

it('is quiet on every page until a payment fails or a plan ends', async () => {
  serve({
    'GET /api/v1/subscription': answer(
      subscription({
        access: 'grace',
        status: 'past_due',
        graceUntil: '2026-11-27T12:00:00Z',
        paymentUrl: 'https://pay.example/in_1',
      }),
    ),
  });
  show(<BillingStrip toBilling={null} />);
  expect(await screen.findByText('A payment failed. Your plan goes on until Nov 27, 2026.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Update card' })).toBeVisible();
});

it('lists invoices with what can be done about each', () => {
  const invoice = { number: 'LW-1', currency: 'usd', created: '2026-11-05T12:00:00Z', pdfUrl: null };
  show(
    <Invoices
      invoices={[
        { ...invoice, id: 'in_1', status: 'open', total: 2400, hostedUrl: 'https://pay.example/in_1' },
        { ...invoice, id: 'in_0', status: 'paid', total: 2450, hostedUrl: null, pdfUrl: '/in_0.pdf' },
      ]}
    />,
  );
  expect(screen.getByText('Not paid yet')).toBeVisible();
  expect(screen.getByText('$24.50')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See or pay' })).toHaveAttribute(
    'href',
    'https://pay.example/in_1',
  );
  expect(screen.getByRole('link', { name: 'PDF of LW-1' })).toHaveAttribute('href', '/in_0.pdf');
});
