import { Button } from '../../../ui/button';
import type { Shown } from '../kit-state';
import { words } from '../words';

/** The device's own sheet, where it has one; who closes it wanted nothing. */
export function ShareButton({ shown: { text, subject }, name }: { shown: Shown; name: string }) {
  if (typeof navigator.share !== 'function') return null;
  const share = () => navigator.share({ text, ...(subject && { title: subject }) }).catch(() => undefined);
  return (
    <Button which={name} onClick={share}>
      {words.piece.share}
    </Button>
  );
}
