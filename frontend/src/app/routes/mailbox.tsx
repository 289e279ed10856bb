import { getRouteApi } from '@tanstack/react-router';
import { Mailbox } from '../../features/sandbox/components/mailbox';
import { words } from '../../features/sandbox/words';
import { PageTitle } from '../../ui/page-title';

const route = getRouteApi('/open/sandbox/mailbox');

export function MailboxPage() {
  const { to = '' } = route.useSearch();
  return (
    <div className="grid gap-7">
      <PageTitle title={words.title} place="Sandbox">
        {to ? `${words.onlyTo} ${to}.` : words.intro}
      </PageTitle>
      <Mailbox to={to} />
    </div>
  );
}
