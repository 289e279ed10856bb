import type { Me } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

interface Acceptance {
  name: string;
  password: string;
}

export const useAcceptInvitation = (token: string) =>
  useSend<Acceptance, Me>({
    call: async (body, key) =>
      ok(
        await api.POST('/auth/invitations/{token}', {
          params: { path: { token } },
          body,
          headers: { 'Idempotency-Key': key },
        }),
      ),
  });
