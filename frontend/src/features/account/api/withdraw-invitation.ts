import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useRefreshTeam } from './refresh-team';

const call = async (id: string) =>
  done(await api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } }));

export function useWithdrawInvitation(onDone: () => unknown) {
  const refresh = useRefreshTeam();
  return useSend<string>({
    call,
    done: async () => {
      await refresh();
      onDone();
    },
  });
}
