import type { ReactNode } from 'react';
import { isOver } from '../keys';
import { words } from '../words';
import { Expires, KeyName, LastUsed, MadeBy, Rights } from './key-cells';
import { KeyDeeds } from './key-deeds';
import type { Shelf } from './key-table';

export function KeyCards({ caption, keys, onRolled }: Shelf) {
  return (
    <ul aria-label={caption} className="divide-y divide-line">
      {keys.map(({ apiKey, state }) => (
        <li key={apiKey.id} className="grid gap-3 py-4 first:pt-0 last:pb-0">
          <h3 className="text-base">
            <KeyName apiKey={apiKey} state={state} />
          </h3>
          <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5">
            <Line term={words.rights}>
              <Rights apiKey={apiKey} />
            </Line>
            <Line term={words.madeBy}>
              <MadeBy apiKey={apiKey} />
            </Line>
            <Line term={words.lastUsed}>
              <LastUsed apiKey={apiKey} />
            </Line>
            <Line term={words.expires}>
              <Expires apiKey={apiKey} />
            </Line>
          </dl>
          {!isOver(state) && <KeyDeeds apiKey={apiKey} onRolled={onRolled} />}
        </li>
      ))}
    </ul>
  );
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{term}</dt>
    <dd>{children}</dd>
  </>
);
