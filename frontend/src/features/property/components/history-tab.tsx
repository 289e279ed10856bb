import type { FactGroup } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { useRevisions } from '../api/revisions';
import { words } from '../words';
import { RevisionEntry } from './revision-entry';

interface Props {
  id: string;
  groups: FactGroup[];
}

export function HistoryTab({ id, groups }: Props) {
  const query = useRevisions(id);
  const fields = new Map(groups.flatMap((group) => group.fields).map((field) => [field.name, field]));
  return (
    <Loaded query={query} what={words.history.what}>
      {({ pages }) => {
        const revisions = pages.flatMap((page) => page.data);
        if (revisions.length === 0) return <p className="text-muted">{words.history.empty}</p>;
        return (
          <div className="grid max-w-3xl gap-4">
            <ol className="grid gap-4">
              {revisions.map((revision) => (
                <RevisionEntry key={revision.revision} revision={revision} fields={fields} />
              ))}
            </ol>
            {query.isFetchNextPageError && <Refusal error={query.error} />}
            {query.hasNextPage && (
              <Button
                className="justify-self-center max-sm:w-full"
                busy={query.isFetchingNextPage && words.list.loading}
                onClick={() => query.fetchNextPage()}
              >
                {words.history.more}
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
