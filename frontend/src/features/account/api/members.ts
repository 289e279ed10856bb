import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const membersKey = ['members'];

export const useMembers = () =>
  useQuery({
    queryKey: membersKey,
    queryFn: async () => ok(await api.GET('/api/v1/members', { params: { query: { limit: 100 } } })).data,
  });
