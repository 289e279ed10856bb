import type { Voice } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useRemoveVoice } from '../api/change-voices';
import { words } from '../words';

interface Props {
  voice: Voice;
  onClose: () => void;
}

export function RemoveVoiceDialog({ voice: { id, name }, onClose }: Props) {
  const send = useRemoveVoice();
  const text = words.removal;
  return (
    <Dialog title={text.title(name)} onClose={onClose}>
      <div className="grid gap-5">
        <p>{text.text}</p>
        <Refusal error={send.error} />
        <div className="flex flex-wrap gap-3">
          <Button
            look="danger"
            busy={send.isPending && text.doing}
            onClick={() =>
              send.mutateAsync(id).then(
                () => say(text.done(name)),
                () => undefined,
              )
            }
          >
            {text.action}
          </Button>
          <Button onClick={onClose}>{text.keep}</Button>
        </div>
      </div>
    </Dialog>
  );
}
