import type { RefObject } from 'react';
import type { Finding } from '../../../api/schema';
import { findingCounts } from '../../../lib/findings';
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
  if (findings.length === 0) return null;
  const show = ({ id }: Finding) => {
    const mark = place.current?.querySelector(`[data-ids~="${CSS.escape(id)}"]`) ?? place.current;
    mark?.scrollIntoView({ block: 'center' });
    if (mark) getSelection()?.selectAllChildren(mark);
  };
  return (
    <Folded
      key={status}
      title={words.piece.findings}
      state={findingCounts(findings)}
      open={status === 'withheld'}
    >
      <FindingList
        findings={findings}
        onShow={show}
        onFix={(finding) => send.mutate({ id: piece.id, findingIds: [finding.id] })}
      />
      <Refusal error={send.error} />
    </Folded>
  );
}
