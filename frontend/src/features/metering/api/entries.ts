import { useInfiniteQuery } from '@tanstack/react-query';
import type { UsageEntryPage } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { usageKey } from './usage';

/** The address answers a file as well; asked for JSON it answers pages. */
type Pages = { data?: UsageEntryPage; error?: unknown; response: Response };

export const useEntries = () =>
  useInfiniteQuery({
    queryKey: [...usageKey, 'entries'],
    queryFn: async ({ pageParam }) =>
      ok(
        (await api.GET('/api/v1/usage/entries', {
          params: { query: pageParam ? { cursor: pageParam } : {} },
        })) as Pages,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || null,
  });
