import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { useRewritePiece } from '../api/change-piece';
import { useTelling } from '../telling';
import { words } from '../words';
import { OrderRefusal } from './order-refusal';

interface Props {
  id: string;
  name: string;
  children: ReactNode;
}

/** Has a piece written anew in one tap, from the facts of today. */
export function RewriteNow({ id, name, children }: Props) {
  const { toUsage, toFacts } = useTelling();
  const send = useRewritePiece();
  return (
    <>
      <OrderRefusal error={send.error} {...{ toUsage, toFacts }} />
      <Button
        icon="refresh"
        className="justify-self-start"
        which={name}
        busy={send.isPending && words.order.doing}
        onClick={() => send.mutate({ id, instruction: '' })}
      >
        {children}
      </Button>
    </>
  );
}
