import type { Property } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { nameOf, placeOf, priceOf, sizeOf } from '../property-name';
import type { LinkTo } from './listing-list';
import { ListingStatus } from './listing-status';

interface Props {
  homes: Property[];
  linkTo: LinkTo;
}

/** For thumbs: the whole card is the link. */
export function ListingCards({ homes, linkTo }: Props) {
  return (
    <ul className="grid gap-3 wide:hidden">
      {homes.map((home) => (
        <li
          key={home.id}
          className="relative grid gap-1 rounded-xl border border-line bg-surface p-4 has-[a:active]:bg-sunken"
        >
          <div className="flex items-start justify-between gap-3">
            <h2 className="min-w-0 text-lg">
              {linkTo(home, 'after:absolute after:inset-0 after:rounded-xl', nameOf(home))}
            </h2>
            <span className="shrink-0 text-lg font-semibold tabular-nums">{priceOf(home.facts)}</span>
          </div>
          <p className="text-muted">
            {[placeOf(home.facts), sizeOf(home.facts)].filter(Boolean).join(' · ')}
          </p>
          <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
            <ListingStatus home={home} />
            <time dateTime={home.changedAt} className="text-sm text-muted">
              {fromNow(home.changedAt)}
            </time>
          </div>
        </li>
      ))}
    </ul>
  );
}
