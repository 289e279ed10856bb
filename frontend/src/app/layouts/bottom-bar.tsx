import { Link, useLocation } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { Icon } from '../../ui/icon';
import { words } from '../words';

const items = [
  { to: paths.listings, icon: 'home', label: words.listings },
  { to: paths.newListing, icon: 'plus', label: words.newShort },
  { to: paths.check, icon: 'seal', label: words.checkShort },
  { to: paths.team, icon: 'people', label: words.team },
  { to: paths.office, icon: 'office', label: words.office },
] as const;

export function BottomBar() {
  const adding = useLocation({ select: ({ pathname }) => pathname === paths.newListing });
  return (
    <nav
      aria-label={words.nav}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] wide:hidden"
    >
      <ul className="mx-auto grid max-w-lg grid-cols-5">
        {items.map(({ to, icon, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: adding, includeSearch: false }}
              className="grid min-h-14 place-items-center content-center gap-0.5 text-[min(0.75rem,5vw)] leading-tight font-medium text-muted aria-[current=page]:text-accent aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-4"
            >
              <Icon name={icon} className="size-6" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
