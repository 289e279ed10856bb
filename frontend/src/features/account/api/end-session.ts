import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { sessionsKey } from './sessions';

const call = async (id: string) =>
  done(await api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));

export function useEndSession(onDone: () => unknown) {
  const client = useQueryClient();
  return useSend<string>({
    call,
    done: async () => {
      await client.invalidateQueries({ queryKey: sessionsKey });
      onDone();
    },
  });
}
