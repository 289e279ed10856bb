import { useState } from 'react';
import type { WebhookDelivery } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { SelectField } from '../../../ui/select-field';
import { type StateFilter, useDeliveries } from '../api/deliveries';
import { words } from '../words';
import { DeliveryRow } from './delivery-row';

interface Props {
  endpoint: string;
  url: string;
  mayResend: boolean;
}

const text = words.deliveries;
const states = Object.keys(text.states) as WebhookDelivery['state'][];

export function DeliveryList({ endpoint, url, mayResend }: Props) {
  const [state, setState] = useState<StateFilter>('');
  const query = useDeliveries(endpoint, state);
  return (
    <section aria-label={text.of(url)} className="grid gap-4 rounded-lg border border-line p-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <p className="text-muted">{text.kept}</p>
        <div className="max-sm:w-full">
          <SelectField
            label={text.state}
            value={state}
            onChange={(event) => setState(event.target.value as StateFilter)}
          >
            <option value="">{text.all}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {text.states[one]}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
      <Loaded query={query} what={text.what}>
        {({ pages }) => {
          const deliveries = pages.flatMap((page) => page.data);
          if (deliveries.length === 0)
            return <p className="text-muted">{state ? text.emptyOf : text.empty}</p>;
          return (
            <ol className="divide-y divide-line">
              {deliveries.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} mayResend={mayResend} />
              ))}
            </ol>
          );
        }}
      </Loaded>
      {query.isFetchNextPageError && <Refusal error={query.error} />}
      {query.hasNextPage && (
        <Button
          className="justify-self-center max-sm:w-full"
          busy={query.isFetchingNextPage && text.loading}
          onClick={() => query.fetchNextPage()}
        >
          {text.more}
        </Button>
      )}
    </section>
  );
}
