import type { ReactNode } from 'react';
import type { WebhookEndpoint } from '../../../api/schema';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { type EndpointState, stateOf } from '../endpoints';
import { eventName, words } from '../words';
import { DeliveryList } from './delivery-list';
import { EndpointDeeds } from './endpoint-deeds';

interface Props {
  endpoint: WebhookEndpoint;
  hasApi: boolean;
  toPlans: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => unknown;
  onRotated: (secret: string) => unknown;
}

const tones: Record<EndpointState, 'plain' | 'fine' | 'warning'> = {
  on: 'fine',
  off: 'plain',
  failing: 'warning',
  gone: 'warning',
  given: 'warning',
};

export function EndpointCard({ endpoint, hasApi, toPlans, open, onOpen, onRotated }: Props) {
  const { id, url, description, events, failingSince, formerSecretUntil } = endpoint;
  const state = stateOf(endpoint);
  const former = formerSecretUntil && Date.parse(formerSecretUntil) > Date.now() && formerSecretUntil;
  return (
    <li className="grid gap-4 py-5 first:pt-0 last:pb-0">
      <div className="grid gap-1">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
          <span className="break-all">{url}</span>
          <Badge tone={tones[state]}>{words.states[state]}</Badge>
        </h3>
        {description && <p>{description}</p>}
        <p className="text-muted">{events.map(eventName).join(' · ')}</p>
        {state === 'failing' && failingSince && <p>{words.trouble.failing(failingSince)}</p>}
        {(state === 'gone' || state === 'given') && <p>{words.trouble[state]}</p>}
        {former && <p className="text-muted">{words.former(former)}</p>}
      </div>
      <EndpointDeeds
        endpoint={endpoint}
        hasApi={hasApi}
        toPlans={toPlans}
        onTested={() => onOpen(true)}
        onRotated={onRotated}
      />
      <Button
        icon="open"
        className="justify-self-start max-sm:w-full aria-expanded:[&>svg]:rotate-180"
        which={url}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        {open ? words.deliveries.hide : words.deliveries.show}
      </Button>
      {open && <DeliveryList endpoint={id} url={url} mayResend={hasApi && endpoint.enabled} />}
    </li>
  );
}
