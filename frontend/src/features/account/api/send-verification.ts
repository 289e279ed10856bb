import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

export const useSendVerification = () =>
  useSend<void>({
    call: async (_, key) =>
      done(await api.POST('/api/v1/me/verification-mail', { headers: { 'Idempotency-Key': key } })),
  });
