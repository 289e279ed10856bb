import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { useRewritePiece } from '../api/change-piece';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

interface Props {
  piece: Shown['piece'];
  name: string;
  title: string;
}

/** Written again with a wish: one more piece, once it is ready. */
export function PieceRewrite({ piece: { id, writer }, name, title }: Props) {
  const [instruction, setInstruction] = useState('');
  const { toUsage, toFacts } = useTelling();
  const send = useRewritePiece();
  const write = (wish: string) => send.mutate({ id, instruction: wish });
  return (
    <Folded title={title}>
      {writer?.kind === 'built-in' ? (
        <p className="text-sm text-muted">{words.piece.noWishes}</p>
      ) : (
        <>
          <TextArea
            label={words.piece.wishFor(name)}
            hint={words.piece.wishHint}
            rows={2}
            maxLength={1000}
            value={instruction}
            onChange={(event) => setInstruction(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            {words.piece.wishes.map((wish) => (
              <Button key={wish} which={name} onClick={() => setInstruction(wish)}>
                {wish}
              </Button>
            ))}
          </div>
        </>
      )}
      <OrderRefusal error={send.error} {...{ toUsage, toFacts }} />
      <Button
        className="justify-self-start"
        icon="refresh"
        which={name}
        busy={send.isPending && words.order.doing}
        onClick={() => write(instruction.trim())}
      >
        {words.piece.rewriteNow}
      </Button>
    </Folded>
  );
}
