import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { useRewriteAll } from '../use-rewrite-all';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

/** Several pieces were not written, as when a model is away for a moment: one tap orders all of them again. */
export function FailedStrip({ pieces }: { pieces: Shown[] }) {
  const { toUsage, toFacts } = useTelling();
  const { rewrite, busy, error } = useRewriteAll(pieces.map(({ id }) => id));
  if (pieces.length === 0 || (pieces.length === 1 && !busy && !error)) return null;
  return (
    <Notice kind="warning" title={words.board.failed(pieces.length)}>
      <OrderRefusal error={error} {...{ toUsage, toFacts }} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon="refresh" busy={busy && words.order.doing} onClick={rewrite}>
          {words.board.retryAll(pieces.length)}
        </Button>
        <span className="text-sm">{words.board.rewriteCost(pieces.length)}</span>
      </div>
    </Notice>
  );
}
