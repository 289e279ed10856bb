import { Link } from '@tanstack/react-router';
import { useId, useRef } from 'react';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { roleNames } from '../../features/account/words';
import { useLogout } from '../../features/sign-in/api/logout';
import { Icon } from '../../ui/icon';
import { Refusal } from '../../ui/refusal';
import { useDepart } from '../arrivals';
import { words } from '../words';

const row = 'flex min-h-11 w-full items-center gap-3 rounded-lg px-3 font-medium hover:bg-sunken';

/** A list of links in a native popover: no menu roles, so no arrow-key rules to get wrong. */
export function AccountMenu() {
  const { member, account } = useMe();
  const depart = useDepart();
  const logout = useLogout(() => depart('signed-out'));
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <div className="relative">
      <button
        type="button"
        popoverTarget={id}
        className="flex min-h-11 w-full items-center gap-3 rounded-lg text-start hover:bg-sunken wide:p-2"
      >
        <span className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft text-accent wide:size-10">
          <Icon name="person" />
        </span>
        <span className="min-w-0 max-wide:sr-only">
          <span className="sr-only">{words.accountOf}</span>{' '}
          <span className="block truncate font-medium">{member.name}</span>
          <span className="block truncate text-sm text-muted">{account.name}</span>
        </span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-auto end-4 top-16 m-0 w-72 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-surface p-2 text-ink shadow-2xl wide:start-5 wide:end-auto wide:top-auto wide:bottom-24"
      >
        <p className="truncate px-3 pt-2 font-medium">{member.name}</p>
        <p className="truncate px-3 text-sm text-muted">{member.email}</p>
        <p className="mb-2 border-b border-line px-3 pb-3 text-sm text-muted">
          {roleNames[member.role]}, {account.name}
        </p>
        <Link to={paths.profile} className={row} onClick={() => panel.current?.hidePopover()}>
          <Icon name="person" />
          {words.profile}
        </Link>
        <Link to={paths.voices} className={row} onClick={() => panel.current?.hidePopover()}>
          <Icon name="voice" />
          {words.voices}
        </Link>
        <Link to={paths.billing} className={row} onClick={() => panel.current?.hidePopover()}>
          <Icon name="card" />
          {words.billing}
        </Link>
        <Link to={paths.apiKeys} className={row} onClick={() => panel.current?.hidePopover()}>
          <Icon name="key" />
          {words.developers}
        </Link>
        <a href={paths.docs} className={row}>
          <Icon name="pages" />
          {words.docs}
        </a>
        <button type="button" className={row} onClick={() => logout.mutate()}>
          <Icon name="leave" />
          {logout.isPending ? words.signingOut : words.signOut}
        </button>
        <Refusal error={logout.error} />
      </div>
    </div>
  );
}
