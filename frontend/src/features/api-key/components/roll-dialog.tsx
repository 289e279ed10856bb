import type { ApiKey, FreshApiKey } from '../../../api/schema';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { ChoiceList } from '../../../ui/choice-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { useRollKey } from '../api/change-keys';
import { graces, rolling } from '../schemas';
import { words } from '../words';

interface Props {
  apiKey: ApiKey;
  onRolled: (key: FreshApiKey) => unknown;
  onClose: () => void;
}

export function RollDialog({ apiKey: { id, name }, onRolled, onClose }: Props) {
  const { form, submit, problem, busy } = usePostForm({
    schema: rolling,
    start: { grace: '24' },
    send: useRollKey(id),
    onDone: onRolled,
  });
  return (
    <Dialog title={words.roll.title(name)} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        action={words.roll.action}
        doing={words.roll.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <p>{words.roll.text}</p>
        <ChoiceList
          legend={words.roll.legend}
          choices={graces.map((value) => {
            const [label, hint] = words.roll.graces[value];
            return { value, label, hint };
          })}
          {...form.register('grace')}
        />
      </Form>
    </Dialog>
  );
}
