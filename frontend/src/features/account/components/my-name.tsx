import { usePostForm } from '../../../lib/use-post-form';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { say } from '../../../ui/toast';
import { useMe } from '../api/me';
import { useRenameMe } from '../api/rename-me';
import { myName } from '../schemas';
import { words } from '../words';

export function MyName() {
  const { member } = useMe();
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: myName,
    start: { name: member.name },
    send: useRenameMe(),
    onDone: () => say(words.saved),
  });
  return (
    <Section title={words.name.title}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        look="plain"
        action={words.save}
        doing={words.saving}
        label={words.name.title}
      >
        <TextField
          label={words.name.label}
          autoComplete="name"
          error={errorOf('name')}
          {...form.register('name')}
        />
      </Form>
    </Section>
  );
}
