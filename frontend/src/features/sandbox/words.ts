export const words = {
  title: 'Mailbox',
  intro: 'Mail that this server kept instead of sending.',
  what: 'the mailbox',
  refresh: 'Look again',
  refreshing: 'Looking...',
  empty: 'No mail yet. Sign up, reset a password or invite someone, and the mail shows here.',
  emptyFor: (to: string) => `No mail to ${to} yet.`,
  onlyTo: 'Only mail to',
  absent: 'This server sends real mail, so there is no mailbox page.',
  to: 'To',
  pretended: 'Pretended here:',
  open: (part: string) => `Open the ${part.toLowerCase()} page`,
} as const;
