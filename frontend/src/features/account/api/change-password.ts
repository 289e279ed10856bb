import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { sessionsKey } from './sessions';

interface Change {
  currentPassword: string;
  password: string;
}

const call = async (body: Change, key: string) =>
  done(await api.POST('/api/v1/me/password', { body, headers: { 'Idempotency-Key': key } }));

export function useChangePassword() {
  const client = useQueryClient();
  return useSend<Change>({ call, done: () => client.invalidateQueries({ queryKey: sessionsKey }) });
}
