import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { buttonClass } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { words } from '../words';

const settings = [
  { to: paths.profile, icon: 'person', label: words.profile },
  { to: paths.voices, icon: 'voice', label: words.voices },
  { to: paths.team, icon: 'people', label: words.team },
  { to: paths.office, icon: 'office', label: words.office },
  { to: paths.usage, icon: 'meter', label: words.usage },
  { to: paths.billing, icon: 'card', label: words.billing },
  { to: paths.apiKeys, icon: 'key', label: words.developers },
] as const;

const look =
  'flex min-h-11 items-center gap-3 rounded-lg px-3 font-medium text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent';

function RailLink({
  to,
  icon,
  label,
}: {
  to: (typeof settings)[number]['to'] | typeof paths.listings | typeof paths.check;
  icon: IconName;
  label: string;
}) {
  return (
    <Link to={to} activeOptions={{ includeSearch: false }} className={look}>
      <Icon name={icon} />
      {label}
    </Link>
  );
}

export function Rail() {
  return (
    <nav aria-label={words.nav} className="hidden flex-1 content-start gap-1 wide:grid">
      <Link to={paths.newListing} className={`${buttonClass('main')} mb-4 justify-start px-3`}>
        <Icon name="plus" />
        {words.newListing}
      </Link>
      <RailLink to={paths.listings} icon="home" label={words.listings} />
      <RailLink to={paths.check} icon="seal" label={words.check} />
      <h2 className="mt-6 mb-1 px-3 text-sm font-medium tracking-normal text-muted">{words.settings}</h2>
      {settings.map((item) => (
        <RailLink key={item.to} {...item} />
      ))}
    </nav>
  );
}
