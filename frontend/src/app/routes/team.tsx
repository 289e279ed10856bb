import { useMe } from '../../features/account/api/me';
import { InvitePeople } from '../../features/account/components/invite-people';
import { MemberList } from '../../features/account/components/member-list';
import { PendingInvitations } from '../../features/account/components/pending-invitations';
import { RoleTable } from '../../features/account/components/role-table';
import { mayInvite } from '../../features/account/permissions';
import { PageTitle } from '../../ui/page-title';
import { useDepart } from '../arrivals';
import { ToPlans } from '../to-plans';
import { words } from '../words';

export function TeamPage() {
  const { member, account } = useMe();
  const depart = useDepart();
  return (
    <>
      <PageTitle title={words.team} place={account.name} />
      <MemberList onLeft={() => depart('left')} />
      {mayInvite(member) && <InvitePeople toPlans={<ToPlans />} />}
      {mayInvite(member) && <PendingInvitations />}
      {member.role !== 'owner' && <RoleTable />}
    </>
  );
}
