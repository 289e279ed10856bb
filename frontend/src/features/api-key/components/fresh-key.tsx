import { useEffect, useId, useRef } from 'react';
import type { FreshApiKey } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { CopyBox } from '../../../ui/copy-box';
import { curlOf } from '../keys';
import { words } from '../words';

interface Props {
  made: FreshApiKey;
  onDone: () => unknown;
}

/** On the page and not in a dialog: a slip of the Escape key must not lose it. */
export function FreshKey({ made: { name, key }, onDone }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 rounded-xl border-2 border-accent bg-surface p-5 sm:p-6"
    >
      <div className="grid gap-1">
        <h2 ref={heading} id={id} tabIndex={-1} className="text-xl">
          {words.fresh.title(name)}
        </h2>
        <p className="font-medium">{words.fresh.once}</p>
        <p className="text-muted">{words.fresh.keep}</p>
      </div>
      <CopyBox label={words.fresh.key} text={key} look="main" />
      <CopyBox label={words.fresh.curl} text={curlOf(key, location.origin)} />
      <Button className="justify-self-start max-sm:w-full" onClick={onDone}>
        {words.fresh.done}
      </Button>
    </section>
  );
}
