import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const usageKey = ['usage'];

export const useUsage = () =>
  useQuery({ queryKey: usageKey, queryFn: async () => ok(await api.GET('/api/v1/usage')) });
