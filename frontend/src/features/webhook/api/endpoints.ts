import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

export const endpointsKey = ['webhook-endpoints'];

export const useEndpoints = () =>
  useQuery({
    queryKey: endpointsKey,
    queryFn: () =>
      allPages(async (query) => ok(await api.GET('/api/v1/webhook-endpoints', { params: { query } }))),
  });
