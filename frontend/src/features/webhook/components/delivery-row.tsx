import type { WebhookDelivery } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useSendAgain } from '../api/deliveries';
import { attemptLine, isUnderWay, pretty } from '../endpoints';
import { eventName, words } from '../words';

interface Props {
  delivery: WebhookDelivery;
  mayResend: boolean;
}

const text = words.deliveries;
const tones = { pending: 'plain', delivered: 'fine', failed: 'warning', cancelled: 'plain' } as const;

export function DeliveryRow({ delivery, mayResend }: Props) {
  const { id, endpointId, type, state, createdAt, attempts, nextAttemptAt } = delivery;
  const again = useSendAgain(endpointId);
  const name = `${eventName(type)}, ${atMinute(createdAt)}`;
  const ahead = state === 'pending' && (isUnderWay(delivery) ? text.soon : text.next(nextAttemptAt ?? ''));
  return (
    <li className="grid gap-2 py-3 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <h4 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base tracking-normal">
            {eventName(type)}
            <Badge tone={tones[state]}>{text.states[state]}</Badge>
          </h4>
          <p className="text-sm text-muted">
            <time dateTime={createdAt}>{atMinute(createdAt)}</time>
            {attempts.length > 0 && `, ${text.tries(attempts.length)}`}
            {ahead && `, ${ahead}`}
          </p>
        </div>
        {mayResend && !isUnderWay(delivery) && (
          <Button
            icon="refresh"
            which={name}
            busy={again.isPending && text.sending}
            onClick={() => again.mutate(id, { onSuccess: () => say(text.sent) })}
          >
            {text.again}
          </Button>
        )}
      </div>
      <Refusal error={again.error} />
      <DeliveryDetails delivery={delivery} name={name} />
    </li>
  );
}

function DeliveryDetails({
  delivery: { eventId, attempts, payload },
  name,
}: {
  delivery: WebhookDelivery;
  name: string;
}) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4">
        {text.details} <span className="sr-only">{name}</span>
      </summary>
      <div className="grid gap-4 pt-2">
        <p className="text-sm">
          <span className="text-muted">{text.id}</span> <code className="break-all">{eventId}</code>
        </p>
        {attempts.length > 0 && (
          <div className="grid gap-1">
            <h5 className="font-medium">{text.attempts}</h5>
            <ol className="grid gap-2 text-sm">
              {attempts.map((attempt) => (
                <li key={attempt.at} className="grid gap-1">
                  <span>
                    <time dateTime={attempt.at} className="text-muted">
                      {atMinute(attempt.at)}
                    </time>{' '}
                    {attemptLine(attempt)}
                  </span>
                  {attempt.answer && <Block said={attempt.answer} />}
                </li>
              ))}
            </ol>
          </div>
        )}
        <div className="grid gap-1">
          <h5 className="font-medium">{text.body}</h5>
          <Block said={pretty(payload)} />
        </div>
      </div>
    </details>
  );
}

const Block = ({ said }: { said: string }) => (
  <pre className="rounded-lg border border-line bg-sunken px-3 py-2 text-sm break-all whitespace-pre-wrap">
    {said}
  </pre>
);
