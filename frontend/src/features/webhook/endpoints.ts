import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from '../../api/schema';
import { failureName, words } from './words';

export type EndpointState = keyof typeof words.states;

export const offered = [
  'kit.finished',
  'piece.stale',
  'usage.threshold',
  'subscription.changed',
  'bulk.finished',
];

/** What can be chosen: what is offered, and what an endpoint has already though this page does not know it. */
export const choicesOf = (events: readonly string[]) => [
  ...offered,
  ...events.filter((event) => !offered.includes(event)),
];

export function stateOf({
  enabled,
  disabledBecause,
  failingSince,
}: Pick<WebhookEndpoint, 'enabled' | 'disabledBecause' | 'failingSince'>): EndpointState {
  if (enabled) return failingSince ? 'failing' : 'on';
  if (disabledBecause === 'gone') return 'gone';
  return disabledBecause === 'failing' ? 'given' : 'off';
}

/** "Answered 500: it did not say that it has the event, 120 ms" */
export function attemptLine({ status, failure, durationMs }: WebhookAttempt): string {
  const head = status ? words.deliveries.answered(status) : words.deliveries.noAnswer;
  const why = failure && failure !== 'status' ? `: ${failureName(failure)}` : '';
  return `${head}${why}, ${words.deliveries.took(durationMs)}`;
}

/** A payload to be read; one that is no JSON stays as it is. */
export function pretty(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}

const soon = 60_000;

/** Whether to look again by itself: something is on its way now, not in hours. */
export const isUnderWay = ({ state, nextAttemptAt }: WebhookDelivery, now = Date.now()) =>
  state === 'pending' && (!nextAttemptAt || Date.parse(nextAttemptAt) - now < soon);
