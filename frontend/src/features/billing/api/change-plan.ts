import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Subscription } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { Offer } from '../offer';
import { subscriptionKey } from './subscription';

/** What another plan would cost, asked anew each time: it changes with every day. */
export const usePreview = (body: Offer) =>
  useQuery({
    queryKey: ['plan-preview', body.plan, body.interval],
    queryFn: async () => ok(await api.POST('/api/v1/subscription/plan-preview', { body })),
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });

/** Everything that hangs on the plan is asked again. */
function useNewState(onDone?: () => void) {
  const client = useQueryClient();
  return async (subscription: Subscription) => {
    client.setQueryData(subscriptionKey, subscription);
    await Promise.all(['me', 'usage'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    onDone?.();
  };
}

export function useChangePlan(onDone: () => void) {
  const done = useNewState(onDone);
  return useSend<Offer, Subscription>({
    call: async (body) => ok(await api.POST('/api/v1/subscription/plan', { body })),
    done,
  });
}

export function useKeepPlan() {
  const done = useNewState();
  return useSend<void, Subscription>({
    call: async () => ok(await api.DELETE('/api/v1/subscription/next')),
    done,
  });
}

export function useCancel(onDone: () => void) {
  const done = useNewState(onDone);
  return useSend<void, Subscription>({
    call: async () => ok(await api.POST('/api/v1/subscription/cancellation')),
    done,
  });
}

export function useResume() {
  const done = useNewState();
  return useSend<void, Subscription>({
    call: async () => ok(await api.DELETE('/api/v1/subscription/cancellation')),
    done,
  });
}
