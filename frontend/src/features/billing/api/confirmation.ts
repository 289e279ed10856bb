import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { subscriptionKey } from './subscription';

const again = 1_500;

/** Back from Checkout: asks until the server knows how it ended. */
export function useConfirmation(id: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['confirmation', id],
    queryFn: async () => {
      const path = { params: { path: { id } } };
      const answer = ok(await api.POST('/api/v1/checkout-sessions/{id}/confirmation', path));
      client.setQueryData(subscriptionKey, answer.subscription);
      if (answer.state === 'paid')
        await Promise.all(['me', 'usage'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      return answer;
    },
    refetchInterval: ({ state }) => (state.data?.state === 'confirming' ? again : false),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
