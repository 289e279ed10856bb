import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { mayTendPrograms } from '../../features/account/permissions';
import { KeyUsage } from '../../features/api-key/components/key-usage';
import { KeysDesk } from '../../features/api-key/components/keys-desk';
import { words } from '../../features/api-key/words';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';
import { DeveloperTabs } from '../layouts/developer-tabs';
import { ToPlans } from '../to-plans';

const route = getRouteApi('/signed-in/developers');
const side =
  'grid min-h-11 place-items-center rounded-md px-5 font-medium text-muted hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:text-accent aria-[current=page]:shadow-sm';

export function ApiKeysPage() {
  const { member, account } = useMe();
  const { mode = 'live' } = route.useSearch();
  return (
    <div data-broad className="grid content-start gap-6">
      <PageTitle title={words.title} place={account.name}>
        <p>{words.intro}</p>
      </PageTitle>
      <DeveloperTabs />
      {mayTendPrograms(member) ? (
        <>
          <Sides />
          <KeysDesk
            mode={mode}
            hasApi={account.plan === 'brokerage'}
            toPlans={<ToPlans />}
            toTest={
              <Link to={paths.apiKeys} search={{ mode: 'test' }} className={linkClass}>
                {words.noApi.toTest}
              </Link>
            }
          />
          <KeyUsage
            mode={mode}
            linkTo={(code) => (
              <a href={`${paths.docs}#problem-${code}`} className={linkClass}>
                {code}
              </a>
            )}
          />
        </>
      ) : (
        <p>{words.agents}</p>
      )}
    </div>
  );
}

const Sides = () => (
  <nav aria-label={words.modes} className="flex w-fit rounded-lg border border-line bg-sunken p-1">
    <Link to={paths.apiKeys} activeOptions={{ exact: true }} className={side} resetScroll={false}>
      {words.live}
    </Link>
    <Link to={paths.apiKeys} search={{ mode: 'test' }} className={side} resetScroll={false}>
      {words.test}
    </Link>
  </nav>
);
