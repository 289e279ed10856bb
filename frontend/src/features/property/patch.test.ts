import { expect, it } from 'vitest';
import { fields } from '../../test/homes';
import { toRawFacts } from './fact-values';
import { changedFields, factsOf, patchOf } from './patch';

const facts = {
  ListPrice: 389_000,
  BedroomsTotal: 3,
  Appliances: ['Dishwasher'],
  PoolPrivateYN: true,
  AgentNotes: 'Roof 2018.',
};
const raw = (change: Record<string, string | string[]>) => ({ ...toRawFacts(fields, facts), ...change });

it('sends nothing when nothing was changed, however it is written', () => {
  expect(patchOf(fields, facts, raw({}))).toEqual({});
  expect(patchOf(fields, facts, raw({ ListPrice: '$389000', BedroomsTotal: ' 3 ' }))).toEqual({});
});

it('sends the changed fields only', () => {
  expect(patchOf(fields, facts, raw({ ListPrice: '395,000', PoolPrivateYN: 'no' }))).toEqual({
    ListPrice: 395_000,
    PoolPrivateYN: false,
  });
});

it('takes away with null what was emptied', () => {
  expect(patchOf(fields, facts, raw({ BedroomsTotal: '', Appliances: [], PoolPrivateYN: '' }))).toEqual({
    BedroomsTotal: null,
    Appliances: null,
    PoolPrivateYN: null,
  });
});

it('sends "none" as a fact of its own', () => {
  expect(patchOf(fields, facts, raw({ Appliances: ['None'] }))).toEqual({ Appliances: ['None'] });
});

it('keeps a value that cannot be read as a change, but does not send it', () => {
  const wrong = raw({ ListPrice: 'soon' });
  expect(changedFields(fields, facts, wrong).map((field) => field.name)).toEqual(['ListPrice']);
  expect(patchOf(fields, facts, wrong)).toEqual({});
});

it('makes the facts of a new home from what was filled in', () => {
  expect(factsOf({ ListPrice: 1, BedroomsTotal: null })).toEqual({ ListPrice: 1 });
});
