import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

const call = async (body: { email: string }, key: string) =>
  done(await api.POST('/auth/password-resets', { body, headers: { 'Idempotency-Key': key } }));

export const useAskReset = () => useSend<{ email: string }>({ call });
