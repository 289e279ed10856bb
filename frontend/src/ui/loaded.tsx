import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sentenceFor } from '../lib/problem';
import { useSteadyLoading } from '../lib/use-steady-loading';
import { Button } from './button';
import { Notice } from './notice';

interface Props<T> {
  query: UseQueryResult<T>;
  /** "members" gives "Loading members..." */
  what: string;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** The faces of anything that comes from the server: loading, error, and what the children make of the data. */
export function Loaded<T>({ query, what, rows = 3, children }: Props<T>) {
  const skeleton = useSteadyLoading(query.isPending);
  if (skeleton) return <Skeleton what={what} rows={rows} />;
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return (
      <Notice kind="error" role="alert" title={`We could not load ${what}.`}>
        <p>{sentenceFor(query.error)}</p>
        <Button icon="refresh" className="justify-self-start" onClick={() => query.refetch()}>
          Try again
        </Button>
      </Notice>
    );
  return null;
}

function Skeleton({ what, rows }: { what: string; rows: number }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{`Loading ${what}...`}</span>
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <span key={row} className="pulse h-14 rounded-lg bg-sunken" aria-hidden="true" />
      ))}
    </div>
  );
}
