import { useEffect, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts';

/** A text that survives a reload of the page. */
export function useKeptText(name: string) {
  const [text, setText] = useState(() => readDraft<string>(name) ?? '');
  useEffect(() => {
    const keep = () => (text === '' ? dropDraft(name) : keepDraft(name, text));
    const timer = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [name, text]);
  const forget = () => {
    setText('');
    dropDraft(name);
  };
  return { text, setText, forget };
}
