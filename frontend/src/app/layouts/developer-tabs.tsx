import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { words } from '../words';

const tabs = [
  { to: paths.apiKeys, label: words.apiKeys },
  { to: paths.webhooks, label: words.webhooks },
] as const;

const look =
  'inline-grid min-h-11 place-items-center border-b-3 border-transparent px-4 font-medium text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent';

export function DeveloperTabs() {
  return (
    <nav aria-label={words.developers} className="flex flex-wrap items-center border-b border-line">
      {tabs.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className={look}
          resetScroll={false}
        >
          {label}
        </Link>
      ))}
      <a href={paths.docs} className={look}>
        {words.docsShort}
      </a>
    </nav>
  );
}
