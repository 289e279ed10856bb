/** Every address of the web app, in one place. */
export const paths = {
  home: '/',
  login: '/login',
  signup: '/signup',
  reset: '/reset',
  newPassword: '/reset/$token',
  verify: '/verify/$token',
  invite: '/invite/$token',
  listings: '/listings',
  profile: '/settings/profile',
  team: '/settings/team',
  office: '/settings/office',
  mailbox: '/sandbox/mailbox',
  docs: '/docs',
} as const;
