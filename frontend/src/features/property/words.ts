export const words = {
  title: 'Listings',
  emptyTitle: 'No listings yet',
  empty:
    'Your office is ready, and it is empty. Homes you enter will stand here, with what is written about them.',
  soon: 'Entering a home is being built. Until it is here, you can set up your office and its team.',
  team: 'Open team',
  invite: 'Invite your team',
} as const;
