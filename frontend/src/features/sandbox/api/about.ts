import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const useAbout = () =>
  useQuery({
    queryKey: ['about'],
    queryFn: async () => ok(await api.GET('/api/v1/about')),
    staleTime: Number.POSITIVE_INFINITY,
  });
