import { expect, it } from 'vitest';
import { nameOf, placeOf, priceOf, sizeOf } from './property-name';

it('calls a home by its label, its street, its address, its number, or plainly', () => {
  const facts = { UnparsedAddress: '9 Thimblewick Court, Port Ansel, WA 00002', ListingId: '27-1' };
  expect(nameOf({ label: 'The lake house', facts })).toBe('The lake house');
  expect(nameOf({ label: null, facts: { ...facts, StreetNumber: '9', StreetName: 'Thimblewick' } })).toBe(
    '9 Thimblewick',
  );
  expect(nameOf({ label: null, facts })).toBe('9 Thimblewick Court');
  expect(nameOf({ label: '', facts: { ListingId: '27-1' } })).toBe('27-1');
  expect(nameOf({ label: null, facts: {} })).toBe('Home without an address');
});

it('says place, price and size, and leaves out what is not known', () => {
  const facts = { City: 'Port Ansel', StateOrProvince: 'WA', PostalCode: '00002', ListPrice: 1_195_000 };
  expect(placeOf(facts)).toBe('Port Ansel, WA 00002');
  expect(priceOf(facts)).toBe('$1,195,000');
  expect(sizeOf({ BedroomsTotal: 0, BathroomsFull: 2, BathroomsHalf: 1 })).toBe('0 bd, 2.5 ba');
  expect(placeOf({}) + priceOf({}) + sizeOf({})).toBe('');
});
