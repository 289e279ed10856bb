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
  newListing: '/listings/new',
  importListings: '/listings/import',
  listing: '/listings/$id',
  profile: '/settings/profile',
  team: '/settings/team',
  office: '/settings/office',
  mailbox: '/sandbox/mailbox',
  docs: '/docs',
} as const;
