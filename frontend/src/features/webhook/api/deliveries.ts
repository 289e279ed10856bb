import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { WebhookDelivery } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { isUnderWay } from '../endpoints';

const keyOf = (endpoint: string) => ['webhook-deliveries', endpoint];

export type StateFilter = WebhookDelivery['state'] | '';

export const useDeliveries = (endpoint: string, state: StateFilter) =>
  useInfiniteQuery({
    queryKey: [...keyOf(endpoint), state],
    queryFn: async ({ pageParam }) =>
      ok(
        await api.GET('/api/v1/webhook-endpoints/{id}/deliveries', {
          params: {
            path: { id: endpoint },
            query: { limit: 20, ...(state && { state }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || null,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.data.some((one) => isUnderWay(one))) ? 2_000 : false,
  });

function useLookAgain(endpoint: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(endpoint) });
}

export const useSendTest = (endpoint: string) =>
  useSend<void, WebhookDelivery>({
    call: async (_, key) =>
      ok(
        await api.POST('/api/v1/webhook-endpoints/{id}/test-events', {
          params: { path: { id: endpoint } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    done: useLookAgain(endpoint),
  });

export const useSendAgain = (endpoint: string) =>
  useSend<string, WebhookDelivery>({
    call: async (id, key) =>
      ok(
        await api.POST('/api/v1/webhook-endpoints/deliveries/{id}/redelivery', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    done: useLookAgain(endpoint),
  });
