import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  intro?: ReactNode;
  /** At the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, intro, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface p-5 sm:p-6">
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid max-w-prose gap-1">
          <h2 id={id} className="text-xl">
            {title}
          </h2>
          {intro && <p className="text-muted">{intro}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
