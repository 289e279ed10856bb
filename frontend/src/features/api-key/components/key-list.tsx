import type { ApiKey, FreshApiKey } from '../../../api/schema';
import { useWide } from '../../../lib/use-wide';
import { Folded } from '../../../ui/folded';
import { isOver, stateOf } from '../keys';
import { words } from '../words';
import { KeyCards } from './key-cards';
import { KeyTable } from './key-table';

interface Props {
  caption: string;
  keys: ApiKey[];
  hasApi: boolean;
  empty: string;
  onRolled: (key: FreshApiKey) => unknown;
}

/** Those that work, and folded away those that are over. */
export function KeyList({ caption, keys, hasApi, empty, onRolled }: Props) {
  const Shelf = useWide('(min-width: 72rem)') ? KeyTable : KeyCards;
  const newestFirst = [...keys].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const all = newestFirst.map((apiKey) => ({ apiKey, state: stateOf(apiKey, hasApi) }));
  const working = all.filter(({ state }) => !isOver(state));
  const over = all.filter(({ state }) => isOver(state));
  return (
    <div className="grid gap-5">
      {working.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <Shelf caption={caption} keys={working} onRolled={onRolled} />
      )}
      {over.length > 0 && (
        <Folded title={words.over(over.length)}>
          <Shelf caption={words.overTitle} keys={over} onRolled={onRolled} />
        </Folded>
      )}
    </div>
  );
}
