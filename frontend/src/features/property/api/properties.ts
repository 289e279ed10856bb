import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const propertiesKey = ['properties'];

export interface Filter {
  q: string;
  archived: boolean;
}

export const useProperties = ({ q, archived }: Filter) =>
  useInfiniteQuery({
    queryKey: [...propertiesKey, { q, archived }],
    queryFn: async ({ pageParam }) =>
      ok(
        await api.GET('/api/v1/properties', {
          params: { query: { archived, ...(q && { q }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || null,
    placeholderData: keepPreviousData,
  });
