import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { useEditPiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { words } from '../words';

/** The subjects that an email could have instead, each taken in one tap. */
export function OtherSubjects({ shown: { id, subject, piece }, name }: { shown: Shown; name: string }) {
  const send = useEditPiece();
  const others = piece.subjects.filter((one) => one !== subject);
  const chosen = send.isPending ? send.variables.body.subject : undefined;
  if (others.length === 0) return null;
  return (
    <div>
      <dt className="text-sm text-muted">{words.piece.otherSubjects}</dt>
      {others.map((line) => (
        <dd key={line} className="flex items-center justify-between gap-x-3">
          <span className="min-w-0">{line}</span>
          <Button
            look="quiet"
            className="-me-2 shrink-0 px-2!"
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
  );
}
