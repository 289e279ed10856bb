import type { UseFormReturn } from 'react-hook-form';
import { fieldSentence, problemOf } from '../../lib/problem';
import type { RawFacts } from './fact-values';

/** Puts what the server refused by its field; gives the first of them, and whether something is left to say above. */
export function placeRefusal(error: unknown, names: string[], form: UseFormReturn<RawFacts>) {
  const errors = problemOf(error)?.errors ?? [];
  const placed = errors
    .map(({ field, message }) => ({ name: field.replace(/^facts\./, ''), message }))
    .filter(({ name }) => names.includes(name));
  for (const { name, message } of placed)
    form.setError(name, { type: 'server', message: fieldSentence(message) });
  const first = names.find((name) => placed.some((one) => one.name === name)) ?? null;
  return { first, rest: placed.length === 0 || placed.length < errors.length };
}
