import type { ApiKey, FreshApiKey } from '../../../api/schema';
import { isOver, type KeyState } from '../keys';
import { words } from '../words';
import { Expires, KeyName, LastUsed, MadeBy, Rights } from './key-cells';
import { KeyDeeds } from './key-deeds';

export interface Shelf {
  caption: string;
  keys: { apiKey: ApiKey; state: KeyState }[];
  onRolled: (key: FreshApiKey) => unknown;
}

const head = 'px-3 py-2 text-start text-sm font-medium text-muted';
const cell = 'px-3 py-3 align-top';

export function KeyTable({ caption, keys, onRolled }: Shelf) {
  const withDeeds = keys.some(({ state }) => !isOver(state));
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-line">
        <tr>
          {[words.name, words.rights, words.madeBy, words.lastUsed, words.expires].map((title) => (
            <th key={title} scope="col" className={head}>
              {title}
            </th>
          ))}
          {withDeeds && (
            <th scope="col" className={head}>
              <span className="sr-only">{words.deeds}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {keys.map(({ apiKey, state }) => (
          <tr key={apiKey.id}>
            <th scope="row" className={`${cell} text-start`}>
              <KeyName apiKey={apiKey} state={state} />
            </th>
            <td className={cell}>
              <Rights apiKey={apiKey} />
            </td>
            <td className={cell}>
              <MadeBy apiKey={apiKey} />
            </td>
            <td className={cell}>
              <LastUsed apiKey={apiKey} />
            </td>
            <td className={cell}>
              <Expires apiKey={apiKey} />
            </td>
            {withDeeds && (
              <td className={`${cell} w-1 whitespace-nowrap`}>
                {!isOver(state) && <KeyDeeds apiKey={apiKey} onRolled={onRolled} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
