import type { ApiKey } from '../../api/schema';
import { scopeName, words } from './words';

export type Mode = ApiKey['mode'];
export type KeyState = keyof typeof words.states;

export const allScopes = [
  'properties:read',
  'properties:write',
  'kits:read',
  'kits:write',
  'checks',
  'usage:read',
  'webhooks:read',
  'webhooks:write',
];

/** Rights in words; who may write may read as well, so that is not said twice. */
export function rightsOf(scopes: string[]): string[] {
  if (allScopes.every((scope) => scopes.includes(scope))) return [words.everything];
  const isSaidByWrite = (scope: string) =>
    scope.endsWith(':read') && scopes.includes(scope.replace(/:read$/, ':write'));
  const said = scopes.filter((scope) => !isSaidByWrite(scope));
  const known = allScopes.filter((scope) => said.includes(scope));
  return [...known, ...said.filter((scope) => !allScopes.includes(scope))].map(scopeName);
}

type Life = Pick<ApiKey, 'mode' | 'expiresAt' | 'revokedAt' | 'replacedBy'>;

/** What becomes of a call with it. A live key rests while the plan has no API, and wakes with it. */
export function stateOf(
  { mode, expiresAt, revokedAt, replacedBy }: Life,
  hasApi: boolean,
  now = Date.now(),
): KeyState {
  if (revokedAt) return 'revoked';
  if (expiresAt && Date.parse(expiresAt) <= now) return 'expired';
  if (mode === 'live' && !hasApi) return 'paused';
  return replacedBy ? 'ending' : 'works';
}

export const isOver = (state: KeyState) => state === 'expired' || state === 'revoked';

/** Works in the shells of every system. */
export const curlOf = (key: string, origin: string) =>
  `curl -H "Authorization: Bearer ${key}" ${origin}/api/v1/me`;
