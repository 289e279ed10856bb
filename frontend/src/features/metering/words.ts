import type { UsageEntry, UsagePieces } from '../../api/schema';

const number = (n: number) => n.toLocaleString('en-US');
const pieces = (n: number) => `${number(n)} ${n === 1 ? 'piece' : 'pieces'}`;
const dollars = (microUsd: number, digits = 2) =>
  (microUsd / 1_000_000).toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  });

export const sourceNames: Record<UsageEntry['source'], string> = {
  plan: 'Plan',
  rollover: 'Rolled over',
  'top-up': 'Top-up',
  goodwill: 'Goodwill',
  overage: 'Extra',
  overrun: 'Not charged',
};

const parts = ({ allowance, rolledOver, toppedUp }: UsagePieces) =>
  [
    `${number(allowance - rolledOver - toppedUp)} of the plan`,
    rolledOver > 0 && `${number(rolledOver)} rolled over`,
    toppedUp > 0 && `${number(toppedUp)} added`,
  ]
    .filter(Boolean)
    .join(', ');

export const words = {
  title: 'Usage',
  what: 'your usage',
  left: {
    title: 'What is left',
    of: (left: number, all: number) => `${number(left)} of ${pieces(all)} left`,
    short: (left: number) => `${number(left)} left`,
    used: 'Used',
    held: 'Being written',
    from: 'This period holds',
    parts,
    until: (day: string) => `New pieces come on ${day}.`,
    low: (left: number, day: string) => `${pieces(left)} left until ${day}`,
    lowText: 'Checking, editing and exporting cost nothing.',
    none: (all: number) => `You have used all ${pieces(all)}`,
    noneText: (day: string) =>
      `Everything you wrote stays, and you can go on reading, editing, checking and exporting. New pieces come on ${day}.`,
    noneExtra: (left: number) =>
      `Writing goes on with extra pieces: ${number(left)} are left below your ceiling.`,
    cost: 'What the model cost us',
    costOf: (microUsd: number, estimated: number) =>
      dollars(microUsd) + (estimated > 0 ? `, partly estimated (${pieces(estimated)})` : ''),
  },
  limit: {
    title: 'How pieces are counted',
    counted:
      'A piece counts once, when it reaches you. What fails, is held back, cancelled or repaired by us costs nothing.',
    stops:
      'At the limit writing stops, and nothing else does: no bill comes by itself. What you wrote stays yours.',
    goesOn: (price: number, ceiling: number) =>
      `Beyond the allowance each piece costs ${dollars(price, 4)}, up to the ceiling of ${pieces(ceiling)} that an owner sets.`,
    rolls: 'Unused pieces of a paid plan stay for one more period. The oldest are used first.',
    mails: 'We mail the owners at 80 and at 100 percent.',
    ceiling: 'Ceiling of extra pieces',
    ceilingHint: 'In one period. 0 stops at the allowance.',
    save: 'Save the ceiling',
    saving: 'Saving...',
    saved: 'Saved.',
    wrong: 'Enter a whole number from 0 to 1,000,000.',
  },
  chart: {
    title: 'This period by day',
    summary: (total: number, most: number, day: string) =>
      total === 0
        ? 'No piece was delivered in this period yet.'
        : `${pieces(total)} delivered; the most on ${day}: ${number(most)}.`,
    table: 'Show as a table',
    asTable: 'Table of the days',
    day: 'Day (UTC)',
    all: 'All',
    others: 'Others',
  },
  ledger: {
    title: 'Every piece',
    intro: 'Newest first, as it was counted.',
    what: 'the ledger',
    empty: 'No pieces yet. Each delivered piece will stand here.',
    when: 'Delivered',
    channel: 'Channel',
    source: 'Counted on',
    piece: 'Piece',
    cost: 'Model cost',
    homeless: 'No address',
    rewrite: 'rewritten',
    costOf: (microUsd: number) => dollars(microUsd, 6),
    more: 'Show more',
    loading: 'Loading...',
    export: 'Export as CSV',
    exporting: 'Exporting...',
  },
} as const;
