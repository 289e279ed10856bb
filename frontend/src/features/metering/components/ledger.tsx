import type { ReactNode } from 'react';
import type { UsageEntry } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { useEntries } from '../api/entries';
import { useExportEntries } from '../api/export-entries';
import { sourceNames, words } from '../words';

interface Props {
  nameOf: (channel: string) => string;
  withCost: boolean;
  linkTo: (piece: string, name: string) => ReactNode;
}

export function Ledger({ nameOf, withCost, linkTo }: Props) {
  const query = useEntries();
  const file = useExportEntries();
  return (
    <Section
      title={words.ledger.title}
      intro={words.ledger.intro}
      aside={
        <Button icon="download" busy={file.isPending && words.ledger.exporting} onClick={() => file.mutate()}>
          {words.ledger.export}
        </Button>
      }
    >
      <div className="grid gap-4">
        <Refusal error={file.error} />
        <Loaded query={query} what={words.ledger.what} rows={3}>
          {({ pages }) => {
            const entries = pages.flatMap((page) => page.data);
            if (entries.length === 0) return <p className="text-muted">{words.ledger.empty}</p>;
            return (
              <ol className="divide-y divide-line">
                {entries.map((entry) => (
                  <Row key={entry.pieceId} {...{ entry, nameOf, withCost, linkTo }} />
                ))}
              </ol>
            );
          }}
        </Loaded>
        {query.isFetchNextPageError && <Refusal error={query.error} />}
        {query.hasNextPage && (
          <Button
            className="justify-self-center max-sm:w-full"
            busy={query.isFetchingNextPage && words.ledger.loading}
            onClick={() => query.fetchNextPage()}
          >
            {words.ledger.more}
          </Button>
        )}
      </div>
    </Section>
  );
}

function Row({ entry, nameOf, withCost, linkTo }: Props & { entry: UsageEntry }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
      <span className="min-w-0">
        {linkTo(entry.rewriteOf ?? entry.pieceId, nameOf(entry.channel))}
        {entry.rewriteOf && <span className="text-muted">, {words.ledger.rewrite}</span>}
        <span className="block">{entry.home ?? words.ledger.homeless}</span>
      </span>
      <span className="text-sm text-muted tabular-nums sm:text-end">
        <time dateTime={entry.at} className="block">
          {atMinute(entry.at)}
        </time>
        {[sourceNames[entry.source], withCost && words.ledger.costOf(entry.cost.microUsd)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
