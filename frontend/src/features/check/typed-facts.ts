import type { TextCheck } from '../../api/schema';

type Given = NonNullable<TextCheck['facts']>;

/** Figures as they were typed, and RESO JSON beside them. */
export interface TypedFacts {
  figures: Record<string, string>;
  json: string;
}

export const noFacts: TypedFacts = { figures: {}, json: '' };

/** The server reads "1,642" and "$389,000" itself. Null: the JSON is none. */
export function givenFacts({ figures, json }: TypedFacts): Given | null {
  const typed = Object.fromEntries(Object.entries(figures).filter(([, value]) => value.trim() !== ''));
  if (json.trim() === '') return typed;
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return { ...read, ...typed };
  } catch {
    return null;
  }
}

export function readTyped(text: string): TypedFacts {
  try {
    return { ...noFacts, ...(JSON.parse(text) as Partial<TypedFacts>) };
  } catch {
    return noFacts;
  }
}
