import { type ReactNode, useEffect, useRef } from 'react';
import { useTitle } from '../lib/use-title';

let arrivals = 0;

interface Props {
  title: string;
  /** What the browser tab says, when it is not the heading. */
  screen?: string;
  place?: string | undefined;
  children?: ReactNode;
}

/** The one h1 of a page. It takes the focus when the page was reached from inside the app. */
export function PageTitle({ title, screen = title, place, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(screen, place);
  useEffect(() => {
    if (arrivals++ > 0) heading.current?.focus();
  }, []);
  return (
    <header className="grid gap-3">
      <h1 ref={heading} tabIndex={-1} className="text-3xl">
        {title}
      </h1>
      <span className="dimension" aria-hidden="true" />
      {children && <div className="max-w-prose text-lg text-muted">{children}</div>}
    </header>
  );
}
