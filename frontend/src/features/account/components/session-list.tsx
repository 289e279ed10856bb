import type { Session } from '../../../api/schema';
import { Loaded } from '../../../ui/loaded';
import { Section } from '../../../ui/section';
import { useSessions } from '../api/sessions';
import { words } from '../words';
import { SessionRow } from './session-row';

const shownAtOnce = 6;

/** This device first, then the ones seen last. */
const inOrder = (sessions: Session[]) =>
  [...sessions].sort(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  );

const Rows = ({ sessions }: { sessions: Session[] }) => (
  <ul className="divide-y divide-line">
    {sessions.map((session) => (
      <SessionRow key={session.id} session={session} />
    ))}
  </ul>
);

export function SessionList() {
  return (
    <Section title={words.sessions.title}>
      <Loaded query={useSessions()} what={words.sessions.what}>
        {(given) => {
          const sessions = inOrder(given);
          const rest = sessions.slice(shownAtOnce);
          return (
            <>
              <Rows sessions={sessions.slice(0, shownAtOnce)} />
              {sessions.length < 2 && <p className="mt-4 text-muted">{words.sessions.alone}</p>}
              {rest.length > 0 && (
                <details className="mt-4 border-t border-line pt-2">
                  <summary className="min-h-11 py-2 font-medium">{words.sessions.more(rest.length)}</summary>
                  <Rows sessions={rest} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
