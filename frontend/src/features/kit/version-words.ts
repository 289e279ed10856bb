import type { FindingCounts, PieceVersion } from '../../api/schema';

const number = (n: number) => n.toLocaleString('en-US');
const plural = (n: number, one: string) => `${number(n)} ${n === 1 ? one : `${one}s`}`;

const deeds: Record<PieceVersion['madeBy'], string> = {
  writer: 'Written with the kit',
  rewrite: 'Written again',
  edit: 'Edited',
  remedy: 'Findings fixed',
  restoration: 'Taken back',
};

const found = ({ block, warn, note }: FindingCounts) =>
  [block > 0 && `${block} must fix`, warn > 0 && `${warn} to check`, note > 0 && plural(note, 'idea')]
    .filter(Boolean)
    .join(', ');

export const words = {
  title: (name: string) => `Versions of ${name}`,
  what: 'the versions',
  list: 'All versions',
  name: (n: number) => `Version ${n}`,
  stands: 'stands now',
  deed: ({ madeBy, member }: Pick<PieceVersion, 'madeBy' | 'member'>) =>
    member ? `${deeds[madeBy]} by ${member}` : deeds[madeBy],
  figures: ({ counts, findings }: PieceVersion) =>
    [plural(counts.characters, 'character'), found(findings)].filter(Boolean).join(', '),
  compare: 'Compare',
  restore: 'Restore',
  restoring: 'Restoring...',
  more: 'Show older ones',
  loading: 'Loading...',
  before: 'Before',
  after: 'After',
  changes: 'What changed',
  gone: 'taken out:',
  fresh: 'put in:',
  end: 'end.',
  alike: 'These two say the same.',
  only: 'There is one version so far. Every edit, fix and rewrite makes another, and none is lost.',
  sum: (gone: number, fresh: number) =>
    [gone > 0 && `${plural(gone, 'word')} taken out`, fresh > 0 && `${plural(fresh, 'word')} put in`]
      .filter(Boolean)
      .join(', ') || 'Only signs and blanks changed',
  from: (one: PieceVersion, other: PieceVersion) =>
    one.counts.characters === other.counts.characters
      ? ''
      : `${number(one.counts.characters)} characters became ${number(other.counts.characters)}.`,
  parts: { subject: 'Subject', preheader: 'Preview line', text: 'Text' },
} as const;
