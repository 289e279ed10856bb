import type { Me } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

interface NewOffice {
  name: string;
  office: string;
  email: string;
  password: string;
}

const call = async (body: NewOffice, key: string) =>
  ok(await api.POST('/auth/signup', { body, headers: { 'Idempotency-Key': key } }));

export const useSignUp = () => useSend<NewOffice, Me>({ call });
