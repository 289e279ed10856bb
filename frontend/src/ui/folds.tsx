import type { ReactNode } from 'react';

/** Several things that are folded away, as one list: it takes less room than a box for each. */
export const Folds = ({ children }: { children: ReactNode }) => (
  <div data-joined className="overflow-clip rounded-lg border border-line">
    {children}
  </div>
);
