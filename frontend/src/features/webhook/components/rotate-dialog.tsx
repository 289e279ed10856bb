import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { ChoiceList } from '../../../ui/choice-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { useRotateSecret } from '../api/change-endpoints';
import { graces, rotation } from '../schemas';
import { words } from '../words';

interface Props {
  endpoint: string;
  onRotated: (secret: string) => unknown;
  onClose: () => void;
}

export function RotateDialog({ endpoint, onRotated, onClose }: Props) {
  const { form, submit, problem, busy } = usePostForm({
    schema: rotation,
    start: { grace: '24' },
    send: useRotateSecret(endpoint),
    onDone: ({ secret }) => onRotated(secret),
  });
  return (
    <Dialog title={words.rotation.title} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        action={words.rotation.action}
        doing={words.rotation.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <p>{words.rotation.text}</p>
        <ChoiceList
          legend={words.rotation.legend}
          choices={graces.map((value) => {
            const [label, hint] = words.rotation.graces[value];
            return { value, label, hint };
          })}
          {...form.register('grace')}
        />
      </Form>
    </Dialog>
  );
}
