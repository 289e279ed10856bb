import type { RefObject } from 'react';
import { Button } from '../../../ui/button';
import { copyPiece } from '../copy';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { CopyButton } from './copy-button';
import { ShareButton } from './share-button';

interface Props {
  shown: Shown;
  name: string;
  place: RefObject<HTMLElement | null>;
}

/** What an agent came for, in reach of the thumb. */
export function PieceActions({ shown, name, place }: Props) {
  const { onPanel } = useTelling();
  const held = shown.status === 'withheld';
  return (
    <div className="flex flex-wrap gap-2">
      <CopyButton
        deed="copy"
        look={held ? 'plain' : 'main'}
        className="min-w-28"
        which={name}
        copy={() => copyPiece(shown)}
        place={place}
      />
      {!held && <ShareButton shown={shown} name={name} />}
      <Button which={name} onClick={() => onPanel({ show: 'preview', piece: shown.channel })}>
        {words.piece.preview}
      </Button>
    </div>
  );
}
