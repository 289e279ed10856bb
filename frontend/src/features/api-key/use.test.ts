import { expect, it } from 'vitest';
import type { KeyUse } from '../../api/schema';
import { usesOf } from './use';

const use = (name: string, change: Partial<KeyUse> = {}): KeyUse => ({
  id: `key_${name}`,
  name,
  mode: 'live',
  prefix: 'lw_live_...a1b2',
  pieces: 0,
  calls: 0,
  errors: {},
  ...change,
});

it('ranks the keys of a mode that were used, and adds up how they were refused', () => {
  const uses = usesOf(
    {
      keys: [
        use('idle'),
        use('feed', { calls: 10, pieces: 4, errors: { 'not-found': 2, 'missing-scope': 1 } }),
        use('bench', { mode: 'test', calls: 99, errors: { 'not-found': 99 } }),
        use('site', { calls: 30, errors: { 'missing-scope': 3 } }),
      ],
    },
    'live',
  );
  expect(uses.keys.map(({ name, calls, refused, pieces }) => [name, calls, refused, pieces])).toEqual([
    ['site', 30, 3, 0],
    ['feed', 10, 3, 4],
  ]);
  expect(uses.codes).toEqual([
    { code: 'missing-scope', times: 4 },
    { code: 'not-found', times: 2 },
  ]);
  expect([uses.calls, uses.refused]).toEqual([40, 6]);
});

it('has nothing to show where nothing was called', () => {
  expect(usesOf({ keys: [use('idle')] }, 'live')).toEqual({ keys: [], codes: [], calls: 0, refused: 0 });
});
