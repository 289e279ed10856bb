import type { Member } from '../../api/schema';

type Role = Member['role'];

export const words = {
  fields: {
    email: 'Email',
    password: 'Password',
    newPassword: 'New password',
    passwordHint: '8 to 128 characters. A few plain words in a row are fine.',
    name: 'Your name',
    office: 'Office name',
    officeHint: 'As clients know it. You can change it later.',
  },
  errors: {
    email: 'Enter an email address, such as ana@harbor.example.',
    password: 'Enter your password.',
    short: 'Use at least 8 characters.',
    long: 'Use at most 128 characters.',
    name: 'Enter your name.',
    office: 'Enter the name of your office.',
    tooLong: 'Use at most 100 characters.',
  },
  login: {
    title: 'Sign in',
    action: 'Sign in',
    doing: 'Signing in...',
    forgot: 'Forgot your password?',
    noAccount: 'New here?',
    signUp: 'Create an office',
  },
  signup: {
    title: 'Create your office',
    screen: 'Sign up',
    intro: 'Free, with one seat. No card needed.',
    action: 'Create office',
    doing: 'Creating your office...',
    haveAccount: 'Have an account already?',
    signIn: 'Sign in',
  },
  reset: {
    title: 'Reset your password',
    intro: 'Tell us your email and we send a link that sets a new one.',
    action: 'Send the link',
    doing: 'Sending...',
    back: 'Back to sign in',
    sentTitle: 'Look in your mail',
    sent: (email: string) =>
      `If ${email} has an account, a mail with a link is on its way. The link works once. Nothing there? Look in the spam folder, or send it again in a few minutes.`,
    again: 'Use another address',
  },
  newPassword: {
    title: 'Choose a new password',
    intro: 'You will be signed out everywhere, then sign in with the new one.',
    action: 'Set the password',
    doing: 'Setting...',
    askAgain: 'Ask for a new link',
  },
  verify: {
    title: 'Confirm your email',
    intro: 'One press, and we know that mail reaches you.',
    action: 'Confirm my email',
    doing: 'Confirming...',
    doneTitle: 'Email confirmed',
    done: 'Thank you. Mail from your office will reach you.',
    goOn: 'Go to listings',
    help: 'Sign in and send a new link from your profile.',
    profile: 'Open my profile',
  },
  invite: {
    title: 'Join the office',
    offer: (office: string) => `Join ${office}`,
    intro: (invitedBy: string | null | undefined, role: Role) =>
      `${invitedBy ?? 'The office'} invited you as ${roleNames[role]}.`,
    email: 'You will sign in as',
    action: 'Join the office',
    doing: 'Joining...',
    help: 'Ask the person who invited you to send it again.',
    inUse: 'Sign in instead',
  },
  again: {
    title: 'Please sign in again',
    intro: 'Your session has ended. Your text is still here.',
  },
  notices: {
    'signed-out': 'You are signed out.',
    'password-set': 'Your new password is set. Sign in with it.',
    closed: 'The office is closed and everyone is signed out. Its data is erased after 30 days.',
    left: 'You have left the office.',
  },
} as const;

const roleNames: Record<Role, string> = { owner: 'an owner', broker: 'a broker', agent: 'an agent' };

export type NoticeName = keyof typeof words.notices;
