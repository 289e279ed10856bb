import { Loaded } from '../../../ui/loaded';
import { Section } from '../../../ui/section';
import { useInvitations } from '../api/invitations';
import { useMe } from '../api/me';
import { words } from '../words';
import { PendingRow } from './pending-row';

export function PendingInvitations() {
  const { member } = useMe();
  return (
    <Section title={words.pending.title}>
      <Loaded query={useInvitations()} what={words.pending.what} rows={1}>
        {(invitations) =>
          invitations.length === 0 ? (
            <p className="text-muted">{words.pending.empty}</p>
          ) : (
            <ul className="divide-y divide-line">
              {invitations.map((invitation) => (
                <PendingRow key={invitation.id} invitation={invitation} me={member} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
