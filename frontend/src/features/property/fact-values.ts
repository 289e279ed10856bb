import type { FactField, PlainValue } from '../../api/schema';
import type { Facts } from './facts';
import { words } from './words';

/** What a form control holds: text, or the ticked choices. */
export type Raw = string | string[];
export type RawFacts = Record<string, Raw>;

type Read = { value: PlainValue | null; error?: undefined } | { value?: undefined; error: string };

const numeric = { whole: true, decimal: true, money: true } as Partial<Record<FactField['type'], true>>;
const thousands = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export const isNumber = (field: FactField) => numeric[field.type] === true;

export const isLines = ({ type }: FactField) => type === 'sentences';

/** Too much for one line. */
export const isLong = (field: FactField) =>
  isLines(field) || (field.type === 'text' && (field.maxLength ?? 0) > 500);

const isYear = ({ name, type }: FactField) => type === 'whole' && /Year/.test(name);
const number = (field: FactField, value: number) => (isYear(field) ? String(value) : thousands.format(value));

/** A value of the server, as a control shows it. */
export function toRaw(field: FactField, value: PlainValue | null | undefined): Raw {
  if (field.type === 'choices') {
    if (value === null || value === undefined) return [];
    return Array.isArray(value) ? value : [String(value)];
  }
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? number(field, value) : value;
}

export const toRawFacts = (fields: FactField[], facts: Facts): RawFacts =>
  Object.fromEntries(fields.map((field) => [field.name, toRaw(field, facts[field.name])]));

function readNumber(field: FactField, text: string): Read {
  const bare = text.replace(/[$,\s]/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare)) return { error: words.errors.number(field.label) };
  const value = Number(bare);
  if (field.type === 'whole' && !Number.isInteger(value)) return { error: words.errors.whole(field.label) };
  if (typeof field.min === 'number' && value < field.min)
    return { error: words.errors.least(number(field, field.min)) };
  if (typeof field.max === 'number' && value > field.max)
    return { error: words.errors.most(number(field, field.max)) };
  return { value };
}

/** What stands in a control, as the server takes it; nothing is null. */
export function fromRaw(field: FactField, raw: Raw | undefined): Read {
  if (Array.isArray(raw)) return { value: raw.length > 0 ? raw : null };
  const text = (raw ?? '').trim();
  if (text === '') return { value: null };
  if (isNumber(field)) return readNumber(field, text);
  if (field.type === 'yes-no') return { value: text === 'yes' };
  if (typeof field.maxLength === 'number' && text.length > field.maxLength)
    return { error: words.errors.long(field.maxLength) };
  if (isLines(field)) {
    const lines = text.split('\n').map((line) => line.trim());
    return { value: lines.filter(Boolean) };
  }
  return { value: text };
}

export function inWords(field: FactField | undefined, value: unknown): string {
  if (value === null || value === undefined) return words.history.nothing;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'number') return String(value);
  if (!field) return String(value);
  const text = number(field, value);
  if (field.type === 'money') return `$${text}`;
  return field.unit ? `${text} ${field.unit.toLowerCase()}` : text;
}
