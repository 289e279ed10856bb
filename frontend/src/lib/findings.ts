import type { Finding, Severity } from '../api/schema';

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
  fix && (fix.text.length > 2 ? `Use “${fix.text}”` : 'Remove it');

export function findingCounts(findings: Finding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [block, warn, note] = [count('block'), count('warn'), count('note')];
  return [block > 0 && `${block} must fix`, warn > 0 && `${warn} to check`, note > 0 && plural(note, 'idea')]
    .filter(Boolean)
    .join(', ');
}
export const foundWords = (findings: Finding[]) =>
  `${plural(findings.length, 'finding')}: ${findingCounts(findings)}`;

export const findingWords = {
  show: (quote: string) => `Show “${quote}” in the text`,
  wholeText: 'The whole text',
  source: 'Source',
} as const;
