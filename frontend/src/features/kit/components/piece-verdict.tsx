import { gateName } from '../../../lib/findings';
import { Icon } from '../../../ui/icon';
import type { Shown } from '../kit-state';
import { words } from '../words';

/** That a piece was checked, and which checks did not run. */
export function PieceVerdict({ piece }: { piece: Shown['piece'] }) {
  // That the rules of remarks are not asked of a post goes without saying.
  const asked = ([gate]: [string, string[]]) => gate !== 'mls' || piece.channel === 'mls';
  const unchecked = Object.entries(piece.unchecked)
    .filter(([, reasons]) => reasons.length > 0)
    .filter(asked);
  return (
    <>
      {piece.findings.length === 0 && (
        <p className="flex items-center gap-2 text-sm font-medium text-fine">
          <Icon name="seal" />
          {words.piece.clean}
        </p>
      )}
      {unchecked.length > 0 && (
        <ul className="grid gap-1 text-sm text-muted">
          {unchecked.map(([gate, reasons]) => (
            <li key={gate}>
              {words.piece.unchecked}: {gateName(gate)}. {reasons.join(' ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
