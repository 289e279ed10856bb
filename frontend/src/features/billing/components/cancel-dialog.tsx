import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { useCancel } from '../api/change-plan';
import { words } from '../words';

export function CancelDialog({ until, onClose }: { until: string; onClose: () => void }) {
  const cancel = useCancel(onClose);
  return (
    <Dialog title={words.cancel.title} onClose={onClose}>
      <div className="grid gap-4">
        <p>{words.cancel.until(until)}</p>
        <p>{words.cancel.stays}</p>
        <p>{words.cancel.undo}</p>
        <Refusal error={cancel.error} />
        <div className="flex flex-wrap gap-3 max-sm:*:w-full">
          <Button look="main" onClick={onClose}>
            {words.cancel.keep}
          </Button>
          <Button look="grave" busy={cancel.isPending && words.cancel.doing} onClick={() => cancel.mutate()}>
            {words.cancel.do(until)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
