import { Outlet } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { PretendBanner } from '../../features/sandbox/components/pretend-banner';
import { Logo } from '../../ui/logo';
import { words } from '../words';
import { OfflineStrip } from './offline-strip';
import { SkipLink } from './skip-link';

/** For pages that need nobody signed in. The start page is another document, so its link is a plain one. */
export function PublicFrame() {
  return (
    <>
      <SkipLink />
      <OfflineStrip />
      <PretendBanner />
      <div className="mx-auto w-full max-w-xl px-4 has-data-broad:max-w-6xl sm:has-data-broad:px-8">
        <header className="pt-6 sm:pt-10">
          <a href={paths.home} aria-label={words.home} className="inline-flex min-h-11 items-center">
            <Logo />
          </a>
        </header>
        <main id="content" tabIndex={-1} className="pt-8 pb-16">
          <Outlet />
        </main>
      </div>
    </>
  );
}
