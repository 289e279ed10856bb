import { expect, it } from 'vitest';
import { secondsOf, shotsOf } from './shots';

it('reads the shots of a script, written by a model or without one', () => {
  const script = 'SHOT 1: The front.\nSAY: Come in.\nON SCREEN: 3 beds\n\nShot: The lot.\nSay: It is flat.';
  expect(shotsOf(script)).toEqual([
    { seen: 'The front.', said: 'Come in.', screen: '3 beds' },
    { seen: 'The lot.', said: 'It is flat.', screen: '' },
  ]);
});

it('knows when it does not know the way a script is written', () => {
  expect(shotsOf('Come in.\n\nShot: The lot.')).toBeNull();
  expect(shotsOf('')).toBeNull();
});

it('says how long speaking takes', () => {
  const said = 'one two three four five';
  expect(secondsOf([{ seen: '', said, screen: '' }])).toBe(2);
});
