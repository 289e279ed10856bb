import type { ReactNode } from 'react';
import type { Property } from '../../../api/schema';
import { useSteadyLoading } from '../../../lib/use-steady-loading';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { type Filter, useProperties } from '../api/properties';
import { words } from '../words';
import { ListingCards } from './listing-cards';
import { ListingTable } from './listing-table';

export type LinkTo = (property: Property, look: string, children: ReactNode) => ReactNode;

interface Props {
  filter: Filter;
  linkTo: LinkTo;
  empty: ReactNode;
  onClear: () => unknown;
}

export function ListingList({ filter, linkTo, empty, onClear }: Props) {
  const query = useProperties(filter);
  const homes = query.data?.pages.flatMap((page) => page.data) ?? [];
  const searching = useSteadyLoading(query.isPlaceholderData);
  return (
    <Loaded query={query} what={words.list.what} rows={5}>
      {() => {
        if (homes.length === 0 && filter.q)
          return (
            <div role="status" className="grid justify-items-start gap-3 py-6">
              <p>{words.list.noneFound(filter.q)}</p>
              <Button onClick={onClear}>{words.list.clear}</Button>
            </div>
          );
        if (homes.length === 0)
          return filter.archived ? <p className="py-6 text-muted">{words.list.noneArchived}</p> : empty;
        return (
          <div className={`grid gap-4 ${searching ? 'opacity-60' : ''}`}>
            <p role="status" className="sr-only">
              {words.list.found(homes.length, query.hasNextPage)}
            </p>
            <ListingCards homes={homes} linkTo={linkTo} />
            <ListingTable homes={homes} linkTo={linkTo} />
            {query.isFetchNextPageError && <Refusal error={query.error} />}
            {query.hasNextPage && (
              <Button
                className="justify-self-center max-sm:w-full"
                busy={query.isFetchingNextPage && words.list.loading}
                onClick={() => query.fetchNextPage()}
              >
                {words.list.more}
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
