import { Notice } from '../../../ui/notice';
import type { Outcome } from '../api/invite-several';
import { words } from '../words';

/** Told per address, because one may go out while another is refused. */
export function InviteOutcome({ outcome: { sent, refused } }: { outcome: Outcome }) {
  const [first] = sent;
  return (
    <>
      {first && (
        <Notice
          kind="fine"
          role="status"
          title={sent.length === 1 ? words.invite.sentTo(first) : words.invite.sent(sent.length)}
        />
      )}
      {refused.length > 0 && (
        <Notice kind="error" role="alert" title={words.invite.notSent}>
          <ul className="grid gap-1">
            {refused.map(({ email, why }) => (
              <li key={email}>
                <span className="font-medium">{email}</span>: {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
