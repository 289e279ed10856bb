import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useRewritePiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

/** Several pieces rest on a fact that changed: all of them can be written anew at once. */
export function StaleStrip({ pieces }: { pieces: Shown[] }) {
  const { factName, toUsage, toFacts } = useTelling();
  const send = useRewritePiece();
  const [busy, setBusy] = useState(false);
  // One alone says so on its own card, unless it is what was left over on the way.
  if (pieces.length === 0 || (pieces.length === 1 && !busy && !send.error)) return null;
  const facts = [...new Set(pieces.flatMap(({ piece }) => piece.staleFacts))];
  async function rewrite() {
    setBusy(true);
    try {
      for (const { id } of pieces) await send.mutateAsync({ id, instruction: '' });
    } catch {
      // Those before are being written; the refusal says why not the rest, which stay as they are.
    }
    setBusy(false);
  }
  return (
    <Notice kind="warning" title={words.board.stale(facts.map(factName), pieces.length)}>
      <OrderRefusal error={send.error} {...{ toUsage, toFacts }} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon="refresh" busy={busy && words.order.doing} onClick={rewrite}>
          {words.board.rewriteAll(pieces.length)}
        </Button>
        <span className="text-sm">{words.board.rewriteCost(pieces.length)}</span>
      </div>
    </Notice>
  );
}
