import { useQueryClient } from '@tanstack/react-query';
import type { Account } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { meQuery } from './me';

const call = async (body: { name: string }) => ok(await api.PATCH('/api/v1/account', { body }));

export function useRenameOffice() {
  const client = useQueryClient();
  return useSend<{ name: string }, Account>({
    call,
    done: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}
