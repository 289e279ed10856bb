import { useMemo } from 'react';
import type { ApiKey } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { useRevokeKey } from '../api/change-keys';
import { revoking } from '../schemas';
import { words } from '../words';

interface Props {
  apiKey: ApiKey;
  onClose: () => void;
}

export function RevokeDialog({ apiKey: { id, name }, onClose }: Props) {
  const schema = useMemo(() => revoking(name), [name]);
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema,
    start: { typed: '' },
    send: useRevokeKey(id),
    onDone: () => {
      onClose();
      say(words.revoke.done(name));
    },
  });
  return (
    <Dialog title={words.revoke.title(name)} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        look="danger"
        action={words.revoke.action}
        doing={words.revoke.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <p>{words.revoke.text}</p>
        <TextField
          label={words.revoke.label(name)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={errorOf('typed')}
          {...form.register('typed')}
        />
      </Form>
    </Dialog>
  );
}
