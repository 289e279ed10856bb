import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';

interface Props {
  /** What it is, as in "Copy key". */
  label: string;
  text: string;
  look?: 'main' | 'plain';
}

/** Something to take along to the letter. */
export function CopyBox({ label, text, look = 'plain' }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      if (place.current) getSelection()?.selectAllChildren(place.current);
      setSaid('Press Ctrl+C');
    }
  }
  return (
    <div className="grid gap-1.5">
      <p id={id} className="font-medium">
        {label}
      </p>
      <div className="flex flex-wrap items-start gap-2">
        {/* biome-ignore lint/a11y/useSemanticElements: a group that a reader finds by its name */}
        <div
          role="group"
          aria-labelledby={id}
          className="min-h-11 min-w-0 flex-1 basis-64 rounded-lg border border-line bg-sunken px-3 py-2.5"
        >
          <code ref={place} className="text-sm break-all whitespace-pre-wrap">
            {text}
          </code>
        </div>
        <Button icon="copy" look={look} which={label} onClick={copy} className="max-sm:w-full">
          {said || 'Copy'}
        </Button>
      </div>
      <span aria-live="polite" className="sr-only">
        {said && `${said} ${label}`}
      </span>
    </div>
  );
}
