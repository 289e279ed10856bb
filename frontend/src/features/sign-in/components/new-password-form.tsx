import { hasCode } from '../../../lib/problem';
import { usePostForm } from '../../../lib/use-post-form';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { useSetPassword } from '../api/set-password';
import { newPassword } from '../schemas';
import { words } from '../words';
import { LinkGone } from './link-gone';

interface Props {
  token: string;
  onSet: () => unknown;
  onAskAgain: () => unknown;
}

export function NewPasswordForm({ token, onSet, onAskAgain }: Props) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: newPassword,
    start: { password: '' },
    send: useSetPassword(token),
    onDone: onSet,
  });
  if (hasCode(problem, 'link-invalid'))
    return <LinkGone error={problem} action={words.newPassword.askAgain} onAction={onAskAgain} />;
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.newPassword.action}
      doing={words.newPassword.doing}
    >
      <PasswordField
        label={words.fields.newPassword}
        hint={words.fields.passwordHint}
        autoComplete="new-password"
        error={errorOf('password')}
        {...form.register('password')}
      />
    </Form>
  );
}
