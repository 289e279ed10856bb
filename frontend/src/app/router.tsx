import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { paths } from '../config/paths';
import { meQuery } from '../features/account/api/me';
import { problemOf } from '../lib/problem';
import { AppFrame } from './layouts/app-frame';
import { PublicFrame } from './layouts/public-frame';
import { Waiting } from './layouts/waiting';
import { queryClient } from './query-client';
import { BrokenPage } from './routes/broken';
import { MissingPage } from './routes/missing';

const root = createRootRoute({ notFoundComponent: MissingPage });

const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);

const home = createRoute({
  getParentRoute: () => root,
  path: paths.home,
  beforeLoad: () => {
    throw redirect({ to: paths.listings, replace: true });
  },
});

const open = createRoute({ getParentRoute: () => root, id: 'open', component: PublicFrame });
const login = createRoute({
  getParentRoute: () => open,
  path: paths.login,
  validateSearch: (s: Record<string, unknown>): { next?: string; notice?: string } => {
    const next = optional(s.next);
    const notice = optional(s.notice);
    return { ...(next && { next }), ...(notice && { notice }) };
  },
  component: lazyRouteComponent(() => import('./routes/login'), 'LoginPage'),
});
const signup = createRoute({
  getParentRoute: () => open,
  path: paths.signup,
  component: lazyRouteComponent(() => import('./routes/signup'), 'SignUpPage'),
});
const reset = createRoute({
  getParentRoute: () => open,
  path: paths.reset,
  component: lazyRouteComponent(() => import('./routes/reset'), 'ResetPage'),
});
const newPassword = createRoute({
  getParentRoute: () => open,
  path: paths.newPassword,
  component: lazyRouteComponent(() => import('./routes/new-password'), 'NewPasswordPage'),
});
const verify = createRoute({
  getParentRoute: () => open,
  path: paths.verify,
  component: lazyRouteComponent(() => import('./routes/verify'), 'VerifyPage'),
});
const invite = createRoute({
  getParentRoute: () => open,
  path: paths.invite,
  component: lazyRouteComponent(() => import('./routes/invite'), 'InvitePage'),
});
const mailbox = createRoute({
  getParentRoute: () => open,
  path: paths.mailbox,
  validateSearch: (s: Record<string, unknown>): { to?: string } => {
    const to = optional(s.to);
    return to ? { to } : {};
  },
  component: lazyRouteComponent(() => import('./routes/mailbox'), 'MailboxPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (problemOf(error)?.status !== 401) throw error;
      throw redirect({ to: paths.login, search: { next: location.href }, replace: true });
    }
  },
  component: AppFrame,
});
const listings = createRoute({
  getParentRoute: () => signedIn,
  path: paths.listings,
  component: lazyRouteComponent(() => import('./routes/listings'), 'ListingsPage'),
});
const profile = createRoute({
  getParentRoute: () => signedIn,
  path: paths.profile,
  component: lazyRouteComponent(() => import('./routes/profile'), 'ProfilePage'),
});
const team = createRoute({
  getParentRoute: () => signedIn,
  path: paths.team,
  component: lazyRouteComponent(() => import('./routes/team'), 'TeamPage'),
});
const office = createRoute({
  getParentRoute: () => signedIn,
  path: paths.office,
  component: lazyRouteComponent(() => import('./routes/office'), 'OfficePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    open.addChildren([login, signup, reset, newPassword, verify, invite, mailbox]),
    signedIn.addChildren([listings, profile, team, office]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingMinMs: 400,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
