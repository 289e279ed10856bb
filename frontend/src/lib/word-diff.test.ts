import { describe, expect, it } from 'vitest';
import { countChanges, wordDiff } from './word-diff';

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('what differs between two texts', () => {
  it('says nothing of texts that are alike', () => {
    expect(wordDiff('Three beds.', 'Three beds.')).toEqual([{ kind: 'same', text: 'Three beds.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('is told in whole words, a price being one', () => {
    expect(told('Now $389,000, with 3 beds.', 'Now $379,500, with 3 beds.')).toBe(
      'Now [-$389,000][+$379,500], with 3 beds.',
    );
    expect(told('a sun-filled room', 'a sunny room')).toBe('a [-sun-filled][+sunny] room');
  });

  it('takes changed neighbours together', () => {
    expect(told('A large bright kitchen.', 'A small dim kitchen.')).toBe(
      'A [-large bright][+small dim] kitchen.',
    );
  });

  it('keeps paragraphs apart', () => {
    expect(told('One.\n\nTwo.', 'Uno.\n\nDos.')).toBe('[-One][+Uno].\n\n[-Two][+Dos].');
  });

  it('gives back both texts', () => {
    const [before, after] = ['The lot is big, and flat. Call us!', 'A flat lot. It is big: call Ana.'];
    const parts = wordDiff(before, after);
    const side = (not: 'gone' | 'new') =>
      parts
        .filter(({ kind }) => kind !== not)
        .map(({ text }) => text)
        .join('');
    expect(side('new')).toBe(before);
    expect(side('gone')).toBe(after);
  });

  it('stays quick on texts as long as they may be', () => {
    const long = Array.from({ length: 3_500 }, (_, n) => `word${n % 700}${n % 12 === 11 ? '.' : ''}`).join(
      ' ',
    );
    const start = performance.now();
    const parts = wordDiff(long, long.replace('word5 ', 'other '));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('counts words, not commas', () => {
    expect(countChanges(wordDiff('Big, flat lot.', 'Big lot with trees.'))).toEqual({ gone: 1, fresh: 2 });
  });
});
