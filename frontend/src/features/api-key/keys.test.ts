import { expect, it } from 'vitest';
import { apiKey } from '../../test/keys';
import { allScopes, curlOf, isOver, type KeyState, rightsOf, stateOf } from './keys';
import { newKey, revoking } from './schemas';

it.each<[string[], string[]]>([
  [allScopes, ['Everything']],
  [[...allScopes].reverse(), ['Everything']],
  [
    ['kits:write', 'properties:read', 'kits:read'],
    ['Read listings', 'Write kits'],
  ],
  [
    ['usage:read', 'checks'],
    ['Check texts', 'Read usage'],
  ],
  [
    ['rockets:write', 'rockets:read', 'checks'],
    ['Check texts', 'rockets:write'],
  ],
  [[], []],
])('of %j it says %j', (scopes, said) => {
  expect(rightsOf(scopes)).toEqual(said);
});

const now = Date.parse('2026-11-20T12:00:00Z');
const [before, after] = ['2026-11-20T11:59:59Z', '2026-11-20T12:00:01Z'];

it.each<[Parameters<typeof apiKey>[0], boolean, KeyState]>([
  [{}, true, 'works'],
  [{}, false, 'paused'],
  [{ mode: 'test' }, false, 'works'],
  [{ expiresAt: after }, true, 'works'],
  [{ expiresAt: before }, true, 'expired'],
  [{ expiresAt: before }, false, 'expired'],
  [{ expiresAt: after, replacedBy: 'key_next' }, true, 'ending'],
  [{ expiresAt: before, replacedBy: 'key_next' }, true, 'expired'],
  [{ expiresAt: after, replacedBy: 'key_next', revokedAt: before }, true, 'revoked'],
])('%j with the API in the plan %s: %s', (change, hasApi, state) => {
  expect(stateOf(apiKey(change), hasApi, now)).toBe(state);
  expect(isOver(state)).toBe(state === 'expired' || state === 'revoked');
});

it('gives a line that asks who the key is', () => {
  expect(curlOf('lw_test_1', 'http://localhost:8080')).toBe(
    'curl -H "Authorization: Bearer lw_test_1" http://localhost:8080/api/v1/me',
  );
});

it('takes a choice of rights only with one in it', () => {
  const wish = { name: 'Feed', expiry: '90', rights: 'some', scopes: [] as string[] };
  expect(newKey.safeParse(wish).error?.issues[0]).toMatchObject({
    path: ['scopes'],
    message: 'Choose at least one right.',
  });
  expect(newKey.safeParse({ ...wish, scopes: ['checks'] }).success).toBe(true);
  expect(newKey.safeParse({ ...wish, rights: 'all' }).success).toBe(true);
});

it('revokes for the name only, blanks around it aside', () => {
  expect(revoking('Nightly feed').safeParse({ typed: ' Nightly feed ' }).success).toBe(true);
  expect(revoking('Nightly feed').safeParse({ typed: 'nightly feed' }).success).toBe(false);
  expect(revoking('Nightly feed').safeParse({ typed: '' }).success).toBe(false);
});
