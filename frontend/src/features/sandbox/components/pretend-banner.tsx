import { useAbout } from '../api/about';
import { words } from '../words';

/** Names what a laptop plays instead of doing, so that nobody takes it for real. */
export function PretendBanner() {
  const pretended = useAbout().data?.pretended ?? [];
  if (pretended.length === 0) return null;
  return (
    <aside
      aria-label={words.pretended}
      className="border-b border-warn-line bg-warn-soft px-4 py-2 text-sm sm:px-8 wide:px-5"
    >
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {pretended.map(({ part, instead, page }) => (
          <li key={part}>
            <span className="font-semibold">{part}:</span> {instead}{' '}
            {page && (
              <a
                href={page}
                className="inline-block py-0.5 font-medium text-accent underline underline-offset-2"
              >
                {words.open(part)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
