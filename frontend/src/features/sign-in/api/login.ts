import type { Me } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

interface Credentials {
  email: string;
  password: string;
}

const call = async (body: Credentials, key: string) =>
  ok(await api.POST('/auth/login', { body, headers: { 'Idempotency-Key': key } }));

export const useLogin = () => useSend<Credentials, Me>({ call });
