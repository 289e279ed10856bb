import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../features/account/api/me';
import { mayRunOffice } from '../../features/account/permissions';
import { usePlans } from '../../features/billing/api/plans';
import { useSubscription } from '../../features/billing/api/subscription';
import { Confirming } from '../../features/billing/components/confirming';
import { Invoices } from '../../features/billing/components/invoices';
import { PlanCard } from '../../features/billing/components/plan-card';
import { PlanChoice } from '../../features/billing/components/plan-choice';
import { words } from '../../features/billing/words';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';

const route = getRouteApi('/signed-in/settings/billing');

export function BillingPage() {
  const { member, account } = useMe();
  const { checkout } = route.useSearch();
  const mayPay = mayRunOffice(member);
  const { data: plans = [] } = usePlans();
  return (
    <>
      <PageTitle title={words.title} place={account.name} />
      {checkout && mayPay && <Confirming id={checkout} />}
      <Loaded query={useSubscription()} what={words.what} rows={4}>
        {(subscription) => (
          <>
            <PlanCard
              subscription={subscription}
              terms={plans.find(({ plan }) => plan === subscription.plan)}
              mayPay={mayPay}
            />
            {mayPay && plans.length > 0 && <PlanChoice subscription={subscription} plans={plans} />}
            {mayPay && <Invoices invoices={subscription.invoices} />}
          </>
        )}
      </Loaded>
    </>
  );
}
