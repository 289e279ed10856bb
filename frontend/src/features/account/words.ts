import type { Account, Member } from '../../api/schema';

type Role = Member['role'];
type Plan = Account['plan'];

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const roleNames: Record<Role, string> = { owner: 'Owner', broker: 'Broker', agent: 'Agent' };
export const roleHints: Record<Role, string> = {
  owner: 'Everything, the office itself included: its name, its export and its end.',
  broker: 'Answers for the agents: invites and removes them.',
  agent: 'Their own listings and profile. Sees who is in the office.',
};
export const planNames: Record<Plan, string> = {
  free: 'Free',
  solo: 'Solo',
  team: 'Team',
  brokerage: 'Brokerage',
};

export const words = {
  keys: {
    title: 'Keys',
    intro: 'On the board of a kit J and K go from card to card, C copies and Enter edits.',
    label: 'Single letters do something, on this device',
  },
  saved: 'Saved.',
  save: 'Save',
  saving: 'Saving...',
  cancel: 'Cancel',
  name: {
    title: 'Your name',
    label: 'Name',
    empty: 'Enter your name.',
    long: 'Use at most 100 characters.',
  },
  email: {
    title: 'Email',
    confirmed: 'Confirmed',
    waiting: 'Not confirmed yet',
    explain: 'We sent a link to this address. Open it to confirm that mail reaches you.',
    again: 'Send a new link',
    sending: 'Sending...',
    sent: 'A new link is on its way.',
  },
  password: {
    title: 'Password',
    intro: 'Changing it ends your sessions on other devices.',
    current: 'Current password',
    next: 'New password',
    hint: '8 to 128 characters.',
    missing: 'Enter your current password.',
    short: 'Use at least 8 characters.',
    long: 'Use at most 128 characters.',
    action: 'Change password',
    doing: 'Changing...',
    done: 'Password changed. Other devices are signed out.',
  },
  sessions: {
    title: 'Where you are signed in',
    what: 'your sessions',
    here: 'This device',
    unknown: 'Unknown device',
    more: (n: number) => `${plural(n, 'more session')}`,
    seen: (when: string) => `Last seen ${when}`,
    end: 'Sign out',
    ending: 'Signing out...',
    ended: 'That device is signed out.',
    alone: 'You are signed in on this device only.',
  },
  team: {
    members: 'Members',
    membersWhat: 'the members',
    you: 'You',
    unverified: 'Email not confirmed',
    seen: (when: string) => `Seen ${when}`,
    never: 'Not seen yet',
    change: 'Change role...',
    changeOf: (name: string) => `of ${name}`,
    remove: 'Remove...',
    leave: 'Leave the office...',
    roles: 'What each role may do',
  },
  seats: {
    used: (used: number, allowed: number) => `${used} of ${plural(allowed, 'seat')} taken`,
    full: (plan: Plan, allowed: number) =>
      allowed === 1
        ? `Your plan, ${planNames[plan]}, has one seat, and it is taken.`
        : `All ${allowed} seats of your plan, ${planNames[plan]}, are taken. Invitations that wait count too.`,
    way: (alone: boolean) =>
      alone
        ? 'Team has 5 seats and Brokerage 25.'
        : 'Withdraw an invitation or remove a member to free a seat.',
  },
  invite: {
    title: 'Invite people',
    intro: 'Each gets a mail with a link to join your office.',
    emails: 'Email addresses',
    hint: 'One or several, with commas or line breaks between them.',
    role: 'Role',
    asAgents: 'They join as agents.',
    none: 'Enter at least one email address.',
    bad: (addresses: string[]) => `Not an email address: ${addresses.join(', ')}`,
    many: 'At most 25 at a time.',
    action: 'Send invitations',
    doing: 'Sending...',
    sent: (n: number) => `${plural(n, 'invitation')} sent.`,
    sentTo: (email: string) => `Invited ${email}.`,
    notSent: 'Not invited',
  },
  pending: {
    title: 'Pending invitations',
    what: 'the invitations',
    empty: 'Nobody is waiting. People you invite show here until they join.',
    by: (who: string | null | undefined, when: string) =>
      who ? `Invited by ${who} ${when}` : `Invited ${when}`,
    ends: (when: string) => `The link ends ${when}`,
    ended: 'The link has ended. Send it again.',
    again: 'Send again',
    againTo: (email: string) => `to ${email}`,
    sending: 'Sending...',
    sentAgain: (email: string) => `Sent again to ${email}.`,
    withdraw: 'Withdraw',
    withdrawOf: (email: string) => `the invitation to ${email}`,
    withdrawing: 'Withdrawing...',
    withdrawn: 'Invitation withdrawn.',
  },
  changeRole: {
    title: (name: string) => `Role of ${name}`,
    legend: 'New role',
    action: 'Change role',
    doing: 'Changing...',
    done: (name: string, role: Role) => `${name} is now ${roleNames[role].toLowerCase()}.`,
  },
  remove: {
    title: (name: string) => `Remove ${name}?`,
    explain: (name: string) =>
      `${name} is signed out at once and cannot sign in to this office any more. The seat is free again.`,
    action: (name: string) => `Remove ${name}`,
    doing: 'Removing...',
    done: (name: string) => `${name} was removed.`,
    leaveTitle: (office: string) => `Leave ${office}?`,
    leaveExplain: 'You are signed out and cannot come back without a new invitation.',
    leave: 'Leave the office',
    leaving: 'Leaving...',
  },
  office: {
    nameTitle: 'Name and plan',
    label: 'Office name',
    empty: 'Enter the name of your office.',
    long: 'Use at most 100 characters.',
    plan: 'Plan',
    seats: 'Seats',
    since: 'Since',
    ownersOnly: 'Only an owner can change the office.',
    exportTitle: 'Take your data out',
    exportIntro: 'Everything your office has here, in one zip file: people, invitations and settings.',
    exportAction: 'Export everything',
    exporting: 'Packing...',
    exported: 'Your export is downloaded.',
    deleteTitle: 'Close the office',
    deleteIntro: 'Signs everyone out at once. The data is erased after 30 days.',
    deleteOpen: 'Close the office...',
  },
  close: {
    title: (office: string) => `Close ${office}?`,
    explain: (members: number) =>
      `${members > 1 ? `You and ${plural(members - 1, 'other person', 'other people')}` : 'You'} will be signed out now, and nobody can sign in any more. The data is erased after 30 days. Export it first if you want to keep it.`,
    password: 'Your password',
    missing: 'Enter your password.',
    action: 'Close the office',
    doing: 'Closing...',
  },
} as const;
