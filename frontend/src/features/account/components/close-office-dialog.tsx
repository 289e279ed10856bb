import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { useCloseOffice } from '../api/close-office';
import { useMe } from '../api/me';
import { useMembers } from '../api/members';
import { closing } from '../schemas';
import { words } from '../words';

interface Props {
  onClose: () => void;
  onClosed: () => unknown;
}

export function CloseOfficeDialog({ onClose, onClosed }: Props) {
  const { member, account } = useMe();
  const members = useMembers().data?.length ?? 1;
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: closing,
    start: { password: '' },
    send: useCloseOffice(),
    codes: { 'wrong-password': 'password' },
    onDone: onClosed,
  });
  return (
    <Dialog title={words.close.title(account.name)} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        look="danger"
        action={words.close.action}
        doing={words.close.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <p>{words.close.explain(members)}</p>
        <input type="email" autoComplete="username" readOnly hidden value={member.email} />
        <PasswordField
          label={words.close.password}
          autoComplete="current-password"
          error={errorOf('password')}
          {...form.register('password')}
        />
      </Form>
    </Dialog>
  );
}
