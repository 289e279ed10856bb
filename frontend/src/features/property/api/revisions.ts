import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const revisionsKey = (id: string) => ['revisions', id];

export const useRevisions = (id: string) =>
  useInfiniteQuery({
    queryKey: revisionsKey(id),
    queryFn: async ({ pageParam }) =>
      ok(
        await api.GET('/api/v1/properties/{id}/revisions', {
          params: { path: { id }, query: pageParam ? { cursor: Number(pageParam) } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || null,
  });
