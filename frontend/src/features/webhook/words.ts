import { fromNow } from '../../lib/dates';

const events: Record<string, [name: string, hint: string]> = {
  'kit.finished': ['A kit is finished', 'Nothing of it is being written any more. Again after each rewrite.'],
  'piece.stale': ['A piece is out of date', 'Facts were corrected that its text rests on.'],
  'usage.threshold': [
    'Usage reaches a limit',
    'At 80 and at 100 percent of the allowance or of the ceiling.',
  ],
  'subscription.changed': ['The plan changes', 'Another plan, or another state of the same one.'],
  'bulk.finished': ['A bulk job is finished', 'Every home of it is written, refused or cancelled.'],
  'webhook.test': ['Test', 'Sent when you ask for it.'],
};

/** An event that is newer than this page keeps its own word. */
export const eventName = (type: string) => events[type]?.[0] ?? type;
export const eventHint = (type: string) => events[type]?.[1];

const failures: Record<string, string> = {
  redirect: 'redirects are not followed: enter the address itself',
  timeout: 'it took too long',
  unreachable: 'nobody takes the connection',
  unresolvable: 'the name leads nowhere',
  'forbidden-address': 'the name leads to an address that is not public',
  tls: 'its certificate does not fit, is not trusted or has expired',
  broken: 'the connection broke',
  'secret-lost': 'the signing secret cannot be read any more: rotate it',
};
export const failureName = (failure: string) => failures[failure] ?? failure;

export const words = {
  title: 'Webhooks',
  intro:
    'Your programs are told what happened, instead of asking. Signed by the Standard Webhooks specification.',
  agents: 'Owners and brokers of your office decide where events are sent. Ask one of them.',
  noApi: {
    title: 'Webhooks come with the Brokerage plan',
    text: 'With it an address of yours hears of finished kits, pieces out of date, usage and plan changes.',
    left: 'What is listed below is told nothing until your office is on it again. You can still look and remove.',
  },
  what: 'the endpoints',
  endpoints: 'Endpoints',
  empty: 'No endpoints yet. Add the address of yours that takes events.',
  none: 'No endpoints.',
  add: 'Add endpoint',
  states: { on: 'On', off: 'Off', failing: 'Failing', gone: 'Turned off', given: 'Turned off' },
  trouble: {
    failing: (since: string) =>
      `Nothing has arrived since ${fromNow(since)}. After three days we turn it off.`,
    gone: 'It answered 410 Gone, so we turned it off. Turn it on again when it is back.',
    given: 'It took nothing for three days, so we turned it off. Turn it on again when it works.',
  },
  former: (until: string) => `The former secret signs along, ending ${fromNow(until)}.`,
  test: 'Send test',
  testing: 'Sending...',
  tested: 'A test event is on its way.',
  edit: 'Edit...',
  rotate: 'Rotate secret...',
  turnOff: 'Turn off',
  turnOn: 'Turn on',
  turning: 'Changing...',
  turnedOff: 'Turned off. What waited for it is cancelled.',
  turnedOn: 'Turned on.',
  remove: 'Remove...',
  cancel: 'Cancel',
  form: {
    add: 'Add an endpoint',
    edit: 'Edit the endpoint',
    url: 'Address',
    urlHint: 'https, with a public name, on port 443 or 8443.',
    urlEmpty: 'Enter the address that takes the events.',
    urlWrong: 'Enter a whole address that begins with https://',
    urlLong: 'Use at most 500 characters.',
    description: 'Description (optional)',
    descriptionHint: 'What it is for, for people.',
    descriptionLong: 'Use at most 200 characters.',
    events: 'Events',
    none: 'Choose at least one event.',
    save: 'Save endpoint',
    saving: 'Saving...',
    saved: 'Saved.',
  },
  secret: {
    title: (url: string) => `Signing secret of ${url}`,
    label: 'Signing secret',
    intro:
      'With it your program sees that an event comes from us. Any Standard Webhooks library verifies it.',
  },
  rotation: {
    title: 'Rotate the secret?',
    text: 'You get a new signing secret. Choose how long the old one signs along.',
    legend: 'The old secret ends',
    graces: {
      '0': ['Now', 'For a secret that others may have seen.'],
      '1': ['In 1 hour', 'For one program that you change right away.'],
      '24': ['In 24 hours', 'For several programs, changed one after the other.'],
    },
    action: 'Rotate secret',
    doing: 'Rotating...',
  },
  removal: {
    title: 'Remove this endpoint?',
    text: (url: string) =>
      `${url} is told nothing any more. What waits for it and its deliveries go with it.`,
    action: 'Remove endpoint',
    doing: 'Removing...',
    done: 'The endpoint is removed.',
    keep: 'Keep it',
  },
  deliveries: {
    show: 'Show deliveries',
    hide: 'Hide deliveries',
    title: 'Deliveries',
    of: (url: string) => `Deliveries to ${url}`,
    kept: 'Newest first, kept for 30 days.',
    what: 'the deliveries',
    state: 'Show',
    all: 'All deliveries',
    states: { pending: 'Waiting', delivered: 'Delivered', failed: 'Failed', cancelled: 'Cancelled' },
    empty: 'Nothing was sent yet. Send a test to see one.',
    emptyOf: 'None of these.',
    tries: (n: number) => (n === 1 ? '1 try' : `${n} tries`),
    next: (at: string) => `next try ${fromNow(at)}`,
    soon: 'being sent',
    answered: (status: number) => `Answered ${status}`,
    noAnswer: 'No answer',
    took: (ms: number) => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`),
    details: 'Details',
    attempts: 'Tries',
    body: 'Body',
    id: 'webhook-id',
    again: 'Send again',
    sending: 'Sending...',
    sent: 'It is sent again.',
    more: 'Show more',
    loading: 'Loading...',
  },
} as const;
