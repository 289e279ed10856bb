import { expect, it } from 'vitest';
import { kindOf } from './paste-kind';

it.each([
  ['', null],
  ['   \n', null],
  ['{"ListPrice": 389000}', 'reso'],
  ['[{"ListPrice": 1}]', 'reso'],
  ['{"ListPrice": 389000', 'text'],
  ['Price: $389,000\nBeds: 3\nBaths: 2', 'sheet'],
  ['Price\t$389,000\nBeds\t3\nBaths\t2', 'sheet'],
  ['Sunny ranch on an acre.\nNew roof 2018.\nCall for a showing: today.', 'text'],
])('%j looks like %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
