import type { Kit, Language, Occasion, Piece } from '../../api/schema';
import { foundWords } from '../../lib/findings';
import { toneNames } from '../../lib/tones';
import type { Shown } from './kit-state';

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
const pieces = (n: number) => plural(n, 'piece');

export const languageNames: Record<Language, string> = { en: 'English', es: 'Spanish' };
export const occasionNames: Record<Occasion, string> = {
  'new-listing': 'New listing',
  'open-house': 'Open house',
  'price-change': 'Price change',
  'just-sold': 'Just sold',
};

const statusNames: Record<Shown['status'], string> = {
  queued: 'Waiting',
  writing: 'Writing...',
  checking: 'Checking...',
  ready: 'Ready',
  withheld: 'Held back',
  failed: 'Not written',
  cancelled: 'Stopped',
  approved: 'Approved',
  rejected: 'Changes asked',
};

export const reasonNames: Record<NonNullable<Piece['reason']>, string> = {
  'model-unavailable': 'The model that writes could not be reached.',
  'model-busy': 'The model that writes is very busy just now.',
  'model-silent': 'The model that writes said nothing in time.',
  garbled: 'What the model sent could not be read.',
  cut: 'The text broke off in the middle.',
  refused: 'The model would not write this one.',
  empty: 'The model sent no text.',
  'too-long': 'The model did not come to an end.',
  'other-language': 'The model wrote in another language than you asked for.',
  'gave-up': 'It was begun several times without coming to an end.',
};

/** What to do about each of them. */
export const nextSteps: Record<NonNullable<Piece['reason']>, string> = {
  'model-unavailable': 'Try again in a few minutes.',
  'model-busy': 'Try again in a minute.',
  'model-silent': 'Try again: it may be quicker now.',
  garbled: 'Try again.',
  cut: 'Try again.',
  refused: 'Take out of your notes what speaks of people, then try again.',
  empty: 'Try again, or confirm more facts of this home first.',
  'too-long': 'Try again, or ask for a shorter text below.',
  'other-language': 'Try again, or order a new kit in the language you want.',
  'gave-up': 'Try again. What you ordered is not lost.',
};

export const standingNames: Record<Piece['claims'][number]['verdict'], string> = {
  supported: 'From your facts',
  unsupported: 'Not in your facts',
  contradicted: 'Against your facts',
};

const isStale = ({ status, piece }: Shown) => status === 'ready' && piece.stale;

/** The state of a piece in words; a ready one may have been overtaken by its facts. */
export const stateOf = (shown: Shown) => (isStale(shown) ? 'Out of date' : statusNames[shown.status]);

const count = (all: Shown[], ...of: Shown['status'][]) =>
  all.filter(({ status }) => of.includes(status)).length;

function outcome(all: Shown[]): string {
  const ready = count(all, 'ready', 'approved', 'rejected');
  const sums: [number, string][] = [
    [all.filter(isStale).length, 'out of date'],
    [count(all, 'withheld'), 'held back'],
    [count(all, 'failed'), 'not written'],
    [count(all, 'cancelled'), 'stopped'],
  ];
  const rest = sums.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  const first =
    ready === all.length
      ? `${pieces(ready)} ${ready === 1 ? 'is' : 'are'} ready.`
      : `${ready} of ${pieces(all.length)} ready.`;
  const findings = all.flatMap(({ piece }) => piece.findings);
  const found = findings.length > 0 && `${foundWords(findings)}.`;
  return [first, rest.length > 0 && `${rest.join(', ')}.`, found].filter(Boolean).join(' ');
}

export const words = {
  what: 'the kits',
  lists: 'the channels and boards',
  order: {
    title: 'Write a kit',
    another: 'Write another kit',
    intro:
      'One piece for each channel, from the confirmed facts of this home, each checked before you see it.',
    channels: 'Channels',
    all: 'All',
    none: 'None',
    tone: 'Tone',
    language: 'Language',
    occasion: 'Occasion',
    voice: 'Voice',
    noVoice: 'None',
    openHouse: 'Open house',
    openDate: 'Open on',
    openFrom: 'From',
    openTo: 'To',
    openWrong: {
      missing: {
        date: 'Choose the day.',
        from: 'Say from when.',
        to: 'Say until when.',
      },
      gone: 'That day is over. Choose a coming one.',
      backwards: 'It must end after it begins.',
    },
    gaps: {
      'price-change':
        'No former price is known, so the texts name the price of today and not that it went down. Enter the previous list price to have it said.',
      'just-sold': 'The facts do not say that it is sold, so no text will. Set the status to Closed first.',
    },
    ownVoice: 'Make it sound like you',
    board: 'MLS board',
    noBoard: 'Not named',
    boardChoice: (name: string, limit?: number | null) =>
      limit ? `${name} (${limit.toLocaleString('en-US')})` : name,
    notes: 'Notes for the writer',
    notesHint: 'Not required. Notes steer the words; they cannot add facts.',
    action: 'Write kit',
    doing: 'Ordering...',
    left: (chosen: number, left: number) => `${pieces(chosen)} chosen. ${pieces(left)} left.`,
    short: (chosen: number, left: number) =>
      `${pieces(chosen)} chosen, but only ${left} left. Choose fewer channels.`,
    noneLeft: (day: string) => `No pieces are left. New ones come on ${day}.`,
    counted: 'Only pieces that become ready are counted.',
    empty: 'Choose at least one channel.',
    usedUp: (all: number) => (all > 0 ? `You have used all ${pieces(all)}` : 'Your pieces are used up'),
    fewLeft: (left: number) => `Only ${pieces(left)} left`,
    fewLeftText: 'Nothing was ordered and nothing was charged. Choose fewer channels.',
    usedUpText: 'Nothing was ordered and nothing was charged. What you wrote stays yours.',
    resets: (day: string) => `New pieces come on ${day}.`,
    toUsage: 'See what is left',
    nothingKnown: 'No fact of this home is confirmed yet',
    nothingKnownText: 'A piece says only what somebody stands by. Confirm what was read, or enter facts.',
    toFacts: 'Go to the facts',
    archived: 'This home is in the archive. Take it back to write about it.',
  },
  board: {
    title: (at: string) => `Kit of ${at}`,
    kind: ({ tone, language, occasion }: Kit) =>
      `${occasionNames[occasion]}, ${toneNames[tone].toLowerCase()}, ${languageNames[language]}`,
    writing: (all: Shown[]) => `Writing ${pieces(all.length)}. ${count(all, 'ready')} ready.`,
    outcome,
    stop: 'Stop',
    stopping: 'Stopping...',
    again: 'Reconnecting...',
    lost: 'Connection lost. What was written is safe.',
    retry: 'Try again',
    jump: 'Go to a piece',
    gone: 'This kit does not exist any more.',
    restored: (version: number, name: string) => `Version ${version} of ${name} stands again.`,
    undo: 'Undo',
    copyAll: (n: number) => `Copy all ${pieces(n)}`,
    fixAll: (n: number) => `Fix all safe ones (${n})`,
    stale: (facts: string[], n: number) =>
      `${facts.join(', ')} changed since. ${pieces(n)} ${n === 1 ? 'mentions' : 'mention'} ${facts.length === 1 ? 'it' : 'them'}.`,
    failed: (n: number) => `${pieces(n)} were not written. You were not charged.`,
    retryAll: (n: number) => `Write ${pieces(n)} again`,
    rewriteAll: (n: number) => `Rewrite ${pieces(n)}`,
    rewriteCost: (n: number) => `Takes ${pieces(n)}, each once it is ready.`,
    keys: 'J and K go from card to card, Enter edits, C copies, F8 goes to the next finding.',
    keysOff: 'Turn keys off',
  },
  piece: {
    waiting: 'Its turn comes in a moment.',
    copy: 'Copy',
    copyHtml: 'Copy HTML',
    copied: 'Copied',
    copyBy: 'Press Ctrl+C to copy',
    subject: 'Subject',
    otherSubjects: 'Other subjects',
    preheader: 'Preview line',
    builtIn: 'Written by the built-in writer, no model',
    model: (name: string) => `Written by ${name}`,
    stale: (facts: string[]) => `Out of date: ${facts.join(', ')} changed since.`,
    trueNow: (fact: string) => `Now ${fact}.`,
    unknownNow: (name: string) => `${name} is not known any more.`,
    rewriteThis: 'Rewrite this',
    rewriteCost: 'It takes one piece, once it is ready.',
    rewriteFailed: 'It could not be written again. The text before stands, and you were not charged.',
    tryAgain: 'Try again',
    held: 'We held this piece back. You were not charged.',
    heldLater: 'As it stands this piece must not go out.',
    heldFix: 'Take the fixes below, or change the words yourself.',
    heldEdit: 'Change the words below, or have it written again.',
    failed: 'This piece was not written. You were not charged.',
    cancelled: 'Stopped before it was done. You were not charged.',
    question: 'To go on',
    findings: 'What we found',
    clean: 'Checked, nothing found.',
    sources: 'Where does this come from?',
    edit: 'Edit',
    textOf: (name: string) => `Text of ${name}`,
    unsaved: 'Not saved yet. It is kept on this device.',
    forget: 'Drop my changes',
    save: 'Save',
    saved: (name: string) => `${name} is saved and checked again.`,
    nothingChanged: 'Nothing was changed.',
    saving: 'Saving...',
    rewrite: 'Write it again',
    retryWith: 'Try again with a wish',
    wishFor: (name: string) => `What to do differently in ${name}`,
    wishes: ['Shorter', 'Warmer', 'Plainer'],
    noWishes:
      'The built-in writer follows no wishes: it tells the same facts in other words. It takes one more piece, once it is ready.',
    wishHint: 'Not required. It takes one more piece, once it is ready.',
    rewriteNow: 'Write again',
    export: 'Export',
    share: 'Share',
    preview: 'Preview',
    versions: (n: number) => (n === 1 ? '1 version' : `${n} versions`),
    lineCount: (n: number, most?: number) =>
      most ? `${n} characters; up to ${most} are wise.` : `${n} characters.`,
    useSubject: 'Use this',
    changedMeanwhile: 'Somebody changed this piece meanwhile',
    changedText: 'Your words are still here, and theirs are kept as a version.',
    seeTheirs: 'See the difference',
    saveMine: 'Save mine',
    noSources: 'Nothing in it states a fact.',
    unchecked: 'Not checked',
  },
  lost: {
    title: 'No such piece',
    text: 'It went with its listing, or was never there. The count stays right.',
    what: 'the piece',
  },
  earlier: {
    title: 'Kits of this home',
    writing: 'being written',
    ready: (n: number, of: number) => `${n} of ${of} ready`,
    shown: 'shown above',
  },
} as const;
