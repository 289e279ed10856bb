import { useQueryClient } from '@tanstack/react-query';
import type { Member } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

const call = async (body: { name: string }) => ok(await api.PATCH('/api/v1/me', { body }));

export function useRenameMe() {
  const client = useQueryClient();
  return useSend<{ name: string }, Member>({ call, done: () => client.invalidateQueries() });
}
