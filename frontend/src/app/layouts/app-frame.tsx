import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { paths } from '../../config/paths';
import { useMe } from '../../features/account/api/me';
import { mayRunOffice } from '../../features/account/permissions';
import { SmallMeter } from '../../features/metering/components/small-meter';
import { PretendBanner } from '../../features/sandbox/components/pretend-banner';
import { Logo } from '../../ui/logo';
import { Toasts } from '../../ui/toast';
import { words } from '../words';
import { AccountMenu } from './account-menu';
import { BottomBar } from './bottom-bar';
import { OfflineStrip } from './offline-strip';
import { Rail } from './rail';
import { SignInAgain } from './sign-in-again';
import { SkipLink } from './skip-link';

/** Only whoever pays hears of it, and it must not make a first page heavier. */
const PaymentStrip = lazy(() => import('./payment-strip'));

export function AppFrame() {
  const { member } = useMe();
  return (
    <>
      <SkipLink />
      <div className="wide:grid wide:min-h-dvh wide:grid-cols-[15rem_1fr]">
        <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-surface px-4 py-2 wide:sticky wide:top-0 wide:h-dvh wide:overflow-y-auto wide:flex-col wide:flex-nowrap wide:items-stretch wide:justify-start wide:gap-8 wide:border-e wide:border-b-0 wide:p-5">
          <Link to={paths.listings} aria-label={words.home} className="inline-flex min-h-11 items-center">
            <Logo />
          </Link>
          <Rail />
          <div className="flex items-center gap-4 wide:grid wide:grid-cols-[minmax(0,1fr)] wide:gap-3">
            <Link
              to={paths.usage}
              className="grid min-h-11 content-center rounded-lg px-2 hover:bg-sunken wide:px-3 wide:py-2"
            >
              <span className="sr-only">{words.toUsage}</span>
              <SmallMeter />
            </Link>
            <AccountMenu />
          </div>
        </header>
        <div className="min-w-0">
          <OfflineStrip />
          <PretendBanner />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto grid w-full max-w-4xl has-data-broad:max-w-6xl content-start gap-6 px-4 pt-8 pb-28 sm:px-8 wide:pt-12 wide:pb-16"
          >
            {mayRunOffice(member) && (
              <Suspense>
                <PaymentStrip />
              </Suspense>
            )}
            <Outlet />
          </main>
        </div>
      </div>
      <BottomBar />
      <Toasts />
      <SignInAgain />
    </>
  );
}
