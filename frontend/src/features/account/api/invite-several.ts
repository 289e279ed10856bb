import { useRef } from 'react';
import type { Member } from '../../../api/schema';
import { api } from '../../../lib/api';
import { Attempts } from '../../../lib/attempts';
import { hasCode, ok, problemOf, sentenceFor } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { splitEmails } from '../schemas';
import { useRefreshTeam } from './refresh-team';

interface Invitees {
  emails: string;
  role: Member['role'];
}

export interface Outcome {
  sent: string[];
  refused: { email: string; why: string }[];
  seatsExhausted: boolean;
}

/** One request an address; each keeps its own key, so that a second try after a lost answer invites nobody twice. */
export function useInviteSeveral() {
  const attempts = useRef(new Map<string, Attempts>());
  const invite = (email: string, role: Member['role']) => {
    const one = attempts.current.get(email) ?? new Attempts();
    attempts.current.set(email, one);
    return one.run({ email, role }, async (body, key) =>
      ok(await api.POST('/api/v1/invitations', { body, headers: { 'Idempotency-Key': key } })),
    );
  };

  return useSend<Invitees, Outcome>({
    call: async ({ emails, role }) => {
      const outcome: Outcome = { sent: [], refused: [], seatsExhausted: false };
      for (const email of splitEmails(emails)) {
        try {
          await invite(email, role);
          outcome.sent.push(email);
        } catch (error) {
          const nobodyWasTold = outcome.sent.length + outcome.refused.length === 0;
          const concernsAll = !problemOf(error) || hasCode(error, 'too-many-requests');
          if (concernsAll && nobodyWasTold) throw error;
          outcome.refused.push({ email, why: sentenceFor(error) });
          outcome.seatsExhausted ||= hasCode(error, 'seats-exhausted');
        }
      }
      return outcome;
    },
    done: useRefreshTeam(),
  });
}
