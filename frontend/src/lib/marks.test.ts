import { expect, it } from 'vitest';
import { carried, countCharacters, type Mark, markAt, neighbour, runsOf, splice } from './marks';

const mark = (id: string, start: number, end: number, severity: Mark['severity'] = 'warn'): Mark => ({
  id,
  start,
  end,
  severity,
});

it('finds the one place where two texts differ', () => {
  expect(splice('a big house', 'a small house')).toEqual({ from: 2, to: 5, inserted: 5 });
  expect(splice('aaa', 'aa')).toEqual({ from: 2, to: 3, inserted: 0 });
  expect(splice('same', 'same')).toEqual({ from: 4, to: 4, inserted: 0 });
});

it('carries what stands before and behind an edit, and lets go what it touches', () => {
  const [before, after] = ['one two three', 'one twenty three'];
  expect(carried(mark('a', 0, 3), before, after)).toMatchObject({ start: 0, end: 3 });
  expect(carried(mark('b', 4, 7), before, after)).toBeNull();
  expect(carried(mark('c', 8, 13), before, after)).toMatchObject({ start: 11, end: 16 });
});

it('cuts marks that lie over each other, and shows the gravest', () => {
  const runs = runsOf('abcdef', [mark('long', 0, 6, 'note'), mark('short', 2, 4, 'block')]);
  expect(runs.map(({ text, ids, severity }) => [text, ids.join('+'), severity])).toEqual([
    ['ab', 'long', 'note'],
    ['cd', 'short+long', 'block'],
    ['ef', 'long', 'note'],
  ]);
});

it('leaves the text whole, whatever the marks are', () => {
  const marks = [mark('out', 4, 99), mark('empty', 1, 1), mark('back', 3, 2), mark('ok', 0, 2)];
  expect(
    runsOf('abc', marks)
      .map(({ text }) => text)
      .join(''),
  ).toBe('abc');
  expect(runsOf('', marks)).toEqual([]);
});

it('takes the smallest mark under a tap', () => {
  expect(markAt([mark('long', 0, 9), mark('short', 3, 5)], 4)?.id).toBe('short');
  expect(markAt([mark('short', 3, 5)], 7)).toBeUndefined();
});

it('goes on from the open mark, around the end, or from the caret', () => {
  const marks = [mark('c', 8, 9), mark('a', 0, 2), mark('b', 4, 6)];
  expect(neighbour(marks, 'a', 0, 1)?.id).toBe('b');
  expect(neighbour(marks, 'c', 0, 1)?.id).toBe('a');
  expect(neighbour(marks, 'a', 0, -1)?.id).toBe('c');
  expect(neighbour(marks, null, 5, 1)?.id).toBe('c');
  expect(neighbour(marks, null, 7, -1)?.id).toBe('b');
  expect(neighbour([], null, 0, 1)).toBeUndefined();
});

it('counts an emoji once', () => expect(countCharacters('a🏡')).toBe(2));
