import { useMe } from '../../features/account/api/me';
import { ChangePassword } from '../../features/account/components/change-password';
import { MyEmail } from '../../features/account/components/my-email';
import { MyName } from '../../features/account/components/my-name';
import { SessionList } from '../../features/account/components/session-list';
import { SingleKeySwitch } from '../../features/account/components/single-key-switch';
import { PageTitle } from '../../ui/page-title';
import { words } from '../words';

export function ProfilePage() {
  const { account } = useMe();
  return (
    <>
      <PageTitle title={words.profile} place={account.name} />
      <MyName />
      <MyEmail />
      <ChangePassword />
      <SingleKeySwitch />
      <SessionList />
    </>
  );
}
