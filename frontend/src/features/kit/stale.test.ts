import { expect, it } from 'vitest';
import { ready } from '../../test/kits';
import { wrongIn } from './stale';

const text = 'A ranch with three bedrooms for $389,000. The lot is flat.';
const claim = (quote: string, ...facts: string[]) => {
  const start = text.indexOf(quote);
  const place = { part: 'text', start, end: start + quote.length } as const;
  return { ...place, quote, verdict: 'supported' as const, facts };
};

it('gives each sentence that is wrong now once, with the facts that changed', () => {
  const claims = [
    claim('The lot is flat', 'LotFeatures'),
    claim('$389,000', 'ListPrice'),
    claim('three bedrooms', 'BedroomsTotal'),
  ];
  const staleFacts = ['ListPrice', 'BedroomsTotal'];
  expect(wrongIn(ready('mls', text, { claims, staleFacts }))).toEqual([
    {
      at: 'text 0',
      before: 'A ranch with ',
      words: 'three bedrooms',
      after: ' for $389,000.',
      facts: ['BedroomsTotal', 'ListPrice'],
    },
  ]);
  expect(wrongIn(ready('mls', text, { claims, staleFacts: ['YearBuilt'] }))).toEqual([]);
});

it('looks into the subject of an email as well', () => {
  const subject = 'Now $389,000';
  const at = { part: 'subject', start: 4, end: 12, quote: '$389,000' } as const;
  const claims = [{ ...at, verdict: 'supported' as const, facts: ['ListPrice'] }];
  const piece = ready('email', 'Come.', { subject, claims, staleFacts: ['ListPrice'] });
  expect(wrongIn(piece).map(({ before, words }) => before + words)).toEqual(['Now $389,000']);
});
