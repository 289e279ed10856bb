import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TextCheck } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

/** Without an idempotency key: an answer under a key would be kept for a day, and it quotes the text. */
export const useCheck = (asked: TextCheck | null) =>
  useQuery({
    queryKey: ['check', asked],
    queryFn: async ({ signal }) =>
      ok(await api.POST('/api/v1/checks', { body: asked ?? { text: '' }, signal })),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
