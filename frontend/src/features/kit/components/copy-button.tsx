import { type ComponentProps, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { words } from '../words';

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'className'> {
  /** By which a key finds it. */
  deed?: string;
  /** What it says, where that is not plain copying. */
  label?: string;
  /** What is copied, said to readers. */
  which: string;
  copy: () => Promise<unknown>;
  /** Where the text stands, to be selected where the clipboard is refused. */
  place: RefObject<HTMLElement | null>;
}

export function CopyButton({ which, copy, place, deed, label = words.piece.copy, ...rest }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  async function take() {
    try {
      await copy();
      setSaid(words.piece.copied);
    } catch {
      if (place.current) getSelection()?.selectAllChildren(place.current);
      setSaid(words.piece.copyBy);
    }
  }
  return (
    <>
      <Button
        {...rest}
        icon={said === words.piece.copied ? 'check' : 'copy'}
        which={which}
        data-deed={deed}
        onClick={take}
      >
        {said || label}
      </Button>
      <span aria-live="polite" className="sr-only">
        {said && `${said} ${which}`}
      </span>
    </>
  );
}
