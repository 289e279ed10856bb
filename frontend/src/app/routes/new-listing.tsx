import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { useFactFields } from '../../features/property/api/fact-fields';
import { NewFactsForm } from '../../features/property/components/new-facts-form';
import { NothingRead } from '../../features/property/components/nothing-read';
import { PasteBox } from '../../features/property/components/paste-box';
import { PickListing } from '../../features/property/components/pick-listing';
import { words } from '../../features/property/words';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';
import { say } from '../../ui/toast';
import { toHome } from '../to-home';

const route = getRouteApi('/signed-in/listings/new');

export function NewListingPage() {
  const { by, found } = route.useSearch();
  if (by === 'hand') return <ByHand />;
  return found ? <Several ids={found} /> : <ByPaste />;
}

function ByPaste() {
  const { member, account } = useMe();
  const navigate = route.useNavigate();
  return (
    <>
      <PageTitle title={words.add.title} place={account.name} />
      <PasteBox
        member={member.id}
        onHome={(id) => navigate({ to: paths.listing, params: { id } })}
        onSeveral={(found) => navigate({ search: { found } })}
        none={(report) => <NothingRead report={report} />}
        importCsv={
          <Link to={paths.importListings} className="underline underline-offset-2">
            {words.add.importCsv}
          </Link>
        }
        beside={
          <>
            <Link to={paths.newListing} search={{ by: 'hand' }} className={buttonClass('plain')}>
              <Icon name="pen" />
              {words.add.hand}
            </Link>
            <Link to={paths.importListings} className={buttonClass('plain')}>
              <Icon name="upload" />
              {words.add.file}
            </Link>
          </>
        }
      />
    </>
  );
}

function ByHand() {
  const { member, account } = useMe();
  const navigate = route.useNavigate();
  return (
    <>
      <PageTitle title={words.add.handTitle} place={account.name}>
        {words.add.handIntro}
      </PageTitle>
      <Link to={paths.newListing} className={`${linkClass} justify-self-start`}>
        {words.add.pasteInstead}
      </Link>
      <Loaded query={useFactFields()} what={words.facts.what} rows={5}>
        {(groups) => (
          <NewFactsForm
            groups={groups}
            member={member.id}
            onAdded={async ({ id }) => {
              await navigate({ to: paths.listing, params: { id } });
              say(words.add.created);
            }}
          />
        )}
      </Loaded>
    </>
  );
}

function Several({ ids }: { ids: string[] }) {
  const { account } = useMe();
  return (
    <>
      <PageTitle title={words.add.title} place={account.name} />
      <PickListing ids={ids} linkTo={toHome} />
      <Link to={paths.listings} className={`${linkClass} justify-self-start`}>
        {words.add.toAll}
      </Link>
    </>
  );
}
