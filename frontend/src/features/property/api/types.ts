export type FactType =
  | 'text'
  | 'notes'
  | 'sentences'
  | 'whole'
  | 'decimal'
  | 'money'
  | 'yes-no'
  | 'date'
  | 'choice'
  | 'choices';
export type FactValue = string | number | boolean | string[];
export type Facts = Record<string, FactValue>;

export interface FactField {
  name: string;
  type: FactType;
  label: string;
  hint?: string | null;
  keyboard?: string | null;
  unit?: string | null;
  choices?: string[] | null;
  closed: boolean;
  copy: 'public' | 'never';
  min?: number | null;
  max?: number | null;
  maxLength?: number | null;
}

export interface FactGroup {
  name: string;
  fields: FactField[];
}

export interface FactFields {
  groups: FactGroup[];
}

export interface FactSource {
  kind: 'form' | 'csv' | 'reso' | 'pasted';
  confirmed: boolean;
  start?: number | null;
  end?: number | null;
}

export interface Question {
  field: string;
  why: string;
  kind: 'conflict' | 'consistency' | 'missing';
  options?: { value: FactValue; start: number; end: number }[] | null;
}

export interface Property {
  id: string;
  label: string | null;
  revision: number;
  facts: Facts;
  sources: Record<string, FactSource>;
  questions: Question[];
  unknown: Record<string, unknown>;
  pasted: string | null;
  createdAt: string;
  changedAt: string;
  archivedAt: string | null;
}

export interface Revision {
  revision: number;
  at: string;
  by: string | null;
  via: 'form' | 'csv' | 'reso' | 'pasted' | 'confirmation' | 'archive' | 'restoration';
  changes: { field: string; from: FactValue | null; to: FactValue | null }[];
}

export interface Rejection {
  line: number | null;
  field: string | null;
  reason: string;
}

export interface ImportReport {
  created: string[];
  updated: string[];
  wouldCreate?: number;
  wouldUpdate?: number;
  unchanged: number;
  rejected: Rejection[];
  ignored: { media: number; columns: string[] };
  rows: number;
  preview: { label: string | null; facts: Facts }[];
}

export interface Page<T> {
  data: T[];
  nextCursor?: string | null;
}

export type FactsPatch = Record<string, FactValue | null>;

interface Ways {
  query?: never;
  header?: { 'Idempotency-Key'?: string };
  path?: never;
  cookie?: never;
}
type At = Omit<Ways, 'path'> & { path: { id: string } };

interface Answer<Out> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Out } } };
}
interface Ask<P, Out> extends Answer<Out> {
  parameters: P;
  requestBody?: never;
}
interface Tell<P, In, Out> extends Answer<Out> {
  parameters: P;
  requestBody: { content: { 'application/json': In } };
}

/** The addresses of homes, in the form the generated types have. */
export interface PropertyPaths {
  '/api/v1/fact-fields': { get: Ask<Ways, FactFields> };
  '/api/v1/properties': {
    get: Ask<
      Omit<Ways, 'query'> & { query?: { q?: string; archived?: boolean; limit?: number; cursor?: string } },
      Page<Property>
    >;
    post: Tell<Ways, { facts: Facts; label?: string }, Property>;
  };
  '/api/v1/properties/{id}': {
    get: Ask<At, Property>;
    patch: Tell<At, { facts?: FactsPatch; label?: string | null }, Property>;
    delete: Ask<At, never>;
  };
  '/api/v1/properties/{id}/restoration': { post: Ask<At, Property> };
  '/api/v1/properties/{id}/revisions': {
    get: Ask<Omit<At, 'query'> & { query?: { limit?: number; cursor?: string } }, Page<Revision>>;
  };
  '/api/v1/properties/{id}/confirmations': { post: Tell<At, { fields?: string[] }, Property> };
  '/api/v1/property-imports': {
    post: Tell<Omit<Ways, 'query'> & { query?: { dryRun?: boolean } }, string, ImportReport>;
  };
}
