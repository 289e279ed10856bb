import type { InvitationOffer, Me } from '../../../api/schema';
import { hasCode } from '../../../lib/problem';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { PasswordField } from '../../../ui/password-field';
import { useAcceptInvitation } from '../api/accept-invitation';
import { acceptance } from '../schemas';
import { words } from '../words';
import { LinkGone } from './link-gone';

interface Props {
  token: string;
  offer: InvitationOffer;
  onJoined: (me: Me) => unknown;
  onSignIn: () => unknown;
}

export function AcceptInvitationForm({ token, offer, onJoined, onSignIn }: Props) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: acceptance,
    start: { name: '', password: '' },
    send: useAcceptInvitation(token),
    onDone: onJoined,
  });
  if (hasCode(problem, 'link-invalid')) return <LinkGone error={problem} help={words.invite.help} />;
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.invite.action}
      doing={words.invite.doing}
      beside={
        hasCode(problem, 'address-in-use') && (
          <Button look="quiet" onClick={onSignIn}>
            {words.invite.inUse}
          </Button>
        )
      }
    >
      <TextField
        label={words.invite.email}
        type="email"
        autoComplete="username"
        readOnly
        value={offer.email}
      />
      <TextField
        label={words.fields.name}
        autoComplete="name"
        error={errorOf('name')}
        {...form.register('name')}
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
