import type { ReactNode } from 'react';
import type { Property } from '../../../api/schema';
import { sentenceFor } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { PageTitle } from '../../../ui/page-title';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useArchiveProperty } from '../api/archive-property';
import { useRestoreProperty } from '../api/restore-property';
import { areaOf, nameOf, placeOf, priceOf, sizeOf } from '../property-name';
import { words } from '../words';
import { ListingStatus } from './listing-status';

interface Props {
  property: Property;
  place: string;
  tabs: ReactNode;
  /** Where people come to write, nothing stands between them and it. */
  archivable: boolean;
  onArchived: () => unknown;
}

export function ListingHead({ property, place, tabs, archivable, onArchived }: Props) {
  const { id, facts, archivedAt } = property;
  const name = nameOf(property);
  const restore = useRestoreProperty();
  const archive = useArchiveProperty();
  const undo = () =>
    restore.mutateAsync(id).then(
      () => say(words.home.restored),
      (error) => say(sentenceFor(error)),
    );
  const figures = [priceOf(facts), sizeOf(facts), areaOf(facts)].filter(Boolean).join(' · ');
  const putAway = () =>
    archive.mutate(id, {
      onSuccess: () => {
        onArchived();
        say(words.home.archived(name), { label: words.home.undo, run: undo });
      },
    });
  return (
    <>
      <PageTitle title={name} place={place} />
      <div className="-mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="grid gap-1">
          {placeOf(facts) && <p className="text-lg text-muted">{placeOf(facts)}</p>}
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-medium tabular-nums">
            {figures}
            <ListingStatus home={property} />
          </p>
        </div>
        {archivable && !archivedAt && (
          <Button icon="box" busy={archive.isPending && words.home.archiving} onClick={putAway}>
            {words.home.archive}
          </Button>
        )}
      </div>
      <Refusal error={archive.error ?? restore.error} />
      {archivedAt && (
        <Notice kind="warning" title={words.home.archivedTitle}>
          <p>{words.home.archivedText}</p>
          <Button
            className="justify-self-start"
            busy={restore.isPending && words.home.restoring}
            onClick={() => restore.mutate(id)}
          >
            {words.home.restore}
          </Button>
        </Notice>
      )}
      {tabs}
    </>
  );
}
