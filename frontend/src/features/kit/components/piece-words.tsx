import { type Ref, useMemo } from 'react';
import { runsOf } from '../../../lib/marks';
import { isBusy, type Shown } from '../kit-state';

interface Props {
  shown: Shown;
  ref: Ref<HTMLDivElement>;
}

/** The text, with marks once it is judged. No live region: words that come would drown everything else. */
export function PieceWords({ shown, ref }: Props) {
  const { text, piece } = shown;
  const busy = isBusy(shown);
  const marks = useMemo(
    () => (busy ? [] : piece.findings.filter(({ part, start, end }) => part === 'text' && start < end)),
    [busy, piece.findings],
  );
  const runs = useMemo(() => runsOf(text, marks), [text, marks]);
  return (
    <div ref={ref} className="marked-words leading-relaxed whitespace-pre-wrap">
      {runs.map((run) =>
        run.severity ? (
          <mark key={run.at} data-ids={run.ids.join(' ')} data-severity={run.severity}>
            {run.text}
          </mark>
        ) : (
          <span key={run.at}>{run.text}</span>
        ),
      )}
    </div>
  );
}
