import type { Me } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { useSignUp } from '../api/sign-up';
import { newOffice } from '../schemas';
import { words } from '../words';

export function SignUpForm({ onSignedIn }: { onSignedIn: (me: Me) => unknown }) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: newOffice,
    start: { name: '', office: '', email: '', password: '' },
    send: useSignUp(),
    codes: { 'address-in-use': 'email' },
    onDone: onSignedIn,
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.signup.action}
      doing={words.signup.doing}
    >
      <TextField
        label={words.fields.name}
        autoComplete="name"
        error={errorOf('name')}
        {...form.register('name')}
      />
      <TextField
        label={words.fields.office}
        hint={words.fields.officeHint}
        autoComplete="organization"
        error={errorOf('office')}
        {...form.register('office')}
      />
      <TextField
        label={words.fields.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errorOf('email')}
        {...form.register('email')}
      />
      <PasswordField
        label={words.fields.password}
        hint={words.fields.passwordHint}
        autoComplete="new-password"
        error={errorOf('password')}
        {...form.register('password')}
      />
    </Form>
  );
}
