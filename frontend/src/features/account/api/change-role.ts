import { useQueryClient } from '@tanstack/react-query';
import type { Member } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { meQuery } from './me';
import { membersKey } from './members';

export function useChangeRole(id: string) {
  const client = useQueryClient();
  return useSend<{ role: Member['role'] }, Member>({
    call: async (body) => ok(await api.PATCH('/api/v1/members/{id}', { params: { path: { id } }, body })),
    done: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: membersKey }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  });
}
