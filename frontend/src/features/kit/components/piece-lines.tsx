import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { useEditPiece } from '../api/change-piece';
import { isBusy, type Shown } from '../kit-state';
import { words } from '../words';

/** What an email has besides its text, and the subjects that it could have instead. */
export function PieceLines({ shown, name }: { shown: Shown; name: string }) {
  const { id, subject, preheader, piece } = shown;
  const send = useEditPiece();
  if (!subject && !preheader) return null;
  const others = isBusy(shown) ? [] : piece.subjects.filter((one) => one !== subject);
  const chosen = send.isPending ? send.variables.body.subject : undefined;
  return (
    <dl className="grid gap-2 border-b border-line pb-3">
      {subject && (
        <div>
          <dt className="text-sm text-muted">{words.piece.subject}</dt>
          <dd className="font-medium">{subject}</dd>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <dt className="text-sm text-muted">{words.piece.otherSubjects}</dt>
          {others.map((line) => (
            <dd key={line} className="flex flex-wrap items-center justify-between gap-x-3">
              {line}
              <Button
                look="quiet"
                className="-mx-2 px-2!"
                which={`${words.piece.subject} “${line}” ${name}`}
                busy={chosen === line && words.piece.saving}
                onClick={() => send.mutate({ id, body: { subject: line }, version: piece.version })}
              >
                {words.piece.useSubject}
              </Button>
            </dd>
          ))}
          <dd className="not-empty:mt-2">
            <Refusal error={send.error} />
          </dd>
        </div>
      )}
      {preheader && (
        <div>
          <dt className="text-sm text-muted">{words.piece.preheader}</dt>
          <dd>{preheader}</dd>
        </div>
      )}
    </dl>
  );
}
