import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { mayInvite } from '../../features/account/permissions';
import { EmptyOffice } from '../../features/property/components/empty-office';
import { words } from '../../features/property/words';
import { buttonClass } from '../../ui/button';
import { PageTitle } from '../../ui/page-title';

export function ListingsPage() {
  const { member, account } = useMe();
  return (
    <>
      <PageTitle title={words.title} place={account.name} />
      <EmptyOffice
        action={
          <Link to={paths.team} className={buttonClass('plain')}>
            {mayInvite(member) ? words.invite : words.team}
          </Link>
        }
      />
    </>
  );
}
