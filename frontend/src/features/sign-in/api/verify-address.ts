import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

export function useVerifyAddress(token: string) {
  const client = useQueryClient();
  return useSend<void>({
    call: async (_, key) =>
      done(
        await api.POST('/auth/verifications/{token}', {
          params: { path: { token } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    done: () => client.invalidateQueries(),
  });
}
