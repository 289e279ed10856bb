import { expect, it } from 'vitest';
import { searches } from './searches';

it('keeps what an address may say and passes over the rest', () => {
  expect(searches.listings({ q: 43_215, archived: true, x: 1 })).toEqual({ q: '43215', archived: true });
  expect(searches.listings({ q: '', archived: 'yes' })).toEqual({});
  expect(searches.listing({ tab: 'history' })).toEqual({ tab: 'history' });
  expect(searches.listing({ tab: 'kit', kit: 'kit_1' })).toEqual({ tab: 'kit', kit: 'kit_1' });
  expect(searches.listing({ tab: 'other', kit: 'kit_1' })).toEqual({});
  expect(searches.apiKeys({ mode: 'test', x: 1 })).toEqual({ mode: 'test' });
  expect(searches.apiKeys({ mode: 'live' })).toEqual({});
  expect(searches.webhooks({ endpoint: 'wh_1', x: 1 })).toEqual({ endpoint: 'wh_1' });
  expect(searches.newListing({ by: 'hand', found: ['prop_1', 2] })).toEqual({
    by: 'hand',
    found: ['prop_1'],
  });
});
