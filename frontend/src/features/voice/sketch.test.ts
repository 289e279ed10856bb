import { expect, it } from 'vitest';
import { voice } from '../../test/voices';
import { changeOf, itemsOf, sketch, sketchOf } from './sketch';

const ana = voice({ style: ['Short sentences.'], samples: ['Cedar deck.', '', '', 'A fourth'] });

it('takes words with commas or lines, and drops blanks', () => {
  expect(itemsOf('nestled, , stunning\n must-see ')).toEqual(['nestled', 'stunning', 'must-see']);
});

it('sends neither style nor samples that nobody touched', () => {
  const change = changeOf(ana, { ...sketchOf(ana), name: 'Ana R.' });
  expect(change).toMatchObject({ name: 'Ana R.', wordsToAvoid: ['nestled'] });
  expect(change).not.toHaveProperty('style');
  expect(change).not.toHaveProperty('samples');
});

it('sends samples with those it cannot show, and the style only when it was put right', () => {
  const other = { ...sketchOf(ana), sample1: 'Oak floors.' };
  expect(changeOf(ana, other)).toMatchObject({ samples: ['Oak floors.', 'A fourth'] });
  expect(changeOf(ana, other)).not.toHaveProperty('style');
  expect(changeOf(ana, { ...other, style: 'Starts with the lot.\n\nNo jokes.' })).toMatchObject({
    style: ['Starts with the lot.', 'No jokes.'],
  });
});

it('knows what the server would refuse', () => {
  const wrong = { ...sketchOf(ana), name: ' ', style: 'a\n'.repeat(21), wordsToAvoid: 'a'.repeat(101) };
  const { error } = sketch.safeParse(wrong);
  expect(error?.issues.map(({ path }) => path[0])).toEqual(['name', 'style', 'wordsToAvoid']);
});
