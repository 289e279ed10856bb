import { expect, it } from 'vitest';
import { sentenceAround } from './sentences';

const around = (text: string, words: string) => {
  const at = text.indexOf(words);
  const { start, end } = sentenceAround(text, at, at + words.length);
  return text.slice(start, end);
};

it('finds the sentence in which words stand', () => {
  const text = 'Come and see. Three beds and 2.5 baths on 1.2 acres! Call “Ana.” Bye';
  expect(around(text, '2.5')).toBe('Three beds and 2.5 baths on 1.2 acres!');
  expect(around(text, 'Come')).toBe('Come and see.');
  expect(around(text, 'Ana')).toBe('Call “Ana.”');
  expect(around(text, 'Bye')).toBe('Bye');
});

it('takes a line for a sentence, and words over two sentences whole', () => {
  expect(around('Open\n- 3 beds\n- 2 baths', '3 beds')).toBe('- 3 beds');
  expect(around('One bed. Two baths. Sold.', 'bed. Two')).toBe('One bed. Two baths.');
});
