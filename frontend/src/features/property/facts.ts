import type { PlainValue, Property } from '../../api/schema';

export type Facts = Property['facts'];
/** A merge patch: null forgets. */
export type FactsPatch = Record<string, PlainValue | null>;
