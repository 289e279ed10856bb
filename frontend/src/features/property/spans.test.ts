import { expect, it } from 'vitest';
import { apart, lineOf, markedLines } from './spans';

const text = 'Price: $389,000\n\nBeds: 3, baths: 2';
const span = (field: string, words: string) => {
  const start = text.indexOf(words);
  return { field, start, end: start + words.length };
};
const flat = (lines: ReturnType<typeof markedLines>) =>
  lines.map((line) => line.runs.map((run) => (run.field ? `[${run.text}]` : run.text)).join(''));

it('counts lines from one', () => {
  expect([lineOf(text, 0), lineOf(text, 16), lineOf(text, 17)]).toEqual([1, 2, 3]);
});

it('marks the words a fact came from', () => {
  const lines = markedLines(text, [span('BedroomsTotal', '3, baths'), span('ListPrice', '$389,000')]);
  expect(flat(lines)).toEqual(['Price: [$389,000]', '', 'Beds: [3, baths]: 2']);
});

it('cuts a mark that runs over lines, and loses no character', () => {
  const lines = markedLines(text, [{ field: 'X', start: 7, end: 24 }]);
  expect(flat(lines)).toEqual(['Price: [$389,000]', '', '[Beds: 3], baths: 2']);
  expect(lines.map((line) => line.runs.map((run) => run.text).join('')).join('\n')).toBe(text);
});

it('gives way to the wanted field where marks lie over each other', () => {
  const all = [
    { field: 'UnparsedAddress', start: 0, end: 10 },
    { field: 'City', start: 4, end: 8 },
  ];
  expect(apart(20, all, null).map((s) => s.field)).toEqual(['UnparsedAddress']);
  expect(apart(20, all, 'City').map((s) => s.field)).toEqual(['City']);
});

it('passes over marks outside the text', () => {
  expect(
    apart(
      5,
      [
        { field: 'X', start: 3, end: 9 },
        { field: 'Y', start: 2, end: 2 },
      ],
      null,
    ),
  ).toEqual([]);
});

it('counts as the server does, in UTF-16 units', () => {
  const emoji = '🏡 3 beds';
  const start = emoji.indexOf('3');
  expect(flat(markedLines(emoji, [{ field: 'B', start, end: start + 1 }]))).toEqual(['🏡 [3] beds']);
});
