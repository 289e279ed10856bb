import { useQueryClient } from '@tanstack/react-query';
import type { Usage } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { usageKey } from './usage';

export function useLimitOverage() {
  const client = useQueryClient();
  return useSend<number, Usage>({
    call: async (ceiling) => ok(await api.PATCH('/api/v1/usage/overage', { body: { ceiling } })),
    done: (usage) => client.setQueryData(usageKey, usage),
  });
}
