import type { ReactNode } from 'react';
import { words } from '../words';

/** An elevation with its dimension lines, and no figures yet. */
function Drawing() {
  return (
    <svg
      viewBox="0 0 240 140"
      className="w-56 text-line-strong"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path
        d="M40 108V62L104 28l64 34v46zM84 108V80h26v28M126 76h24v18h-24zM56 76h16v14H56z"
        strokeDasharray="4 4"
      />
      <path d="M24 108h192" />
      <path
        className="text-brass"
        stroke="currentColor"
        d="M40 124h128M40 119v10M168 119v10M192 28v80M187 28h10M187 108h10"
      />
    </svg>
  );
}

/** The ways to bring in a first home, the most likely one first. */
export function EmptyOffice({ ways }: { ways: ReactNode }) {
  return (
    <section className="grid justify-items-center gap-4 rounded-xl border border-line bg-surface px-5 py-10 text-center sm:py-14">
      <Drawing />
      <h2 className="text-2xl">{words.empty.title}</h2>
      <p className="max-w-md text-muted">{words.empty.text}</p>
      <div className="mt-2 flex w-full flex-wrap justify-center gap-3 max-sm:*:w-full">{ways}</div>
    </section>
  );
}
