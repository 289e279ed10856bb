import { type ReactNode, useRef, useState } from 'react';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { Button } from '../../../ui/button';
import { CopyBox } from '../../../ui/copy-box';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { ToldOnce } from '../../../ui/told-once';
import { useEndpoints } from '../api/endpoints';
import { words } from '../words';
import { EndpointCard } from './endpoint-card';
import { AddDialog } from './endpoint-dialogs';

interface Props {
  hasApi: boolean;
  toPlans: ReactNode;
  /** Whose deliveries are shown. */
  open: string | undefined;
  onOpen: (endpoint: string | undefined) => unknown;
}

export function WebhooksDesk({ hasApi, toPlans, open, onOpen }: Props) {
  const query = useEndpoints();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  const [fresh, setFresh] = useState<{ url: string; secret: string }>();
  const [adding, setAdding] = useState(false);
  return (
    <div ref={place} tabIndex={-1} className="grid gap-6 outline-none">
      {fresh && (
        <ToldOnce
          key={fresh.secret}
          title={words.secret.title(fresh.url)}
          intro={words.secret.intro}
          onDone={() => setFresh(undefined)}
        >
          <CopyBox label={words.secret.label} text={fresh.secret} look="main" />
        </ToldOnce>
      )}
      {!hasApi && (
        <Notice kind="warning" title={words.noApi.title}>
          <p>{words.noApi.text}</p>
          {query.data && query.data.length > 0 && <p>{words.noApi.left}</p>}
          {toPlans}
        </Notice>
      )}
      <Section
        title={words.endpoints}
        aside={
          hasApi && (
            <Button look="main" icon="plus" className="max-sm:w-full" onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )
        }
      >
        <Loaded query={query} what={words.what}>
          {(endpoints) =>
            endpoints.length === 0 ? (
              <p className="text-muted">{hasApi ? words.empty : words.none}</p>
            ) : (
              <ul className="divide-y divide-line">
                {endpoints.map((endpoint) => (
                  <EndpointCard
                    key={endpoint.id}
                    endpoint={endpoint}
                    hasApi={hasApi}
                    toPlans={toPlans}
                    open={open === endpoint.id}
                    onOpen={(wanted) => onOpen(wanted ? endpoint.id : undefined)}
                    onRotated={(secret) => setFresh({ url: endpoint.url, secret })}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      {adding && (
        <AddDialog
          toPlans={toPlans}
          onClose={() => setAdding(false)}
          onAdded={({ endpoint: { url }, secret }) => {
            setAdding(false);
            setFresh({ url, secret });
          }}
        />
      )}
    </div>
  );
}
