import { useQueryClient } from '@tanstack/react-query';
import type { AddedWebhookEndpoint, WebhookEndpoint, WebhookSecret } from '../../../api/schema';
import { api } from '../../../lib/api';
import { done, ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { EndpointDraft } from '../schemas';
import { endpointsKey } from './endpoints';

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: endpointsKey });
}

export const useAddEndpoint = () =>
  useSend<EndpointDraft, AddedWebhookEndpoint>({
    call: async (body, key) =>
      ok(await api.POST('/api/v1/webhook-endpoints', { body, headers: { 'Idempotency-Key': key } })),
    done: useRefresh(),
  });

/** Its address and events, or whether anything is sent to it. */
export const useChangeEndpoint = <Change extends EndpointDraft | { enabled: boolean }>(id: string) =>
  useSend<Change, WebhookEndpoint>({
    call: async (body) =>
      ok(await api.PATCH('/api/v1/webhook-endpoints/{id}', { params: { path: { id } }, body })),
    done: useRefresh(),
  });

export function useRemoveEndpoint(id: string, onDone: () => unknown) {
  const refresh = useRefresh();
  return useSend({
    call: async () => done(await api.DELETE('/api/v1/webhook-endpoints/{id}', { params: { path: { id } } })),
    done: async () => {
      onDone();
      await refresh();
    },
  });
}

export const useRotateSecret = (id: string) =>
  useSend<{ grace: string }, WebhookSecret>({
    call: async ({ grace }, key) =>
      ok(
        await api.POST('/api/v1/webhook-endpoints/{id}/secret-rotations', {
          params: { path: { id } },
          body: { graceHours: Number(grace) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    done: useRefresh(),
  });
