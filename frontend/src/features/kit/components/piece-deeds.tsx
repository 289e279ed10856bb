import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { linkClass } from '../../../ui/text-link';
import { useRewritePiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

const formats = { txt: 'Text', docx: 'Word', pdf: 'PDF', html: 'HTML' };

export function PieceFiles({ shown: { id, status }, name }: { shown: Shown; name: string }) {
  if (status !== 'ready') return null;
  return (
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
  );
}

/** Written again with a wish: one more piece, once it is ready. */
export function PieceRewrite({ id, name, title }: { id: string; name: string; title: string }) {
  const [instruction, setInstruction] = useState('');
  const { toUsage, toFacts } = useTelling();
  const send = useRewritePiece();
  return (
    <Folded title={title}>
      <TextArea
        label={words.piece.wishFor(name)}
        hint={words.piece.wishHint}
        rows={2}
        maxLength={1000}
        value={instruction}
        onChange={(event) => setInstruction(event.target.value)}
      />
      <OrderRefusal error={send.error} {...{ toUsage, toFacts }} />
      <Button
        className="justify-self-start"
        which={name}
        busy={send.isPending && words.order.doing}
        onClick={() => send.mutate({ id, instruction: instruction.trim() })}
      >
        {words.piece.rewriteNow}
      </Button>
    </Folded>
  );
}
