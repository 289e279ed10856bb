import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Voice } from '../../../api/schema';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

const key = ['voices'];

export const useVoices = () =>
  useQuery({
    queryKey: key,
    queryFn: () => allPages(async (query) => ok(await api.GET('/api/v1/voices', { params: { query } }))),
  });

/** Newest first, as the server has them; one that is gone goes. */
export function useKeepVoice() {
  const client = useQueryClient();
  const set = (how: (all: Voice[]) => Voice[]) => client.setQueryData<Voice[]>(key, (all) => all && how(all));
  return {
    keep: (voice: Voice) =>
      set((all) =>
        all.some(({ id }) => id === voice.id)
          ? all.map((one) => (one.id === voice.id ? voice : one))
          : [voice, ...all],
      ),
    drop: (id: string) => set((all) => all.filter((one) => one.id !== id)),
  };
}
