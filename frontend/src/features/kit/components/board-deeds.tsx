import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../ui/button';
import { isBusy, type Shown } from '../kit-state';
import { safeFindings } from '../safe-fixes';
import { words } from '../words';
import { CopyAll } from './copy-all';
import { FailedStrip } from './failed-strip';
import { StaleStrip } from './stale-strip';

const FixPanel = lazy(async () => ({ default: (await import('./fix-panel')).FixPanel }));

interface Props {
  pieces: Shown[];
  nameOf: (channel: string) => string;
}

/** What can be done with several pieces at once. */
export function BoardDeeds({ pieces, nameOf }: Props) {
  const [fixing, setFixing] = useState(false);
  const done = pieces.filter((shown) => !isBusy(shown));
  const safe = done.reduce((n, { piece }) => n + safeFindings(piece).length, 0);
  const unwritten = done.filter(({ status }) => status === 'failed' || status === 'cancelled');
  const ready = done.filter(({ status, piece }) => status === 'ready' && !piece.stale);
  const stale = done.filter(({ piece }) => piece.stale);
  return (
    <>
      <FailedStrip pieces={unwritten} />
      <StaleStrip pieces={stale} />
      {(safe > 0 || ready.length > 1) && (
        <div className="flex flex-wrap gap-2">
          {safe > 0 && (
            <Button icon="check" onClick={() => setFixing(true)}>
              {words.board.fixAll(safe)}
            </Button>
          )}
          {ready.length > 1 && done.length === pieces.length && <CopyAll pieces={ready} nameOf={nameOf} />}
        </div>
      )}
      {fixing && (
        <Suspense>
          <FixPanel pieces={done} nameOf={nameOf} onClose={() => setFixing(false)} />
        </Suspense>
      )}
    </>
  );
}
