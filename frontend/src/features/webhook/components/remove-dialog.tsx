import type { WebhookEndpoint } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useRemoveEndpoint } from '../api/change-endpoints';
import { words } from '../words';

interface Props {
  endpoint: WebhookEndpoint;
  onClose: () => void;
}

export function RemoveDialog({ endpoint: { id, url }, onClose }: Props) {
  const remove = useRemoveEndpoint(id, () => {
    onClose();
    say(words.removal.done);
  });
  return (
    <Dialog title={words.removal.title} onClose={onClose}>
      <div className="grid gap-5">
        <p>{words.removal.text(url)}</p>
        <Refusal error={remove.error} />
        <div className="flex flex-wrap gap-3 max-sm:*:w-full">
          <Button
            look="danger"
            busy={remove.isPending && words.removal.doing}
            onClick={() => remove.mutate()}
          >
            {words.removal.action}
          </Button>
          <Button onClick={onClose}>{words.removal.keep}</Button>
        </div>
      </div>
    </Dialog>
  );
}
