import { type ReactNode, useState } from 'react';
import type { WebhookEndpoint } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useChangeEndpoint } from '../api/change-endpoints';
import { useSendTest } from '../api/deliveries';
import { words } from '../words';
import { EditDialog } from './endpoint-dialogs';
import { RemoveDialog } from './remove-dialog';
import { RotateDialog } from './rotate-dialog';

interface Props {
  endpoint: WebhookEndpoint;
  hasApi: boolean;
  toPlans: ReactNode;
  onTested: () => unknown;
  onRotated: (secret: string) => unknown;
}

/** Without the API in the plan an endpoint can only be removed. */
export function EndpointDeeds({ endpoint, hasApi, toPlans, onTested, onRotated }: Props) {
  const { id, url, enabled } = endpoint;
  const [open, setOpen] = useState<'edit' | 'rotate' | 'remove'>();
  const close = () => setOpen(undefined);
  const test = useSendTest(id);
  const turn = useChangeEndpoint<{ enabled: boolean }>(id);
  const sendTest = () =>
    test.mutate(undefined, {
      onSuccess: () => {
        say(words.tested);
        onTested();
      },
    });
  const turnIt = () =>
    turn.mutate({ enabled: !enabled }, { onSuccess: () => say(enabled ? words.turnedOff : words.turnedOn) });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {hasApi && (
          <>
            {enabled && (
              <Button icon="send" which={url} busy={test.isPending && words.testing} onClick={sendTest}>
                {words.test}
              </Button>
            )}
            <Button which={url} busy={turn.isPending && words.turning} onClick={turnIt}>
              {enabled ? words.turnOff : words.turnOn}
            </Button>
            <Button look="quiet" which={url} onClick={() => setOpen('edit')}>
              {words.edit}
            </Button>
            <Button look="quiet" which={url} onClick={() => setOpen('rotate')}>
              {words.rotate}
            </Button>
          </>
        )}
        <Button look="quiet" which={url} onClick={() => setOpen('remove')}>
          {words.remove}
        </Button>
      </div>
      <Refusal error={test.error ?? turn.error} />
      {open === 'edit' && <EditDialog endpoint={endpoint} toPlans={toPlans} onClose={close} />}
      {open === 'remove' && <RemoveDialog endpoint={endpoint} onClose={close} />}
      {open === 'rotate' && (
        <RotateDialog
          endpoint={id}
          onClose={close}
          onRotated={(secret) => {
            close();
            onRotated(secret);
          }}
        />
      )}
    </div>
  );
}
