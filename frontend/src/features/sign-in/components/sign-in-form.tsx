import type { ReactNode } from 'react';
import type { Me } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { useLogin } from '../api/login';
import { credentials } from '../schemas';
import { words } from '../words';

interface Props {
  email?: string;
  onSignedIn: (me: Me) => unknown;
  beside?: ReactNode;
}

export function SignInForm({ email = '', onSignedIn, beside }: Props) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: credentials,
    start: { email, password: '' },
    send: useLogin(),
    onDone: onSignedIn,
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.login.action}
      doing={words.login.doing}
      beside={beside}
    >
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
        autoComplete="current-password"
        error={errorOf('password')}
        {...form.register('password')}
      />
    </Form>
  );
}
