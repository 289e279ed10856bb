import type { ReactNode } from 'react';
import type { Kit } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { words } from '../words';

interface Props {
  kits: Kit[];
  shown: string;
  linkTo: (kit: Kit, name: string) => ReactNode;
}

const wellOf = ({ pieces }: Kit) =>
  pieces.filter(({ status }) => status === 'ready' || status === 'approved').length;

export function EarlierKits({ kits, shown, linkTo }: Props) {
  if (kits.length < 2) return null;
  return (
    <section aria-labelledby="earlier-kits" className="grid gap-3">
      <h2 id="earlier-kits" className="text-xl">
        {words.earlier.title}
      </h2>
      <ol className="grid max-w-3xl divide-y divide-line rounded-xl border border-line bg-surface px-4">
        {kits.map((kit) => (
          <li key={kit.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            {kit.id === shown ? (
              <span className="inline-flex min-h-11 items-center font-medium">
                {atMinute(kit.createdAt)}, {words.earlier.shown}
              </span>
            ) : (
              linkTo(kit, atMinute(kit.createdAt))
            )}
            <span className="text-muted">
              {kit.status === 'writing'
                ? words.earlier.writing
                : words.earlier.ready(wellOf(kit), kit.pieces.length)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
