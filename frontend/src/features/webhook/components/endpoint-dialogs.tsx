import type { ReactNode } from 'react';
import type { AddedWebhookEndpoint, WebhookEndpoint } from '../../../api/schema';
import { Dialog } from '../../../ui/dialog';
import { say } from '../../../ui/toast';
import { useAddEndpoint, useChangeEndpoint } from '../api/change-endpoints';
import type { EndpointDraft } from '../schemas';
import { words } from '../words';
import { EndpointForm } from './endpoint-form';

interface Add {
  toPlans: ReactNode;
  onAdded: (added: AddedWebhookEndpoint) => unknown;
  onClose: () => void;
}

export const AddDialog = ({ toPlans, onAdded, onClose }: Add) => (
  <Dialog title={words.form.add} onClose={onClose}>
    <EndpointForm
      action={words.add}
      send={useAddEndpoint()}
      toPlans={toPlans}
      onDone={onAdded}
      onClose={onClose}
    />
  </Dialog>
);

interface Edit {
  endpoint: WebhookEndpoint;
  toPlans: ReactNode;
  onClose: () => void;
}

export const EditDialog = ({ endpoint, toPlans, onClose }: Edit) => (
  <Dialog title={words.form.edit} onClose={onClose}>
    <EndpointForm
      endpoint={endpoint}
      action={words.form.save}
      send={useChangeEndpoint<EndpointDraft>(endpoint.id)}
      toPlans={toPlans}
      onDone={() => {
        onClose();
        say(words.form.saved);
      }}
      onClose={onClose}
    />
  </Dialog>
);
