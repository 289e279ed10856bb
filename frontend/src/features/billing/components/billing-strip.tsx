import type { ReactNode } from 'react';
import type { Subscription } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { linkClass } from '../../../ui/text-link';
import { useSubscription } from '../api/subscription';
import { usePortal } from '../api/visit-stripe';
import { isSubscribed } from '../offer';
import { words } from '../words';

/** On every page of whoever pays, as long as something is wrong with the payment or the plan is about to end. */
export function BillingStrip({ toBilling }: { toBilling: ReactNode }) {
  const { data } = useSubscription();
  const portal = usePortal();
  const trouble = data && sentence(data);
  if (!trouble) return null;
  const owes = data.access === 'grace' || data.access === 'suspended';
  return (
    <Notice kind="warning" role="status" title={trouble}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {owes && data.paymentUrl && (
          <a href={data.paymentUrl} className={linkClass}>
            {words.strip.pay}
          </a>
        )}
        {owes && (
          <Button
            busy={portal.isPending && words.plan.opening}
            onClick={() => portal.mutate('payment-method')}
          >
            {words.strip.card}
          </Button>
        )}
        {toBilling}
      </div>
      <Refusal error={portal.error} />
    </Notice>
  );
}

function sentence(subscription: Subscription): string | null {
  const { access, graceUntil, cancelAt } = subscription;
  if (access === 'grace' && graceUntil) return words.strip.due(graceUntil);
  if (access === 'suspended') return words.strip.suspended;
  return cancelAt && isSubscribed(subscription) ? words.strip.ends(cancelAt) : null;
}
