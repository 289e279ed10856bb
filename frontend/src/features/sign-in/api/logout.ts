import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

export const useLogout = (onDone: () => unknown) =>
  useSend<void>({
    call: async (_, key) => done(await api.POST('/auth/logout', { headers: { 'Idempotency-Key': key } })),
    done: onDone,
  });
