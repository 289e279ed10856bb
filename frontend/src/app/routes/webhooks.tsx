import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../features/account/api/me';
import { mayTendPrograms } from '../../features/account/permissions';
import { WebhooksDesk } from '../../features/webhook/components/webhooks-desk';
import { words } from '../../features/webhook/words';
import { PageTitle } from '../../ui/page-title';
import { DeveloperTabs } from '../layouts/developer-tabs';
import { ToPlans } from '../to-plans';

const route = getRouteApi('/signed-in/developers/webhooks');

export function WebhooksPage() {
  const { member, account } = useMe();
  const { endpoint } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div data-broad className="grid content-start gap-6">
      <PageTitle title={words.title} place={account.name}>
        <p>{words.intro}</p>
      </PageTitle>
      <DeveloperTabs />
      {mayTendPrograms(member) ? (
        <WebhooksDesk
          hasApi={account.plan === 'brokerage'}
          toPlans={<ToPlans />}
          open={endpoint}
          onOpen={(id) => navigate({ search: id ? { endpoint: id } : {}, resetScroll: false, replace: true })}
        />
      ) : (
        <p>{words.agents}</p>
      )}
    </div>
  );
}
