import type { Member } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useRefreshTeam } from '../api/refresh-team';
import { useRemoveMember } from '../api/remove-member';
import { words } from '../words';

interface Props {
  member: Member;
  self: boolean;
  office: string;
  onClose: () => void;
  onLeft: () => unknown;
}

export function RemoveMemberDialog({ member, self, office, onClose, onLeft }: Props) {
  const refresh = useRefreshTeam();
  const remove = useRemoveMember(async () => {
    if (self) return onLeft();
    onClose();
    say(words.remove.done(member.name));
    return refresh();
  });
  const text = words.remove;
  return (
    <Dialog title={self ? text.leaveTitle(office) : text.title(member.name)} onClose={onClose}>
      <div className="grid gap-5">
        <p>{self ? text.leaveExplain : text.explain(member.name)}</p>
        <Refusal error={remove.error} />
        <div className="flex flex-wrap gap-3">
          <Button
            look="danger"
            busy={remove.isPending && (self ? text.leaving : text.doing)}
            onClick={() => remove.mutate(member.id)}
          >
            {self ? text.leave : text.action(member.name)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
