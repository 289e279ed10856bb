import type { Finding, Severity } from '../../api/schema';

const number = (n: number) => n.toLocaleString('en-US');
const plural = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

export const severityNames: Record<Severity, string> = { block: 'Must fix', warn: 'Check', note: 'Idea' };

const gateNames: Record<string, string> = {
  'fair-housing': 'Fair housing',
  grounding: 'Facts',
  mls: 'MLS rules',
  channel: 'Channel rules',
  credit: 'Credit terms',
  style: 'Style',
};
export const gateName = (gate: string) => gateNames[gate] ?? gate;

const classNames: Record<string, string> = {
  race_color: 'race or color',
  sexual_orientation_gender_identity: 'sexual orientation or gender identity',
  multiple: 'several protected classes',
};

export const partNames: Record<Finding['part'], string> = {
  text: 'Text',
  subject: 'Subject line',
  preheader: 'Preview line',
};

export function kindOf({ gate, class: named }: Finding): string {
  return named ? `${gateName(gate)}: ${classNames[named] ?? named.replaceAll('_', ' ')}` : gateName(gate);
}

export const fixWords = ({ fix }: Finding) =>
  fix?.text ? `Use “${fix.text}”` : fix ? 'Remove it' : undefined;

function sorted(findings: Finding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [block, warn, note] = [count('block'), count('warn'), count('note')];
  return [block > 0 && `${block} must fix`, warn > 0 && `${warn} to check`, note > 0 && plural(note, 'idea')]
    .filter(Boolean)
    .join(', ');
}
const found = (findings: Finding[]) => `${plural(findings.length, 'finding')}: ${sorted(findings)}`;

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
  found,
  clean: 'Nothing found',
  cleanText: 'Checked for:',
  keys: (findings: Finding[]) =>
    findings.length === 0 ? 'No findings.' : `${found(findings)}. F8 moves between them.`,
  opened: (index: number, of: number, finding: Finding) =>
    `${index} of ${of}. ${severityNames[finding.severity]}: ${finding.quote}. ${finding.reason}` +
    (finding.fix ? ' Alt and Enter takes the remedy.' : ''),
  card: 'Finding',
  close: 'Close',
  show: (quote: string) => `Show “${quote}” in the text`,
  wholeText: 'The whole text',
  source: 'Source',
  notChecked: 'Not checked',
  counts: {
    characters: (n: number, limit?: number | null) =>
      limit ? `${number(n)} of ${number(limit)} characters` : plural(n, 'character'),
    weighted: (n: number, limit?: number | null) => `${number(n)} of ${number(limit ?? 280)}, as X counts`,
    segments: (n: number, encoding?: string | null) =>
      plural(n, 'message part') + (encoding ? ` in ${encoding}` : ''),
    over: (n: number) => `${number(n)} over`,
  },
  stranger: 'Keep the facts of your homes, and check against them',
  strangerText: 'An office is free, with one seat. No card needed.',
  signUp: 'Create your office',
} as const;
