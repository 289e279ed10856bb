import type { Property } from '../../api/schema';
import { confirmedFacts } from './confirmed-facts';

/** Occasions of which the confirmed facts say nothing yet, so that no text may. */
export function notBorneOut(home: Property): string[] {
  const facts = confirmedFacts(home);
  const price = Number(facts.ListPrice);
  const former = [facts.PreviousListPrice, facts.OriginalListPrice].map(Number);
  return [
    ...(former.some((one) => one > price) ? [] : ['price-change']),
    ...(facts.StandardStatus === 'Closed' ? [] : ['just-sold']),
  ];
}
