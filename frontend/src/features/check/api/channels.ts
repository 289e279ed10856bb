import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const useChannels = () =>
  useQuery({
    queryKey: ['channels'],
    queryFn: async () => ok(await api.GET('/api/v1/channels')).data,
    staleTime: 3_600_000,
  });
