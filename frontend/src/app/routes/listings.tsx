import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { EmptyOffice } from '../../features/property/components/empty-office';
import { ListingList } from '../../features/property/components/listing-list';
import { ListingSearch } from '../../features/property/components/listing-search';
import { words } from '../../features/property/words';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { PageTitle } from '../../ui/page-title';
import { toHome } from '../to-home';

const route = getRouteApi('/signed-in/listings');
const kind =
  'inline-grid min-h-11 place-items-center rounded-md px-4 font-medium whitespace-nowrap text-muted hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:text-accent aria-[current=page]:shadow-sm';

export function ListingsPage() {
  const { account } = useMe();
  const { q = '', archived = false } = route.useSearch();
  const navigate = route.useNavigate();
  const search = useCallback(
    (text: string) =>
      navigate({
        search: { ...(text && { q: text }), ...(archived && { archived: true }) },
        replace: true,
        resetScroll: false,
      }),
    [navigate, archived],
  );
  return (
    <div data-broad className="grid content-start gap-6">
      <PageTitle title={words.title} place={account.name} />
      <div className="flex flex-wrap items-center gap-3">
        <ListingSearch q={q} onSearch={search} />
        <nav
          aria-label={words.list.which}
          className="flex rounded-lg bg-sunken p-0.5 max-sm:flex-1 max-sm:*:flex-1 max-sm:*:px-2"
        >
          {[false, true].map((old) => (
            <Link
              key={String(old)}
              to={paths.listings}
              search={{ ...(q && { q }), ...(old && { archived: true }) }}
              activeOptions={{ exact: true }}
              className={kind}
            >
              {old ? words.list.archived : words.list.current}
            </Link>
          ))}
        </nav>
        <Link to={paths.importListings} className={buttonClass('plain')}>
          <Icon name="upload" />
          {words.list.importFile}
        </Link>
      </div>
      <ListingList
        filter={{ q, archived }}
        linkTo={toHome}
        onClear={() => search('')}
        empty={
          <EmptyOffice
            ways={
              <>
                <Link to={paths.newListing} className={buttonClass('main')}>
                  <Icon name="paste" />
                  {words.empty.paste}
                </Link>
                <Link to={paths.newListing} search={{ by: 'hand' }} className={buttonClass('plain')}>
                  <Icon name="pen" />
                  {words.empty.hand}
                </Link>
                <Link to={paths.importListings} className={buttonClass('plain')}>
                  <Icon name="upload" />
                  {words.empty.file}
                </Link>
              </>
            }
          />
        }
      />
    </div>
  );
}
