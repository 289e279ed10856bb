import { useState } from 'react';
import type { Member } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { mayChangeRole, mayRemove } from '../permissions';
import { roleNames, words } from '../words';
import { ChangeRoleDialog } from './change-role-dialog';
import { RemoveMemberDialog } from './remove-member-dialog';

interface Props {
  me: Member;
  member: Member;
  office: string;
  onLeft: () => unknown;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();

export function MemberRow({ me, member, office, onLeft }: Props) {
  const [open, setOpen] = useState<'role' | 'remove' | null>(null);
  const self = me.id === member.id;
  const close = () => setOpen(null);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4 first:pt-0 last:pb-0">
      <span
        className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
        aria-hidden="true"
      >
        {initials(member.name)}
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {member.name}
          {self && <Badge>{words.team.you}</Badge>}
          {!member.emailVerified && <Badge tone="warning">{words.team.unverified}</Badge>}
        </p>
        <p className="text-sm text-muted">{member.email}</p>
      </div>
      <div className="basis-32 max-sm:flex max-sm:basis-full max-sm:items-baseline max-sm:gap-3 max-sm:ps-15">
        <p className="font-medium">{roleNames[member.role]}</p>
        <p className="text-sm text-muted">
          {member.lastSeenAt ? words.team.seen(fromNow(member.lastSeenAt)) : words.team.never}
        </p>
      </div>
      <div className="flex flex-wrap gap-2 max-sm:basis-full max-sm:ps-15 wide:basis-76 wide:justify-end">
        {mayChangeRole(me, member) && (
          <Button which={words.team.changeOf(member.name)} onClick={() => setOpen('role')}>
            {words.team.change}
          </Button>
        )}
        {mayRemove(me, member) && (
          <Button look="quiet" {...(!self && { which: member.name })} onClick={() => setOpen('remove')}>
            {self ? words.team.leave : words.team.remove}
          </Button>
        )}
      </div>
      {open === 'role' && <ChangeRoleDialog me={me} member={member} onClose={close} />}
      {open === 'remove' && (
        <RemoveMemberDialog member={member} self={self} office={office} onClose={close} onLeft={onLeft} />
      )}
    </li>
  );
}
