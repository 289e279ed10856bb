import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const usePlans = () =>
  useQuery({
    queryKey: ['plans'],
    queryFn: async () => ok(await api.GET('/api/v1/plans')).data,
    staleTime: 3_600_000,
  });
