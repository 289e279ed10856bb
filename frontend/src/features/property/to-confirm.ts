import type { Property } from '../../api/schema';

/** The facts that were read out of a text and that nobody has looked at yet. */
export const toConfirm = ({ facts, sources }: Pick<Property, 'facts' | 'sources'>): string[] =>
  Object.keys(facts).filter((name) => sources[name]?.confirmed === false);
