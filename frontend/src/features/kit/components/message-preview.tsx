import type { Shown } from '../kit-state';
import { words } from '../preview-words';
import { useTelling } from '../telling';

/** A text message as a phone shows it: one bubble, and beneath what it is sent and paid as. */
export function MessagePreview({ shown: { text, piece } }: { shown: Shown }) {
  const { office } = useTelling();
  const parts = piece.counts?.segments ?? 1;
  return (
    <div className="grid w-full max-w-[22.5rem] gap-2 rounded-4xl border border-line-strong bg-surface px-4 py-6">
      <p className="text-center text-sm font-medium text-muted">{office}</p>
      <p className="me-6 rounded-2xl rounded-es-sm bg-sunken px-4 py-2.5 whitespace-pre-wrap">{text}</p>
      <p className="text-sm text-muted">
        {words.parts(parts)}
        {piece.counts?.encoding && `, ${piece.counts.encoding}`}
      </p>
    </div>
  );
}
