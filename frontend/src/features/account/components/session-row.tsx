import type { Session } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useEndSession } from '../api/end-session';
import { deviceName } from '../device';
import { words } from '../words';

export function SessionRow({ session }: { session: Session }) {
  const end = useEndSession(() => say(words.sessions.ended));
  const device = deviceName(session.device ?? '') || words.sessions.unknown;
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Icon name="device" className="size-6 text-muted" />
        <div className="min-w-0 flex-1 basis-32">
          <p className="font-medium">{device}</p>
          <p className="text-sm text-muted">
            {words.sessions.seen(fromNow(session.lastSeenAt))}
            {session.address && ` - ${session.address}`}
          </p>
        </div>
        {session.current ? (
          <Badge tone="fine">{words.sessions.here}</Badge>
        ) : (
          <Button
            which={device}
            busy={end.isPending && words.sessions.ending}
            onClick={() => end.mutate(session.id)}
          >
            {words.sessions.end}
          </Button>
        )}
      </div>
      <Refusal error={end.error} />
    </li>
  );
}
