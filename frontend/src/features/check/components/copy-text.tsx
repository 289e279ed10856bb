import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { words } from '../words';

/** Where the clipboard is refused the text is selected instead. */
export function CopyText({ field }: { field: RefObject<HTMLTextAreaElement | null> }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy() {
    const { current } = field;
    if (!current) return;
    try {
      await navigator.clipboard.writeText(current.value);
      setSaid(words.copied);
    } catch {
      current.focus();
      current.select();
      setSaid(words.copyBy);
    }
  }
  return (
    <>
      <Button onClick={copy}>{said || words.copy}</Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
