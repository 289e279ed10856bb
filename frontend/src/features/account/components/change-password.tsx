import { usePostForm } from '../../../lib/use-post-form';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { Section } from '../../../ui/section';
import { say } from '../../../ui/toast';
import { useChangePassword } from '../api/change-password';
import { useMe } from '../api/me';
import { passwordChange } from '../schemas';
import { words } from '../words';

export function ChangePassword() {
  const { member } = useMe();
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: passwordChange,
    start: { currentPassword: '', password: '' },
    send: useChangePassword(),
    codes: { 'wrong-password': 'currentPassword' },
    onDone: () => {
      form.reset();
      say(words.password.done);
    },
  });
  return (
    <Section title={words.password.title} intro={words.password.intro}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        look="plain"
        action={words.password.action}
        doing={words.password.doing}
        label={words.password.title}
      >
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" readOnly hidden value={member.email} />
        <PasswordField
          label={words.password.current}
          autoComplete="current-password"
          error={errorOf('currentPassword')}
          {...form.register('currentPassword')}
        />
        <PasswordField
          label={words.password.next}
          hint={words.password.hint}
          autoComplete="new-password"
          error={errorOf('password')}
          {...form.register('password')}
        />
      </Form>
    </Section>
  );
}
