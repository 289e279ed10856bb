import type { FactField, FactGroup } from '../../api/schema';

/** Facts that nearly every home has: their places are shown also when they are empty. */
const basics = new Set([
  'ListPrice',
  'StandardStatus',
  'PropertyType',
  'PropertySubType',
  'UnparsedAddress',
  'City',
  'StateOrProvince',
  'PostalCode',
  'BedroomsTotal',
  'BathroomsFull',
  'BathroomsHalf',
  'LivingArea',
  'YearBuilt',
  'AgentNotes',
]);

export interface LaidGroup {
  name: string;
  first: FactField[];
  more: FactField[];
  open: boolean;
}

/** What is in sight from the start and what waits to be opened. Laid once, so that nothing jumps while one types. */
export function layOut(groups: FactGroup[], filled: (name: string) => boolean): LaidGroup[] {
  return groups.map(({ name, fields }) => {
    const inSight = ({ name: field }: FactField) => basics.has(field) || filled(field);
    const first = fields.filter(inSight);
    return { name, first, more: fields.filter((field) => !inSight(field)), open: first.length > 0 };
  });
}
