import type { PlanTerms, Subscription } from '../../api/schema';

export type Interval = NonNullable<Subscription['interval']>;

/** What can be bought: a plan, paid by month or by year. */
export interface Offer {
  plan: PlanTerms['plan'];
  interval: Interval;
}

export const centsOf = (terms: PlanTerms, interval: Interval) =>
  interval === 'month' ? terms.monthCents : terms.yearCents;

/** Two months of twelve, say; nothing where the year saves nothing. */
export const savedCents = (terms: PlanTerms) => Math.max(0, terms.monthCents * 12 - terms.yearCents);

export const isSame = (subscription: Subscription, offer: Offer) =>
  subscription.plan === offer.plan && subscription.interval === offer.interval;

/** Whether there is a subscription to change: without one a plan is bought. */
export const isSubscribed = ({ stripeSubscriptionId, status }: Subscription) =>
  stripeSubscriptionId != null && !['canceled', 'incomplete', 'incomplete_expired', 'none'].includes(status);
