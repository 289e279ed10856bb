import { Notice } from '../../../ui/notice';
import type { Shown } from '../kit-state';
import { reasonNames, words } from '../words';

interface Props {
  shown: Shown;
  factName: (name: string) => string;
}

/** Why a piece is not what was hoped for, and what that cost: nothing. */
export function PieceOutcome({ shown: { status, piece }, factName }: Props) {
  if (status === 'withheld')
    return (
      <Notice kind="warning" title={words.piece.held}>
        {piece.question && (
          <p>
            {words.piece.question}: {piece.question}
          </p>
        )}
      </Notice>
    );
  if (status === 'failed')
    return (
      <Notice kind="error" title={words.piece.failed}>
        {piece.reason && <p>{reasonNames[piece.reason]}</p>}
      </Notice>
    );
  if (status === 'cancelled') return <p className="text-muted">{words.piece.cancelled}</p>;
  if (!piece.stale) return null;
  return <Notice kind="warning" title={words.piece.stale(piece.staleFacts.map(factName).join(', '))} />;
}
