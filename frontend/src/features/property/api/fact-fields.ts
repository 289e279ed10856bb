import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const useFactFields = () =>
  useQuery({
    queryKey: ['fact-fields'],
    queryFn: async () => ok(await api.GET('/api/v1/fact-fields')).groups,
    staleTime: 3_600_000,
  });
