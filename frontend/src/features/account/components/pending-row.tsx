import type { Invitation, Member } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useInvite } from '../api/invite';
import { useWithdrawInvitation } from '../api/withdraw-invitation';
import { mayManage } from '../permissions';
import { roleNames, words } from '../words';

interface Props {
  invitation: Invitation;
  me: Member;
}

export function PendingRow({ invitation, me }: Props) {
  const { id, email, name, role, invitedBy, createdAt, expiresAt } = invitation;
  const again = useInvite();
  const withdraw = useWithdrawInvitation(() => say(words.pending.withdrawn));
  const ended = new Date(expiresAt).getTime() < Date.now();

  const sendAgain = () =>
    again.mutate(
      { email, role, ...(name && { name }) },
      { onSuccess: () => say(words.pending.sentAgain(email)) },
    );

  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-56">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {name ? `${name}, ${email}` : email}
            <Badge>{roleNames[role]}</Badge>
          </p>
          <p className="text-sm text-muted">{words.pending.by(invitedBy, fromNow(createdAt))}</p>
          <p className="text-sm text-muted">
            {ended ? words.pending.ended : words.pending.ends(fromNow(expiresAt))}
          </p>
        </div>
        {mayManage(me, role) && (
          <div className="flex flex-wrap gap-2">
            <Button
              which={words.pending.againTo(email)}
              busy={again.isPending && words.pending.sending}
              onClick={sendAgain}
            >
              {words.pending.again}
            </Button>
            <Button
              look="quiet"
              which={words.pending.withdrawOf(email)}
              busy={withdraw.isPending && words.pending.withdrawing}
              onClick={() => withdraw.mutate(id)}
            >
              {words.pending.withdraw}
            </Button>
          </div>
        )}
      </div>
      <Refusal error={again.error ?? withdraw.error} />
    </li>
  );
}
