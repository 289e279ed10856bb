import { isBusy, type Shown } from '../kit-state';
import { OtherSubjects } from './other-subjects';
import { PieceLine } from './piece-line';

/** What an email has besides its text, and the subjects that it could have instead. */
export function PieceLines({ shown, name }: { shown: Shown; name: string }) {
  const { subject, preheader, piece } = shown;
  if (!subject && !preheader) return null;
  const busy = isBusy(shown);
  const line = { name, findings: busy ? [] : piece.findings };
  return (
    <dl className="grid gap-3 border-b border-line pb-3">
      {subject && <PieceLine part="subject" line={subject} {...line} />}
      {!busy && <OtherSubjects shown={shown} name={name} />}
      {preheader && <PieceLine part="preheader" line={preheader} {...line} />}
    </dl>
  );
}
