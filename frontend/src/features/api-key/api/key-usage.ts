import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { keysKey } from './keys';

export const useKeyUsage = () =>
  useQuery({
    queryKey: [...keysKey, 'usage'],
    queryFn: async () => ok(await api.GET('/api/v1/usage/keys')),
  });
