import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const useBoards = () =>
  useQuery({
    queryKey: ['mls-boards'],
    queryFn: async () => ok(await api.GET('/api/v1/mls-boards')).data,
    staleTime: 3_600_000,
  });
