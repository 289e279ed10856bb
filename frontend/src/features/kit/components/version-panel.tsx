import { useRef } from 'react';
import type { Piece, PieceVersion } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import type { useRestoreVersion } from '../api/change-piece';
import { useVersions } from '../api/versions';
import type { Panel } from '../panel';
import { words } from '../version-words';
import { VersionCompare } from './version-compare';
import { VersionList } from './version-list';

interface Props {
  piece: Piece;
  name: string;
  panel: Panel;
  restoration: ReturnType<typeof useRestoreVersion>;
  onPanel: (panel: Panel) => unknown;
  onRestore: (version: number) => unknown;
}

/** Every text that a piece had: two of them compared, and any of them taken back. */
export function VersionPanel({ piece, name, panel, restoration, onPanel, onRestore }: Props) {
  const query = useVersions(piece);
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (from: number, to: number) => onPanel({ ...panel, from, to });
  const sending = restoration.variables;
  return (
    <Dialog title={words.title(name)} broad onClose={() => onPanel({})}>
      <Loaded query={query} what={words.what} rows={4}>
        {({ pages }) => {
          const versions = pages.flatMap(({ data }) => data);
          const [before, after] = pairOf(versions, panel);
          return (
            <div className="grid gap-6 wide:grid-cols-[17rem_minmax(0,1fr)]">
              <div className="grid content-start gap-3">
                <Refusal error={restoration.error} />
                <VersionList
                  versions={versions}
                  stands={piece.version}
                  compared={[before?.version ?? 0, after?.version ?? 0]}
                  restoring={restoration.isPending ? sending?.version : undefined}
                  onCompare={(one) => {
                    choose(one.version, piece.version);
                    heading.current?.focus();
                  }}
                  onRestore={onRestore}
                />
                {query.isFetchNextPageError && <Refusal error={query.error} />}
                {query.hasNextPage && (
                  <Button
                    busy={query.isFetchingNextPage && words.loading}
                    onClick={() => query.fetchNextPage()}
                  >
                    {words.more}
                  </Button>
                )}
              </div>
              {before && after ? (
                <VersionCompare {...{ versions, before, after, heading }} onChoose={choose} />
              ) : (
                <p className="text-muted">{words.only}</p>
              )}
            </div>
          );
        }}
      </Loaded>
    </Dialog>
  );
}

/** The two that were asked for; otherwise the newest and what it came from. */
function pairOf(versions: PieceVersion[], { from, to }: Panel) {
  const find = (n: number | undefined) => versions.find(({ version }) => version === n);
  return [find(from) ?? versions[1], find(to) ?? versions[0]] as const;
}
