import { expect, it } from 'vitest';
import { safeNext } from './next';

const origin = 'https://listwright.example';

it.each([
  ['/settings/team', '/settings/team'],
  ['/settings/team?show=pending#top', '/settings/team?show=pending#top'],
  ['/listings', '/listings'],
])('%s is kept', (given, kept) => {
  expect(safeNext(given, origin)).toBe(kept);
});

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  '\\\\elsewhere.example',
  'javascript:alert(1)',
  'listings',
  '/login?next=/login',
  '/auth/logout',
  '/api/v1/account/export',
  '/',
  '',
  undefined,
  42,
])('%s leads to the listings', (given) => {
  expect(safeNext(given, origin)).toBe('/listings');
});
