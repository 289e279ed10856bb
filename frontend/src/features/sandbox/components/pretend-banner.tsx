import { useAbout } from '../api/about';
import { words } from '../words';

/** Names what a laptop plays instead of doing, so that nobody takes it for real. */
export function PretendBanner() {
  const pretended = useAbout().data?.pretended ?? [];
  if (pretended.length === 0) return null;
  return (
    <aside
      aria-label={words.banner}
      className="flex flex-wrap items-start justify-between gap-x-6 border-b border-warn-line bg-warn-soft px-4 py-1 text-sm sm:px-8 wide:px-5"
    >
      <details className="min-w-0">
        <summary className="py-1">
          {words.pretended}{' '}
          <span className="font-semibold">{pretended.map(({ part }) => part).join(', ')}</span>
        </summary>
        <ul className="grid gap-1 pb-2">
          {pretended.map(({ part, instead }) => (
            <li key={part}>
              <span className="inline-block font-semibold first-letter:uppercase">{part}:</span> {instead}
            </li>
          ))}
        </ul>
      </details>
      {pretended.map(
        ({ part, page }) =>
          page && (
            <a key={part} href={page} className="py-1 font-medium text-accent underline underline-offset-2">
              {words.open(part)}
            </a>
          ),
      )}
    </aside>
  );
}
