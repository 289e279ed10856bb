import { useState } from 'react';
import type { PlanTerms, Subscription } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { useKeepPlan, useResume } from '../api/change-plan';
import { usePortal } from '../api/visit-stripe';
import { centsOf, isSubscribed } from '../offer';
import { planNames, words } from '../words';
import { CancelDialog } from './cancel-dialog';

interface Props {
  subscription: Subscription;
  terms: PlanTerms | undefined;
  mayPay: boolean;
}

export function PlanCard({ subscription, terms, mayPay }: Props) {
  const { plan, interval, includedPieces, disputeOpen } = subscription;
  return (
    <Section title={words.plan.title}>
      <div className="grid gap-5">
        <div className="grid gap-1">
          <p className="text-2xl font-semibold">{planNames[plan]}</p>
          <p className="text-muted">
            {words.plan.pieces(includedPieces)}
            {terms && interval && `, ${words.plan.price(centsOf(terms, interval), interval)}`}
          </p>
          <p>{whatComes(subscription)}</p>
        </div>
        {disputeOpen && <Notice kind="warning" title={words.plan.dispute} />}
        {mayPay ? (
          <Deeds subscription={subscription} />
        ) : (
          <p className="text-muted">{words.plan.onlyOwners}</p>
        )}
      </div>
    </Section>
  );
}

function whatComes(subscription: Subscription) {
  const { cancelAt, next, trialEnd, period } = subscription;
  if (!isSubscribed(subscription)) return words.plan.free;
  if (cancelAt) return words.plan.ends(cancelAt);
  if (next) return words.plan.next(next.plan, next.interval, next.at);
  if (trialEnd && subscription.status === 'trialing') return words.plan.trial(trialEnd);
  return subscription.access === 'paid' ? words.plan.renews(period.end) : null;
}

function Deeds({ subscription }: { subscription: Subscription }) {
  const [cancelling, setCancelling] = useState(false);
  const portal = usePortal();
  const resume = useResume();
  const keep = useKeepPlan();
  if (!subscription.stripeCustomerId) return null;
  const subscribed = isSubscribed(subscription);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3 max-sm:*:w-full">
        {subscription.cancelAt && subscribed && (
          <Button look="main" busy={resume.isPending && words.plan.resuming} onClick={() => resume.mutate()}>
            {words.plan.resume}
          </Button>
        )}
        {subscription.next && (
          <Button busy={keep.isPending && words.plan.keeping} onClick={() => keep.mutate()}>
            {words.plan.keep(subscription.plan)}
          </Button>
        )}
        <Button busy={portal.isPending && words.plan.opening} onClick={() => portal.mutate('overview')}>
          {words.plan.portal}
        </Button>
        {subscribed && !subscription.cancelAt && (
          <Button look="quiet" onClick={() => setCancelling(true)}>
            {words.plan.cancel}
          </Button>
        )}
      </div>
      <Refusal error={portal.error ?? resume.error ?? keep.error} />
      {cancelling && <CancelDialog until={subscription.period.end} onClose={() => setCancelling(false)} />}
    </div>
  );
}
