import { Notice } from '../../../ui/notice';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { nextSteps, reasonNames, words } from '../words';
import { RewriteNow } from './rewrite-now';
import { StaleNotice } from './stale-notice';

interface Props {
  shown: Shown;
  name: string;
}

/** Why a piece is not what was hoped for, what that cost (nothing), and what to do next. */
export function PieceOutcome({ shown: { id, status, text, piece }, name }: Props) {
  const { reason } = piece;
  const again = (
    <RewriteNow id={id} name={name}>
      {words.piece.tryAgain}
    </RewriteNow>
  );
  if (status === 'failed')
    return (
      <>
        <Notice kind="error" title={words.piece.failed}>
          {reason && (
            <p>
              {reasonNames[reason]} {nextSteps[reason]}
            </p>
          )}
        </Notice>
        {again}
      </>
    );
  if (status === 'cancelled')
    return (
      <>
        <p className="text-muted">{words.piece.cancelled}</p>
        {again}
      </>
    );
  return (
    <>
      {status === 'withheld' && <Held piece={piece} />}
      {reason && text !== '' && (
        <Notice kind="warning" title={words.piece.rewriteFailed}>
          <p>
            {reasonNames[reason]} {nextSteps[reason]}
          </p>
        </Notice>
      )}
      {piece.stale && <StaleNotice piece={piece} name={name} />}
    </>
  );
}

function Held({ piece: { question, findings, version } }: { piece: Shown['piece'] }) {
  const { toFacts } = useTelling();
  const blocks = findings.filter(({ severity }) => severity === 'block');
  return (
    <Notice kind="warning" title={version > 1 ? words.piece.heldLater : words.piece.held}>
      {question && (
        <p>
          {words.piece.question}: {question}
        </p>
      )}
      <p>{blocks.some(({ fix }) => fix) ? words.piece.heldFix : words.piece.heldEdit}</p>
      {blocks.some(({ gate }) => gate === 'grounding') && toFacts}
    </Notice>
  );
}
