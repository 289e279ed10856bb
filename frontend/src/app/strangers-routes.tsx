import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../config/paths';
import { open } from './frames';
import { searches } from './searches';

const login = createRoute({
  getParentRoute: () => open,
  path: paths.login,
  validateSearch: searches.login,
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
  validateSearch: searches.mailbox,
  component: lazyRouteComponent(() => import('./routes/mailbox'), 'MailboxPage'),
});

/** What can be reached without having signed in. */
export const strangersRoutes = open.addChildren([login, signup, reset, newPassword, verify, invite, mailbox]);
