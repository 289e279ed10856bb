import type { WebhookDelivery, WebhookEndpoint } from '../api/schema';

export const endpoint = (change: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  id: 'wh_feed',
  url: 'https://hooks.harbor.example/listwright',
  description: null,
  events: ['kit.finished'],
  enabled: true,
  disabledBecause: null,
  failingSince: null,
  formerSecretUntil: null,
  createdAt: '2026-11-20T09:00:00Z',
  changedAt: '2026-11-20T09:00:00Z',
  ...change,
});

export const delivery = (change: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  id: 'dlv_1',
  endpointId: 'wh_feed',
  eventId: 'evt_1',
  type: 'kit.finished',
  state: 'failed',
  payload: '{"type":"kit.finished"}',
  attempts: [
    { at: '2026-11-20T09:00:01Z', status: 500, durationMs: 120, answer: 'queue is full', failure: 'status' },
    { at: '2026-11-20T09:00:06Z', status: null, durationMs: 5_000, answer: null, failure: 'timeout' },
  ],
  nextAttemptAt: null,
  createdAt: '2026-11-20T09:00:00Z',
  finishedAt: '2026-11-20T09:00:06Z',
  ...change,
});
