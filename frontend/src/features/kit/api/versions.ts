import { useInfiniteQuery } from '@tanstack/react-query';
import type { Piece } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

/** Newest first. A piece that was changed has one more, so its newest number is part of the key. */
export const useVersions = ({ id, version }: Pick<Piece, 'id' | 'version'>) =>
  useInfiniteQuery({
    queryKey: ['versions', id, version],
    queryFn: async ({ pageParam }) =>
      ok(
        await api.GET('/api/v1/pieces/{id}/versions', {
          params: { path: { id }, query: pageParam ? { cursor: Number(pageParam) } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || null,
  });
