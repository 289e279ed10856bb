import type { Member } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { ChoiceList } from '../../../ui/choice-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { useChangeRole } from '../api/change-role';
import { rolesToGive } from '../permissions';
import { roleChange } from '../schemas';
import { roleHints, roleNames, words } from '../words';

interface Props {
  me: Member;
  member: Member;
  onClose: () => void;
}

export function ChangeRoleDialog({ me, member, onClose }: Props) {
  const { form, submit, problem, busy } = usePostForm({
    schema: roleChange,
    start: { role: member.role },
    send: useChangeRole(member.id),
    onDone: (changed) => {
      onClose();
      say(words.changeRole.done(changed.name, changed.role));
    },
  });
  return (
    <Dialog title={words.changeRole.title(member.name)} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        action={words.changeRole.action}
        doing={words.changeRole.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <ChoiceList
          legend={words.changeRole.legend}
          choices={rolesToGive(me).map((role) => ({
            value: role,
            label: roleNames[role],
            hint: roleHints[role],
          }))}
          {...form.register('role')}
        />
      </Form>
    </Dialog>
  );
}
