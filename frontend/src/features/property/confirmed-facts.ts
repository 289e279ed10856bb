import type { Property } from '../../api/schema';
import type { Facts } from './facts';

/** Only what somebody stands by may be written about, so only that is compared. */
export const confirmedFacts = ({ facts, sources }: Property): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => sources[name]?.confirmed !== false));
