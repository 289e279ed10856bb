import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { allPages } from '../../../lib/pages';
import { ok } from '../../../lib/problem';

export const invitationsKey = ['invitations'];

export const useInvitations = () =>
  useQuery({
    queryKey: invitationsKey,
    queryFn: () => allPages(async (query) => ok(await api.GET('/api/v1/invitations', { params: { query } }))),
  });
