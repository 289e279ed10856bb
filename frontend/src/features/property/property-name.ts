import type { PlainValue, Property } from '../../api/schema';
import type { Facts } from './facts';
import { words } from './words';

const text = (value: PlainValue | undefined) =>
  value === undefined || value === '' ? null : Array.isArray(value) ? value.join(', ') : String(value);
const number = (value: PlainValue | undefined) => (typeof value === 'number' ? value : null);
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const plain = new Intl.NumberFormat('en-US');

function street(facts: Facts): string | null {
  const parts = ['StreetNumber', 'StreetDirPrefix', 'StreetName', 'StreetSuffix', 'StreetDirSuffix'];
  const joined = parts.map((name) => text(facts[name])).filter(Boolean);
  const unit = text(facts.UnitNumber);
  if (joined.length === 0) return null;
  return unit ? `${joined.join(' ')} Unit ${unit}` : joined.join(' ');
}

/** What a home is called: its label, else its street, else its whole address. */
export function nameOf({
  label,
  facts,
}: Pick<Property, 'facts'> & { label?: string | null | undefined }): string {
  return (
    label ||
    street(facts) ||
    text(facts.UnparsedAddress)?.split(',')[0] ||
    text(facts.ListingId) ||
    words.unnamed
  );
}

export function placeOf(facts: Facts): string {
  const region = [text(facts.StateOrProvince), text(facts.PostalCode)].filter(Boolean).join(' ');
  return [text(facts.City), region].filter(Boolean).join(', ');
}

export function priceOf(facts: Facts): string {
  const price = number(facts.ListPrice);
  return price === null ? '' : dollars.format(price);
}

function baths(facts: Facts): string | null {
  const full = number(facts.BathroomsFull);
  const half = number(facts.BathroomsHalf);
  const total = full === null ? number(facts.BathroomsTotalInteger) : full + (half ?? 0) / 2;
  return total === null ? null : `${total} ba`;
}

export function sizeOf(facts: Facts): string {
  const beds = number(facts.BedroomsTotal);
  return [beds === null ? null : `${beds} bd`, baths(facts)].filter(Boolean).join(', ');
}

export function areaOf(facts: Facts): string {
  const area = number(facts.LivingArea);
  return area === null ? '' : `${plain.format(area)} sq ft`;
}

export const statusOf = (facts: Facts) => text(facts.StandardStatus) ?? '';
