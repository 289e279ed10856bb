import { useQueryClient } from '@tanstack/react-query';
import type { Board } from '../../../api/schema';
import { api } from '../../../lib/api';
import { done, ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

export interface OwnLimitWish {
  board: string;
  characters: string;
  reason: string;
}

/** Boards come back as the office now has them. */
function useFreshBoards() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['mls-boards'] });
}

export function useSetOwnLimit() {
  const fresh = useFreshBoards();
  return useSend<OwnLimitWish, Board>({
    call: async ({ board, characters, reason }) =>
      ok(
        await api.PUT('/api/v1/mls-boards/{id}/limit', {
          params: { path: { id: board } },
          body: { characters: Number(characters.replaceAll(',', '')), reason },
        }),
      ),
    done: fresh,
  });
}

export function useTakeBackOwnLimit(onDone: () => void) {
  const fresh = useFreshBoards();
  return useSend<string>({
    call: async (id) => done(await api.DELETE('/api/v1/mls-boards/{id}/limit', { params: { path: { id } } })),
    done: async () => {
      await fresh();
      onDone();
    },
  });
}
