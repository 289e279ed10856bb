import type { ApiKey } from '../../../api/schema';
import { atMinute, fromNow, onDay } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { type KeyState, rightsOf } from '../keys';
import { words } from '../words';

/** What a table and a card both say of a key. */
export const KeyName = ({ apiKey: { name, prefix }, state }: { apiKey: ApiKey; state: KeyState }) => (
  <>
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
      {name}
      {words.states[state] && (
        <Badge tone={state === 'ending' || state === 'paused' ? 'warning' : 'plain'}>
          {words.states[state]}
        </Badge>
      )}
    </span>
    <code className="text-sm font-normal whitespace-nowrap text-muted">{prefix}</code>
  </>
);

export const Rights = ({ apiKey: { scopes } }: { apiKey: ApiKey }) => rightsOf(scopes).join(', ');

export const MadeBy = ({ apiKey: { createdBy, createdAt } }: { apiKey: ApiKey }) => (
  <>
    {createdBy ?? words.nobody}
    <time dateTime={createdAt} className="block text-sm whitespace-nowrap text-muted">
      {onDay(createdAt)}
    </time>
  </>
);

export const LastUsed = ({ apiKey: { lastUsedAt, lastUsedFrom } }: { apiKey: ApiKey }) =>
  lastUsedAt ? (
    <>
      <time dateTime={lastUsedAt} title={atMinute(lastUsedAt)} className="whitespace-nowrap">
        {fromNow(lastUsedAt)}
      </time>
      {lastUsedFrom && <span className="block text-sm text-muted">{words.from(lastUsedFrom)}</span>}
    </>
  ) : (
    <span className="text-muted">{words.unused}</span>
  );

export function Expires({ apiKey: { expiresAt, revokedAt, replacedBy } }: { apiKey: ApiKey }) {
  if (revokedAt) return words.revokedOn(revokedAt);
  if (!expiresAt) return words.never;
  const over = Date.parse(expiresAt) <= Date.now();
  return (
    <>
      <time dateTime={expiresAt} title={atMinute(expiresAt)} className="whitespace-nowrap">
        {over ? words.endedOn(expiresAt) : fromNow(expiresAt)}
      </time>
      {replacedBy && <span className="block text-sm text-muted">{words.replaced}</span>}
    </>
  );
}
