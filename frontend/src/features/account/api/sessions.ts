import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

export const sessionsKey = ['sessions'];

export const useSessions = () =>
  useQuery({
    queryKey: sessionsKey,
    queryFn: () => allPages(async (query) => ok(await api.GET('/api/v1/sessions', { params: { query } }))),
  });
