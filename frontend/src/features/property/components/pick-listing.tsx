import { Section } from '../../../ui/section';
import { useSeveralProperties } from '../api/property';
import { nameOf, placeOf, priceOf } from '../property-name';
import { words } from '../words';
import type { LinkTo } from './listing-list';

const shownAtOnce = 12;

/** Several homes came out of one text. */
export function PickListing({ ids, linkTo }: { ids: string[]; linkTo: LinkTo }) {
  const homes = useSeveralProperties(ids.slice(0, shownAtOnce));
  return (
    <Section title={words.add.severalTitle(ids.length)} intro={words.add.several}>
      <ul className="divide-y divide-line">
        {homes.map(({ data: home }, index) => (
          <li
            key={ids[index]}
            className="relative flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2"
          >
            {home ? (
              <>
                <span className="min-w-0">
                  {linkTo(
                    home,
                    'font-medium text-accent underline underline-offset-4 after:absolute after:inset-0',
                    nameOf(home),
                  )}
                  <span className="block text-sm text-muted">{placeOf(home.facts)}</span>
                </span>
                <span className="tabular-nums">{priceOf(home.facts)}</span>
              </>
            ) : (
              <span className="pulse h-6 w-48 rounded bg-sunken" aria-hidden="true" />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
