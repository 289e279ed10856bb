import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

export const keysKey = ['api-keys'];

export const useKeys = () =>
  useQuery({
    queryKey: keysKey,
    queryFn: () => allPages(async (query) => ok(await api.GET('/api/v1/api-keys', { params: { query } }))),
  });
