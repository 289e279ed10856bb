import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const subscriptionKey = ['subscription'];

export const useSubscription = (enabled = true) =>
  useQuery({
    queryKey: subscriptionKey,
    queryFn: async () => ok(await api.GET('/api/v1/subscription')),
    staleTime: 60_000,
    enabled,
  });
