import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const useInvitationOffer = (token: string) =>
  useQuery({
    queryKey: ['invitation-offer', token],
    queryFn: async () => ok(await api.GET('/auth/invitations/{token}', { params: { path: { token } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
