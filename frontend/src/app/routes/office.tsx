import { useMe } from '../../features/account/api/me';
import { CloseOffice } from '../../features/account/components/close-office';
import { ExportOffice } from '../../features/account/components/export-office';
import { OfficeName } from '../../features/account/components/office-name';
import { mayInvite, mayRunOffice } from '../../features/account/permissions';
import { OwnLimits } from '../../features/check/components/own-limits';
import { PageTitle } from '../../ui/page-title';
import { useDepart } from '../arrivals';
import { words } from '../words';

export function OfficePage() {
  const { member, account } = useMe();
  const depart = useDepart();
  return (
    <>
      <PageTitle title={words.office} place={account.name} />
      <OfficeName />
      <OwnLimits mayChange={mayInvite(member)} />
      {mayRunOffice(member) && <ExportOffice />}
      {mayRunOffice(member) && <CloseOffice onClosed={() => depart('closed')} />}
    </>
  );
}
