import { expect, it } from 'vitest';
import { factsSaying } from './facts-saying';

const facts = {
  UnparsedAddress: '418 Quillfeather Lane, Marrow Glen, OH',
  City: 'Marrow Glen',
  BedroomsTotal: 3,
};

it('finds the fact that says it most closely, and none where none does', () => {
  expect(factsSaying(facts, 'marrow glen')).toEqual(['City']);
  expect(factsSaying(facts, 'Quillfeather Lane')).toEqual(['UnparsedAddress']);
  expect(factsSaying(facts, 'lake')).toEqual([]);
  expect(factsSaying(facts, ' ')).toEqual([]);
});
