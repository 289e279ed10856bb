import type { ReactNode } from 'react';

export function Card({ children }: { children: ReactNode }) {
  return <div className="rounded-xl border border-line bg-surface p-5 sm:p-7">{children}</div>;
}
