import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const sessionsKey = ['sessions'];

export const useSessions = () =>
  useQuery({
    queryKey: sessionsKey,
    queryFn: async () => ok(await api.GET('/api/v1/sessions', { params: { query: { limit: 100 } } })).data,
  });
