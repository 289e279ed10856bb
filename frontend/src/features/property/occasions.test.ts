import { expect, it } from 'vitest';
import type { Property } from '../../api/schema';
import { notBorneOut } from './occasions';

const home = (facts: object, sources: object = {}) => ({ facts, sources }) as Property;

it('says of a price that went down and of a sale only what is confirmed', () => {
  expect(notBorneOut(home({ ListPrice: 379_000 }))).toEqual(['price-change', 'just-sold']);
  const sold = { ListPrice: 379_000, OriginalListPrice: 389_000, StandardStatus: 'Closed' };
  expect(notBorneOut(home(sold))).toEqual([]);
  const read = { StandardStatus: { kind: 'pasted', confirmed: false } };
  expect(notBorneOut(home(sold, read))).toEqual(['just-sold']);
});

it('does not take a price that went up for a reduction', () => {
  const raised = { ListPrice: 399_000, PreviousListPrice: 389_000, StandardStatus: 'Closed' };
  expect(notBorneOut(home(raised))).toEqual(['price-change']);
});
