import type { Member } from '../../api/schema';

export type Role = Member['role'];

/** Highest first, as people read it. */
export const roles: Role[] = ['owner', 'broker', 'agent'];

export const mayRunOffice = (me: Member) => me.role === 'owner';

/** Owners care for everybody, brokers for agents. */
export const mayManage = (me: Member, role: Role) =>
  me.role === 'owner' || (me.role === 'broker' && role === 'agent');

export const rolesToGive = (me: Member): Role[] => roles.filter((role) => mayManage(me, role));
export const mayInvite = (me: Member) => rolesToGive(me).length > 0;

/** What programs may do is settled by those who answer for the agents. */
export const mayTendPrograms = (me: Member) => me.role !== 'agent';

/** Nobody changes their own role: an owner who slips would be locked out. */
export const mayChangeRole = (me: Member, other: Member) =>
  me.id !== other.id && mayManage(me, other.role) && rolesToGive(me).length > 1;

/** Everybody may leave. */
export const mayRemove = (me: Member, other: Member) => me.id === other.id || mayManage(me, other.role);
