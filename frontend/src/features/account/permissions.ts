import type { Member } from '../../api/schema';

export type Role = Member['role'];

/** Highest first, as people read it. */
export const roles: Role[] = ['owner', 'broker', 'agent'];

export const mayInvite = (me: Member) => me.role !== 'agent';
export const mayRunOffice = (me: Member) => me.role === 'owner';

/** Owners may change and remove anyone, brokers agents; everyone may leave. */
export const mayChange = (me: Member, other: Member) =>
  me.id !== other.id && (me.role === 'owner' || (me.role === 'broker' && other.role === 'agent'));
export const mayRemove = (me: Member, other: Member) => me.id === other.id || mayChange(me, other);

/** Nobody hands out more than they have. */
export const rolesToGive = (me: Member): Role[] => roles.slice(roles.indexOf(me.role));
