import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

export const membersKey = ['members'];

export const useMembers = () =>
  useQuery({
    queryKey: membersKey,
    queryFn: () => allPages(async (query) => ok(await api.GET('/api/v1/members', { params: { query } }))),
  });
