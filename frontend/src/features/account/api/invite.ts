import type { Invitation, Member } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useRefreshTeam } from './refresh-team';

interface Invitee {
  email: string;
  role: Member['role'];
  name?: string;
}

const call = async (body: Invitee, key: string) =>
  ok(await api.POST('/api/v1/invitations', { body, headers: { 'Idempotency-Key': key } }));

export function useInvite() {
  return useSend<Invitee, Invitation>({ call, done: useRefreshTeam() });
}
