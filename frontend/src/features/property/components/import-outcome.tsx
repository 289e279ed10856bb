import { type ReactNode, useEffect, useRef } from 'react';
import type { ImportOutcome as Outcome } from '../../../api/schema';
import { words } from '../words';
import { IgnoredParts } from './ignored-parts';
import { ImportCounts } from './import-counts';
import { RejectedRows } from './rejected-rows';

interface Props {
  report: Outcome;
  toAll: ReactNode;
  another: ReactNode;
}

export function ImportOutcome({ report, toAll, another }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { created, updated, unchanged, rejected, ignored } = report;
  return (
    <section className="grid gap-5 rounded-xl border border-line bg-surface p-4 sm:p-6">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {words.import.doneTitle(created.length + updated.length)}
      </h2>
      <ImportCounts
        created={created.length}
        updated={updated.length}
        unchanged={unchanged}
        rejected={rejected}
      />
      <RejectedRows rejected={rejected} title={words.import.rejectedDone} />
      <IgnoredParts {...ignored} />
      <div className="flex flex-wrap items-center gap-3 max-sm:*:w-full">
        {toAll}
        {another}
      </div>
    </section>
  );
}
