import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { copyPiece } from '../copy';
import type { Shown } from '../kit-state';
import { words } from '../words';

interface Props {
  shown: Shown;
  name: string;
  /** Where the text stands, to be selected where the clipboard is refused. */
  place: RefObject<HTMLElement | null>;
}

export function CopyButton({ shown, name, place }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy() {
    try {
      await copyPiece(shown);
      setSaid(words.piece.copied);
    } catch {
      if (place.current) getSelection()?.selectAllChildren(place.current);
      setSaid(words.piece.copyBy);
    }
  }
  return (
    <>
      <Button
        look={shown.status === 'withheld' ? 'plain' : 'main'}
        data-deed="copy"
        which={name}
        onClick={copy}
      >
        {said || words.piece.copy}
      </Button>
      <span aria-live="polite" className="sr-only">
        {said && `${said} ${name}`}
      </span>
    </>
  );
}
