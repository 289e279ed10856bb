import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { useRewriteAll } from '../use-rewrite-all';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

/** Several pieces rest on a fact that changed: all of them can be written anew at once. */
export function StaleStrip({ pieces }: { pieces: Shown[] }) {
  const { factName, toUsage, toFacts } = useTelling();
  const { rewrite, busy, error } = useRewriteAll(pieces.map(({ id }) => id));
  // One alone says so on its own card, unless it is what was left over on the way.
  if (pieces.length === 0 || (pieces.length === 1 && !busy && !error)) return null;
  const facts = [...new Set(pieces.flatMap(({ piece }) => piece.staleFacts))];
  return (
    <Notice kind="warning" title={words.board.stale(facts.map(factName), pieces.length)}>
      <OrderRefusal error={error} {...{ toUsage, toFacts }} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon="refresh" busy={busy && words.order.doing} onClick={rewrite}>
          {words.board.rewriteAll(pieces.length)}
        </Button>
        <span className="text-sm">{words.board.rewriteCost(pieces.length)}</span>
      </div>
    </Notice>
  );
}
