import { useState } from 'react';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Notice } from '../../../ui/notice';
import { useAskReset } from '../api/ask-reset';
import { address } from '../schemas';
import { words } from '../words';

export function AskResetForm() {
  const [sentTo, setSentTo] = useState('');
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: address,
    start: { email: '' },
    send: useAskReset(),
    onDone: (_, { email }) => setSentTo(email),
  });
  if (sentTo)
    return (
      <div className="grid gap-5">
        <Notice kind="info" role="status" title={words.reset.sentTitle}>
          <p>{words.reset.sent(sentTo)}</p>
        </Notice>
        <Button className="justify-self-start" onClick={() => setSentTo('')}>
          {words.reset.again}
        </Button>
      </div>
    );
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      action={words.reset.action}
      doing={words.reset.doing}
    >
      <TextField
        label={words.fields.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errorOf('email')}
        {...form.register('email')}
      />
    </Form>
  );
}
