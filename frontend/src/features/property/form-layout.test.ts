import { expect, it } from 'vitest';
import { groups } from '../../test/homes';
import { layOut } from './form-layout';

it('opens the groups that say something and folds the rest', () => {
  const laid = layOut(groups, (name) => name === 'PoolPrivateYN');
  expect(laid.map((group) => group.open)).toEqual([true, true, false, true, true]);
  const lot = laid[3];
  expect(lot?.first.map((field) => field.name)).toEqual(['PoolPrivateYN']);
  expect(lot?.more.map((field) => field.name)).toEqual(['LotSizeAcres']);
});
