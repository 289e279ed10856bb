import type { PlanPreview, PlanTerms, Subscription } from '../../api/schema';
import { onDay } from '../../lib/dates';
import type { Interval } from './offer';

const number = (n: number) => n.toLocaleString('en-US');

/** Whole dollars without cents. */
export const money = (cents: number, currency = 'usd') =>
  (cents / 100).toLocaleString('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });

export const planNames: Record<PlanTerms['plan'], string> = {
  free: 'Free',
  solo: 'Solo',
  team: 'Team',
  brokerage: 'Brokerage',
};

const each: Record<Interval, string> = { month: 'a month', year: 'a year' };

const invoiceStates: Record<string, string> = {
  draft: 'Being made',
  open: 'Not paid yet',
  paid: 'Paid',
  uncollectible: 'Not paid',
  void: 'Withdrawn',
};

export const words = {
  title: 'Billing',
  what: 'your subscription',
  plan: {
    title: 'Your plan',
    pieces: (n: number) => `${number(n)} pieces a month`,
    price: (cents: number, interval: Interval) => `${money(cents)} ${each[interval]}`,
    free: 'Nothing to pay, no card needed.',
    renews: (day: string) => `Renews ${onDay(day)}.`,
    trial: (day: string) => `Your trial ends ${onDay(day)}. Then the plan is paid.`,
    ends: (day: string) => `Ends ${onDay(day)}. Until then everything goes on; then your office is on Free.`,
    next: (plan: PlanTerms['plan'], interval: Interval, day: string) =>
      `${planNames[plan]}, paid by the ${interval}, begins ${onDay(day)}.`,
    keep: (plan: PlanTerms['plan']) => `Stay on ${planNames[plan]}`,
    keeping: 'Keeping it...',
    resume: 'Keep my plan',
    resuming: 'Keeping it...',
    cancel: 'Cancel plan...',
    portal: 'Card, tax id and address',
    opening: 'Opening...',
    onlyOwners: 'Owners of your office take care of the plan and its payment.',
    dispute: 'A payment is disputed at your bank. Your plan goes on; extra pieces are not billed meanwhile.',
  },
  strip: {
    due: (until: string) => `A payment failed. Your plan goes on until ${onDay(until)}.`,
    suspended:
      'A payment is missing. Your office is on the free allowance until it is paid; nothing is lost.',
    ends: (day: string) => `Your plan ends ${onDay(day)}.`,
    card: 'Update card',
    pay: 'Pay now',
    look: 'See billing',
  },
  choice: {
    title: 'Plans',
    intro: 'Unused pieces of paid plans stay for one more month. Change or cancel by yourself at any time.',
    interval: 'Paid by the',
    month: 'month',
    year: 'year',
    seats: (n: number) => (n === 1 ? 'One seat' : `${n} seats`),
    saved: (cents: number) => `${money(cents)} less than by the month`,
    extra: (microUsd: number) =>
      `Extra pieces ${(microUsd / 1_000_000).toLocaleString('en-US', { style: 'currency', currency: 'USD' })} each, up to your ceiling`,
    yours: 'Your plan',
    buy: (plan: PlanTerms['plan']) => `Choose ${planNames[plan]}`,
    change: (plan: PlanTerms['plan']) => `Change to ${planNames[plan]}`,
    leaving: 'Opening the payment page...',
  },
  change: {
    title: (plan: PlanTerms['plan']) => `Change to ${planNames[plan]}`,
    what: 'what it costs',
    sum: ({ now, due, currency, at }: PlanPreview, cents: number, interval: Interval) =>
      now
        ? `You pay ${money(Math.max(0, due), currency)} today, then ${money(cents)} ${each[interval]}.`
        : `Nothing today. From ${onDay(at)} you pay ${money(cents)} ${each[interval]}; until then everything stays as it is.`,
    credit: (cents: number, currency: string) =>
      `${money(cents, currency)} stay as a credit for the next invoices.`,
    lines: 'How today’s amount comes about',
    pay: 'Confirm and pay',
    confirm: 'Confirm',
    doing: 'Changing...',
    notNow: 'Not now',
  },
  cancel: {
    title: 'Cancel your plan?',
    until: (day: string) => `Your plan goes on until ${onDay(day)}. Nothing more is charged after that.`,
    stays:
      'Everything you wrote stays, and you can go on reading, editing, checking and exporting. Writing goes on with the 15 free pieces a month.',
    undo: 'Until then you can take this back with one press.',
    do: (day: string) => `Cancel on ${onDay(day)}`,
    doing: 'Cancelling...',
    keep: 'Keep plan',
  },
  invoices: {
    title: 'Invoices',
    none: 'No invoices yet.',
    state: (state: string) => invoiceStates[state] ?? state,
    day: 'Date',
    amount: 'Amount',
    status: 'State',
    number: 'Number',
    pdf: 'PDF',
    pdfOf: (name: string) => `of ${name}`,
    see: 'See or pay',
  },
  back: {
    confirming: 'Confirming your payment...',
    wait: 'This takes a few seconds. You may leave this page; nothing gets lost.',
    paid: ({ plan }: Subscription) => `Payment received. Plan: ${planNames[plan]}.`,
    open: 'Nothing was bought.',
    openText: 'You came back before the payment was made. Choose a plan whenever you like.',
    expired: 'That payment page has ended, and nothing was bought.',
    failed: 'We could not look at your payment.',
  },
} as const;
