import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

/** The page and its data share an address, so the browser's cache must not mix them up. */
export const useMailbox = (to: string) =>
  useQuery({
    queryKey: ['mailbox', to],
    queryFn: async () =>
      ok(
        await api.GET('/sandbox/mailbox', {
          params: { query: { limit: 100, ...(to && { to }) } },
          cache: 'no-store',
        }),
      ).data,
    staleTime: 0,
    refetchInterval: 10_000,
  });
