import type { FactField, FactGroup, Property } from '../api/schema';

export const field = (name: string, change: Partial<FactField> = {}): FactField => ({
  name,
  type: 'text',
  label: name,
  keyboard: 'text',
  closed: false,
  copy: 'public',
  ...change,
});

export const price = field('ListPrice', { type: 'money', label: 'Price', unit: 'US dollars', min: 1 });
export const beds = field('BedroomsTotal', { type: 'whole', label: 'Bedrooms', min: 0, max: 99 });
export const acres = field('LotSizeAcres', { type: 'decimal', label: 'Lot in acres', unit: 'Acres' });
export const built = field('YearBuilt', { type: 'whole', label: 'Year built' });
export const pool = field('PoolPrivateYN', { type: 'yes-no', label: 'Private pool?' });
export const notes = field('AgentNotes', { type: 'sentences', label: 'Your notes' });
export const address = field('UnparsedAddress', { label: 'Address', maxLength: 255 });
export const lockBox = field('LockBoxLocation', { label: 'Lock box is', copy: 'never' });
export const status = field('StandardStatus', {
  type: 'choice',
  label: 'Status',
  choices: ['Active', 'Pending'],
  closed: true,
});
export const appliances = field('Appliances', {
  type: 'choices',
  label: 'Appliances',
  choices: ['Dishwasher', 'Microwave', 'Refrigerator'],
});

export const groups: FactGroup[] = [
  { name: 'Address and price', fields: [address, status, price] },
  { name: 'Rooms and size', fields: [beds, built] },
  { name: 'Inside', fields: [appliances] },
  { name: 'Lot', fields: [acres, pool] },
  { name: 'Texts', fields: [notes, lockBox] },
];
export const fields = groups.flatMap((group) => group.fields);

const pasted = 'Address: 418 Quillfeather Lane\nPrice: $389,000\nBeds: 3\nalso 4 bedrooms';
const at = (words: string) => {
  const start = pasted.indexOf(words);
  return { kind: 'pasted' as const, confirmed: false, start, end: start + words.length };
};

export const home = (change: Partial<Property> = {}): Property => ({
  id: 'prop_1',
  label: null,
  revision: 1,
  facts: { UnparsedAddress: '418 Quillfeather Lane', ListPrice: 389_000, BedroomsTotal: 3 },
  sources: {
    UnparsedAddress: at('418 Quillfeather Lane'),
    ListPrice: at('$389,000'),
    BedroomsTotal: at('3\n'),
  },
  questions: [],
  unknown: {},
  pasted,
  createdAt: '2026-11-20T09:00:00Z',
  changedAt: '2026-11-20T09:00:00Z',
  archivedAt: null,
  ...change,
});
