import type { RefObject } from 'react';
import type { Finding } from '../../../api/schema';
import { findingCounts, gateName } from '../../../lib/findings';
import { FindingList } from '../../../ui/finding-list';
import { Folded } from '../../../ui/folded';
import { Refusal } from '../../../ui/refusal';
import { useRemedyPiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { words } from '../words';

interface Props {
  shown: Shown;
  place: RefObject<HTMLElement | null>;
}

/** What was found in a piece that is done; open where something must be fixed. */
export function PieceFindings({ shown: { status, piece }, place }: Props) {
  const { findings } = piece;
  const send = useRemedyPiece();
  // That the rules of remarks are not asked of a post goes without saying.
  const asked = ([gate]: [string, string[]]) => gate !== 'mls' || piece.channel === 'mls';
  const unchecked = Object.entries(piece.unchecked)
    .filter(([, reasons]) => reasons.length > 0)
    .filter(asked);
  const show = ({ id }: Finding) => {
    const mark = place.current?.querySelector(`[data-ids~="${CSS.escape(id)}"]`);
    mark?.scrollIntoView({ block: 'center' });
    if (mark) getSelection()?.selectAllChildren(mark);
  };
  return (
    <>
      {findings.length > 0 ? (
        <Folded title={words.piece.findings} state={findingCounts(findings)} open={status === 'withheld'}>
          <FindingList
            findings={findings}
            onShow={show}
            onFix={(finding) => send.mutate({ id: piece.id, findingIds: [finding.id] })}
          />
          <Refusal error={send.error} />
        </Folded>
      ) : (
        <p className="text-sm text-muted">{words.piece.clean}</p>
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
