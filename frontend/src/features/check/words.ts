import type { Finding } from '../../api/schema';
import { foundWords, severityNames } from '../../lib/findings';

const number = (n: number) => n.toLocaleString('en-US');

export const words = {
  title: 'Check a text',
  intro:
    'Paste any listing text: it is checked for fair housing, MLS and channel rules, and against the facts of the home where you give them. What you paste is not kept.',
  what: 'What is checked, and what is not',
  isNot: 'What is not checked',
  label: 'Your text',
  hint: 'MLS remarks, a post, an email, a text message.',
  place: 'Where it will appear',
  anywhere: 'not named',
  channel: 'Channel',
  board: 'MLS board',
  state: 'State',
  none: 'Not named',
  boardChoice: (name: string, limit?: number | null) => (limit ? `${name} (${number(limit)})` : name),
  boardNote: (day: string, source: string) => `Limit looked up on ${day}. ${source}`,
  lists: 'the channels and boards',
  facts: {
    title: 'Facts to compare with',
    none: 'None',
    home: 'One of your listings',
    typed: 'Typed here',
    json: 'More facts as RESO JSON',
    jsonHint: 'Such as {"View": ["Water"], "PoolPrivateYN": true}',
    jsonWrong: 'This is not a JSON object of RESO names and values.',
    fields: [
      ['ListPrice', 'Price'],
      ['BedroomsTotal', 'Bedrooms'],
      ['BathroomsFull', 'Full baths'],
      ['BathroomsHalf', 'Half baths'],
      ['LivingArea', 'Square feet'],
      ['LotSizeAcres', 'Lot in acres'],
      ['YearBuilt', 'Year built'],
      ['GarageSpaces', 'Garage spaces'],
    ] as const,
  },
  action: 'Check text',
  doing: 'Checking...',
  copy: 'Copy text',
  copied: 'Copied',
  copyBy: 'Press Ctrl+C to copy',
  nothing: 'Paste a text first.',
  long: 'That is too long to check. The most is 100,000 characters.',
  outcome: 'What we found',
  before: 'Findings will stand here, each with its reason, its source and a way to say it.',
  checkedAt: (time: string) => `Checked ${time}`,
  behind: 'Not checked since your last change.',
  clean: 'Nothing found',
  cleanText: 'Checked for:',
  keys: (findings: Finding[]) =>
    findings.length === 0 ? 'No findings.' : `${foundWords(findings)}. F8 moves between them.`,
  opened: (index: number, of: number, finding: Finding) =>
    `${index} of ${of}. ${severityNames[finding.severity]}: ${finding.quote}. ${finding.reason}` +
    (finding.fix ? ' Alt and Enter takes the remedy.' : ''),
  card: 'Finding',
  close: 'Close',
  notChecked: 'Not checked',
  stranger: 'Keep the facts of your homes, and check against them',
  strangerText: 'An office is free, with one seat. No card needed.',
  signUp: 'Create your office',
} as const;
