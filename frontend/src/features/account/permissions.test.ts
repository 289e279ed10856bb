import { expect, it } from 'vitest';
import { member } from '../../test/cast';
import { mayChangeRole, mayInvite, mayRemove, mayTendPrograms, type Role, rolesToGive } from './permissions';

const me = (role: Role) => member({ id: 'mem_me', role });
const other = (role: Role) => member({ id: 'mem_other', role });

it.each<[Role, Role[]]>([
  ['owner', ['owner', 'broker', 'agent']],
  ['broker', ['agent']],
  ['agent', []],
])('%s gives the roles %s', (role, given) => {
  expect(rolesToGive(me(role))).toEqual(given);
  expect(mayInvite(me(role))).toBe(given.length > 0);
  expect(mayTendPrograms(me(role))).toBe(given.length > 0);
});

it.each<[Role, Role, boolean]>([
  ['owner', 'owner', true],
  ['owner', 'broker', true],
  ['broker', 'agent', true],
  ['broker', 'broker', false],
  ['broker', 'owner', false],
  ['agent', 'agent', false],
])('%s may remove another %s: %s', (mine, theirs, allowed) => {
  expect(mayRemove(me(mine), other(theirs))).toBe(allowed);
});

it('everybody may leave, and nobody changes their own role', () => {
  for (const role of ['owner', 'broker', 'agent'] as const) {
    expect(mayRemove(me(role), me(role))).toBe(true);
    expect(mayChangeRole(me(role), me(role))).toBe(false);
  }
});

it('only owners change roles: a broker has just one to give', () => {
  expect(mayChangeRole(me('owner'), other('agent'))).toBe(true);
  expect(mayChangeRole(me('broker'), other('agent'))).toBe(false);
});
