import { expect, it } from 'vitest';
import { toggled } from './choice-ticks';

it('keeps "none" apart from everything else', () => {
  expect(toggled(['Dishwasher'], 'None')).toEqual(['None']);
  expect(toggled(['None'], 'Dishwasher')).toEqual(['Dishwasher']);
  expect(toggled(['None'], 'None')).toEqual([]);
  expect(toggled(['Dishwasher', 'Microwave'], 'Dishwasher')).toEqual(['Microwave']);
});
