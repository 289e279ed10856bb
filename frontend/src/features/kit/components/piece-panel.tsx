import { lazy, Suspense } from 'react';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useRestoreVersion } from '../api/change-piece';
import type { Shown } from '../kit-state';
import type { Panel } from '../panel';
import { useTelling } from '../telling';
import { words } from '../words';

const VersionPanel = lazy(async () => ({ default: (await import('./version-panel')).VersionPanel }));
const PreviewPanel = lazy(async () => ({ default: (await import('./preview-panel')).PreviewPanel }));

interface Props {
  panel: Panel;
  shown: Shown | undefined;
  name: string;
}

/** What lies over the board: the versions of a piece, or how it looks where it goes. Both are loaded when asked for. */
export function PiecePanel({ panel, shown, name }: Props) {
  const { onPanel } = useTelling();
  const restoration = useRestoreVersion();
  if (!shown?.piece.version || !panel.show) return <Refusal error={restoration.error} />;
  const { id, piece } = shown;
  const restore = (version: number) =>
    restoration.mutate(
      { id, version },
      {
        onSuccess: () => {
          onPanel({});
          say(words.board.restored(version, name), {
            label: words.board.undo,
            run: () => restoration.mutate({ id, version: piece.version }),
          });
        },
      },
    );
  return (
    <Suspense>
      {panel.show === 'versions' ? (
        <VersionPanel {...{ piece, name, panel, restoration, onPanel }} onRestore={restore} />
      ) : (
        <PreviewPanel {...{ shown, name }} onClose={() => onPanel({})} />
      )}
    </Suspense>
  );
}
