import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const invitationsKey = ['invitations'];

export const useInvitations = () =>
  useQuery({
    queryKey: invitationsKey,
    queryFn: async () => ok(await api.GET('/api/v1/invitations', { params: { query: { limit: 100 } } })).data,
  });
