import { describe, expect, it } from 'vitest';
import {
  acres,
  address,
  appliances,
  beds,
  built,
  fields,
  notes,
  pool,
  price,
  status,
} from '../../test/homes';
import { fromRaw, inWords, toRaw } from './fact-values';

describe('what stands in a control', () => {
  it.each([
    [price, '$389,000', 389_000],
    [price, ' 389000 ', 389_000],
    [acres, '.96', 0.96],
    [beds, '0', 0],
    [pool, 'yes', true],
    [pool, 'no', false],
    [status, 'Active', 'Active'],
    [appliances, ['None'], ['None']],
    [notes, 'Roof 2018.\n\n  Furnace 2021. ', ['Roof 2018.', 'Furnace 2021.']],
    [address, ' 418 Quillfeather Lane ', '418 Quillfeather Lane'],
  ])('of $name is read: %j', (field, raw, value) => {
    expect(fromRaw(field, raw)).toEqual({ value });
  });

  it('is nothing when it is empty, which is not the same as no or none', () => {
    for (const field of fields) expect(fromRaw(field, field.type === 'choices' ? [] : ' ').value).toBeNull();
  });

  it.each([
    [price, 'about half', 'Enter a number for price.'],
    [price, '0', 'The least is 1.'],
    [beds, '2.5', 'Enter a whole number for bedrooms.'],
    [beds, '100', 'The most is 99.'],
    [beds, '3 4', null],
    [address, 'x'.repeat(256), 'Use at most 255 characters.'],
  ])('of $name is refused with a sentence: %s', (field, raw, error) => {
    expect(fromRaw(field, raw).error ?? null).toBe(error);
  });
});

it('shows every value so that reading it again gives the same', () => {
  const values = {
    UnparsedAddress: '1 Low Road',
    StandardStatus: 'Pending',
    ListPrice: 1_195_000,
    BedroomsTotal: 0,
    YearBuilt: 1964,
    Appliances: ['Dishwasher'],
    LotSizeAcres: 0.125,
    PoolPrivateYN: false,
    AgentNotes: ['Roof 2018.'],
    LockBoxLocation: 'Back door',
  };
  for (const field of fields) {
    const value = values[field.name as keyof typeof values];
    expect(fromRaw(field, toRaw(field, value)).value).toEqual(value);
  }
});

it('writes thousands with commas, but never a year', () => {
  expect(toRaw(price, 1_195_000)).toBe('1,195,000');
  expect(toRaw(built, 1964)).toBe('1964');
});

it('says values in words', () => {
  expect(inWords(price, 389_000)).toBe('$389,000');
  expect(inWords(acres, 0.96)).toBe('0.96 acres');
  expect(inWords(pool, false)).toBe('No');
  expect(inWords(appliances, ['Dishwasher', 'Microwave'])).toBe('Dishwasher, Microwave');
  expect(inWords(undefined, { a: 1 })).toBe('{"a":1}');
  expect(inWords(price, null)).toBe('nothing');
});
