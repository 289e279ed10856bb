import type { FactField } from '../../api/schema';
import { fromRaw, type RawFacts, toRaw } from './fact-values';
import type { Facts, FactsPatch } from './facts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a control says something else than what is saved; another way to write the same is no change. */
export function isChanged(field: FactField, facts: Facts, raw: RawFacts): boolean {
  const now = fromRaw(field, raw[field.name]);
  if (now.error !== undefined) return true;
  return !same(now.value, fromRaw(field, toRaw(field, facts[field.name])).value ?? null);
}

export const changedFields = (fields: FactField[], facts: Facts, raw: RawFacts): FactField[] =>
  fields.filter((field) => isChanged(field, facts, raw));

/** The merge patch that makes the saved facts say what the form says: changed fields only, null takes one away. */
export function patchOf(fields: FactField[], facts: Facts, raw: RawFacts): FactsPatch {
  const patch: FactsPatch = {};
  for (const field of changedFields(fields, facts, raw)) {
    const { value } = fromRaw(field, raw[field.name]);
    if (value !== undefined) patch[field.name] = value;
  }
  return patch;
}

/** What the server has to be told of a home that it does not know yet. */
export function factsOf(patch: FactsPatch): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(patch)) if (value !== null) facts[name] = value;
  return facts;
}
