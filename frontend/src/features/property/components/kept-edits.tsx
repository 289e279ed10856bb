import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { words } from '../words';

interface Props {
  /** How many unsaved edits of an earlier visit stand in the form again. */
  restored: number;
  /** How many were made on a state of the home that is past. */
  stale: number;
  onUse: () => unknown;
  onDiscard: () => unknown;
}

export function KeptEdits({ restored, stale, onUse, onDiscard }: Props) {
  const [shown] = useState(restored > 0);
  const discard = (
    <Button look="quiet" onClick={onDiscard}>
      {words.facts.discard}
    </Button>
  );
  if (stale > 0)
    return (
      <Notice kind="warning" role="status" title={words.facts.staleTitle}>
        <p>{words.facts.stale(stale)}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onUse}>{words.facts.use}</Button>
          {discard}
        </div>
      </Notice>
    );
  if (!shown || restored === 0) return null;
  return (
    <Notice kind="info" role="status" title={words.facts.keptTitle(restored)}>
      <p className="flex flex-wrap items-center gap-x-2">
        {words.facts.kept} {discard}
      </p>
    </Notice>
  );
}
