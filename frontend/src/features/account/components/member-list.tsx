import type { Member } from '../../../api/schema';
import { Loaded } from '../../../ui/loaded';
import { Section } from '../../../ui/section';
import { useMe } from '../api/me';
import { useMembers } from '../api/members';
import { words } from '../words';
import { MemberRow } from './member-row';
import { Seats } from './seats';

export function MemberList({ onLeft }: { onLeft: () => unknown }) {
  const { member, account } = useMe();
  return (
    <Section title={words.team.members} aside={<Seats account={account} />}>
      <Loaded query={useMembers()} what={words.team.membersWhat}>
        {(members: Member[]) => (
          <ul className="divide-y divide-line">
            {members.map((one) => (
              <MemberRow key={one.id} me={member} member={one} office={account.name} onLeft={onLeft} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
