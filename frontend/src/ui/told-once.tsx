import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';

interface Props {
  title: string;
  /** What to do with it. */
  intro: string;
  onDone: () => unknown;
  children: ReactNode;
}

/** A secret that is shown this once: on the page and not in a dialog, so that a slip of the Escape key does not lose it. */
export function ToldOnce({ title, intro, onDone, children }: Props) {
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
          {title}
        </h2>
        <p className="font-medium">Copy it now. We cannot show it again.</p>
        <p className="text-muted">{intro}</p>
      </div>
      {children}
      <Button className="justify-self-start max-sm:w-full" onClick={onDone}>
        I have copied it
      </Button>
    </section>
  );
}
