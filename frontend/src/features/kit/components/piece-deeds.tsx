import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { Refusal } from '../../../ui/refusal';
import { linkClass } from '../../../ui/text-link';
import { useEditPiece, useRewritePiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { words } from '../words';

interface Props {
  shown: Shown;
  name: string;
}

const formats = { txt: 'Text', docx: 'Word', pdf: 'PDF', html: 'HTML' };

/** What may be done with a piece that stands: change it, have it written anew, take it along. */
export function PieceDeeds({ shown, name }: Props) {
  const { id, text, status, piece } = shown;
  return (
    <>
      {text !== '' && <Edit key={piece.version} {...{ shown, name }} />}
      <Folded title={words.piece.rewrite}>
        <Rewrite id={id} name={name} />
      </Folded>
      {status === 'ready' && (
        <p className="flex flex-wrap items-center gap-x-4">
          <span className="text-muted">{words.piece.export}</span>
          {Object.entries(formats).map(([format, kind]) => (
            <a
              key={format}
              href={`/api/v1/pieces/${encodeURIComponent(id)}/export?format=${format}`}
              download
              className={linkClass}
            >
              {kind} <span className="sr-only">{name}</span>
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Edit({ shown: { id, text }, name }: Props) {
  const [now, setNow] = useState(text);
  const send = useEditPiece();
  return (
    <Folded title={words.piece.edit}>
      <TextArea
        label={words.piece.textOf(name)}
        rows={8}
        value={now}
        onChange={(event) => setNow(event.target.value)}
      />
      <Refusal error={send.error} />
      <Button
        className="justify-self-start"
        which={name}
        busy={send.isPending && words.piece.saving}
        onClick={() => now !== text && send.mutate({ id, body: { text: now } })}
      >
        {words.piece.save}
      </Button>
    </Folded>
  );
}

function Rewrite({ id, name }: { id: string; name: string }) {
  const [instruction, setInstruction] = useState('');
  const send = useRewritePiece();
  return (
    <>
      <TextArea
        label={words.piece.wishFor(name)}
        hint={words.piece.wishHint}
        rows={2}
        maxLength={1000}
        value={instruction}
        onChange={(event) => setInstruction(event.target.value)}
      />
      <Refusal error={send.error} />
      <Button
        className="justify-self-start"
        which={name}
        busy={send.isPending && words.order.doing}
        onClick={() => send.mutate({ id, instruction: instruction.trim() })}
      >
        {words.piece.rewriteNow}
      </Button>
    </>
  );
}
