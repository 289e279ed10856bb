import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

export const useSetPassword = (token: string) =>
  useSend<{ password: string }>({
    call: async (body, key) =>
      done(
        await api.POST('/auth/password-resets/{token}', {
          params: { path: { token } },
          body,
          headers: { 'Idempotency-Key': key },
        }),
      ),
  });
