import type { Shown } from '../kit-state';
import { words } from '../words';

/** What an email has besides its text. */
export function PieceLines({ shown: { subject, preheader, piece } }: { shown: Shown }) {
  if (!subject && !preheader) return null;
  const others = piece.subjects.filter((one) => one !== subject);
  const rows = [
    [words.piece.subject, subject ? [subject] : []],
    [words.piece.otherSubjects, others],
    [words.piece.preheader, preheader ? [preheader] : []],
  ] as const;
  return (
    <dl className="grid gap-2 border-b border-line pb-3">
      {rows
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            {lines.map((line) => (
              <dd key={line} className={name === words.piece.subject ? 'font-medium' : ''}>
                {line}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
