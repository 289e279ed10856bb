import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { mayRunOffice } from '../../features/account/permissions';
import { useChannels } from '../../features/check/api/channels';
import { useUsage } from '../../features/metering/api/usage';
import { CeilingForm } from '../../features/metering/components/ceiling-form';
import { DayChart } from '../../features/metering/components/day-chart';
import { HowItCounts } from '../../features/metering/components/how-it-counts';
import { Ledger } from '../../features/metering/components/ledger';
import { WhatIsLeft } from '../../features/metering/components/what-is-left';
import { chartOf } from '../../features/metering/days';
import { words } from '../../features/metering/words';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';
import { ToPlans } from '../to-plans';

export function UsagePage() {
  const { member, account } = useMe();
  const { data: channels = [] } = useChannels();
  const nameOf = (channel: string) => channels.find(({ id }) => id === channel)?.name ?? channel;
  return (
    <>
      <PageTitle title={words.title} place={account.name} />
      <Loaded query={useUsage()} what={words.what} rows={4}>
        {(usage) => (
          <>
            <WhatIsLeft usage={usage} toPlans={<ToPlans />} />
            <DayChart chart={chartOf(usage)} nameOf={nameOf} />
            <HowItCounts
              usage={usage}
              ceiling={
                usage.overage && mayRunOffice(member) && <CeilingForm ceiling={usage.overage.ceiling} />
              }
            />
            <Ledger
              nameOf={nameOf}
              withCost={usage.cost != null}
              linkTo={(id, name) => (
                <Link to={paths.piece} params={{ id }} className={linkClass}>
                  {name}
                </Link>
              )}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
