import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { ImportHomes } from '../../features/property/components/import-homes';
import { words } from '../../features/property/words';
import { buttonClass } from '../../ui/button';
import { PageTitle } from '../../ui/page-title';

export function ImportListingsPage() {
  const { account } = useMe();
  return (
    <>
      <PageTitle title={words.import.title} place={account.name}>
        {words.import.intro}
      </PageTitle>
      <ImportHomes
        toAll={
          <Link to={paths.listings} className={buttonClass('main')}>
            {words.import.toAll}
          </Link>
        }
      />
    </>
  );
}
