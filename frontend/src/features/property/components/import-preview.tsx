import { type ReactNode, useEffect, useRef } from 'react';
import type { ImportOutcome } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { nameOf, placeOf, priceOf, sizeOf } from '../property-name';
import { words } from '../words';
import { IgnoredParts } from './ignored-parts';
import { ImportCounts } from './import-counts';
import { RejectedRows } from './rejected-rows';

interface Props {
  name: string;
  report: ImportOutcome;
  progress: ReactNode;
  error: unknown;
  onImport: () => unknown;
  another: ReactNode;
}

export function ImportPreview({ name, report, progress, error, onImport, another }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { preview, rejected, ignored, unchanged, wouldCreate = 0, wouldUpdate = 0 } = report;
  const homes = wouldCreate + wouldUpdate;
  return (
    <section className="grid gap-5 rounded-xl border border-line bg-surface p-4 sm:p-6">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {words.import.previewTitle(name)}
      </h2>
      <ImportCounts created={wouldCreate} updated={wouldUpdate} unchanged={unchanged} rejected={rejected} />
      {preview.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-medium">{words.import.first(preview.length)}</h3>
          <ol className="divide-y divide-line rounded-lg border border-line">
            {preview.map(({ label, facts }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name, and never move
              <li key={index} className="flex flex-wrap justify-between gap-x-4 px-4 py-2.5">
                <span className="min-w-0">
                  <span className="font-medium">{nameOf({ label, facts })}</span>
                  <span className="block text-sm text-muted">{placeOf(facts)}</span>
                </span>
                <span className="text-end tabular-nums">
                  {priceOf(facts)}
                  <span className="block text-sm text-muted">{sizeOf(facts)}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <RejectedRows rejected={rejected} title={words.import.rejectedTitle} />
      <IgnoredParts {...ignored} />
      <Refusal error={error} />
      {progress || (
        <div className="flex flex-wrap items-center gap-3 max-sm:*:w-full">
          {homes > 0 ? (
            <Button look="main" icon="upload" onClick={onImport}>
              {words.import.action(homes)}
            </Button>
          ) : (
            <p>{words.import.nothing}</p>
          )}
          {another}
        </div>
      )}
    </section>
  );
}
