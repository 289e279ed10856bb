import { expect, it } from 'vitest';
import { fromNow } from './dates';

const now = Date.parse('2026-11-20T12:00:00Z');

it.each([
  ['2026-11-20T11:59:30Z', 'just now'],
  ['2026-11-20T11:57:00Z', '3 minutes ago'],
  ['2026-11-20T09:00:00Z', '3 hours ago'],
  ['2026-11-19T12:00:00Z', 'yesterday'],
  ['2026-11-26T12:00:00Z', 'in 6 days'],
  ['2026-01-05T12:00:00Z', 'Jan 5, 2026'],
])('%s is %s', (iso, words) => {
  expect(fromNow(iso, now)).toBe(words);
});
