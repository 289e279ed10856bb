import { getRouteApi, Link, lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { useFactFields } from '../../features/property/api/fact-fields';
import { useProperty } from '../../features/property/api/property';
import { FactsTab } from '../../features/property/components/facts-tab';
import { HistoryTab } from '../../features/property/components/history-tab';
import { ListingHead } from '../../features/property/components/listing-head';
import { words } from '../../features/property/words';
import { problemOf } from '../../lib/problem';
import { buttonClass } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';

const ListingKit = lazyRouteComponent(() => import('./listing-kit'), 'ListingKit');
const route = getRouteApi('/signed-in/listings/$id');
const look =
  'inline-grid min-h-11 place-items-center border-b-3 border-transparent px-4 font-medium text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent';

export function ListingPage() {
  const { id } = route.useParams();
  const { tab } = route.useSearch();
  const { member, account } = useMe();
  const navigate = route.useNavigate();
  const home = useProperty(id);
  const fields = useFactFields();
  if (problemOf(home.error)?.status === 404) return <NoSuchListing place={account.name} />;
  const tabs = (
    <nav aria-label={words.home.tabs} className="flex border-b border-line">
      {([undefined, 'kit', 'history'] as const).map((one) => (
        <Link
          key={one ?? 'facts'}
          to={paths.listing}
          params={{ id }}
          search={one ? { tab: one } : {}}
          activeOptions={{ exact: one !== 'kit' }}
          className={look}
          resetScroll={false}
        >
          {words.home[one ?? 'facts']}
        </Link>
      ))}
    </nav>
  );
  return (
    <div data-broad className="grid content-start gap-6">
      <Loaded query={home} what={words.home.what} rows={5}>
        {(property) => (
          <>
            <ListingHead
              property={property}
              place={account.name}
              tabs={tabs}
              archivable={tab !== 'kit'}
              onArchived={() => navigate({ to: paths.listings })}
            />
            <Loaded query={fields} what={words.facts.what} rows={5}>
              {(groups) =>
                tab === 'kit' ? (
                  <Suspense>
                    <ListingKit property={property} groups={groups} />
                  </Suspense>
                ) : tab === 'history' ? (
                  <HistoryTab id={id} groups={groups} />
                ) : (
                  <FactsTab key={id} property={property} groups={groups} member={member.id} />
                )
              }
            </Loaded>
          </>
        )}
      </Loaded>
    </div>
  );
}

function NoSuchListing({ place }: { place: string }) {
  return (
    <>
      <PageTitle title={words.home.missing} place={place} />
      <Link to={paths.listings} className={`${buttonClass('main')} justify-self-start`}>
        {words.home.all}
      </Link>
    </>
  );
}
