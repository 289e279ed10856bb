import { useState } from 'react';
import type { FactField, Revision } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { inWords } from '../fact-values';
import { viaNames, words } from '../words';

interface Props {
  revision: Revision;
  fields: Map<string, FactField>;
}

const shownAtOnce = 6;

/** Who changed what, from which value to which. */
export function RevisionEntry({ revision: { at, by, via, changes }, fields }: Props) {
  const [all, setAll] = useState(changes.length <= shownAtOnce + 2);
  return (
    <li className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-base">
          {by ?? words.history.someone}
          <span className="font-normal tracking-normal text-muted">
            {' · '}
            <time dateTime={at}>{atMinute(at)}</time>
          </span>
        </h2>
        <Badge>{viaNames[via]}</Badge>
      </header>
      {changes.length > 0 && (
        <dl className="mt-3 grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 gap-y-2 border-t border-line pt-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2.4fr)]">
          {(all ? changes : changes.slice(0, shownAtOnce)).map(({ field: name, from, to, proposedBy }) => {
            const field = fields.get(name);
            return (
              <div key={name} className="contents">
                <dt className="text-muted">{field?.label ?? name}</dt>
                <dd className="flex min-w-0 flex-wrap items-center gap-x-2">
                  {from !== null && inWords(field, from) !== inWords(field, to) && (
                    <>
                      <span className="sr-only">{words.history.was}</span>
                      <del className="text-muted decoration-danger">{inWords(field, from)}</del>
                      <Icon name="back" className="size-4 rotate-180 text-muted" />
                      <span className="sr-only">{words.history.now}</span>
                    </>
                  )}
                  {to === null ? (
                    <span className="text-muted italic">{words.history.nothing}</span>
                  ) : (
                    <ins className="font-medium no-underline">{inWords(field, to)}</ins>
                  )}
                  {proposedBy && <span className="text-sm text-muted">{words.history.byModel}</span>}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {!all && (
        <Button look="quiet" className="mt-2 -ms-4" onClick={() => setAll(true)}>
          {words.history.all(changes.length)}
        </Button>
      )}
    </li>
  );
}
