/** The parts of an OpenAPI document that the page shows. Everything may be missing: the file is the server's. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  nullable?: boolean;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown; summary?: string }>;
}

export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Body {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  /** Ways in, each by its name with the rights it needs. */
  security?: Record<string, string[]>[];
}

export interface OpenApi {
  info?: { title?: string; version?: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components?: unknown;
}

export interface Entry {
  id: string;
  tag: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Follows `$ref` inside the document; a reference that leads nowhere stays what it was. */
export function resolve<T extends { $ref?: string }>(api: OpenApi, thing: T): T {
  let current: T = thing;
  for (let hops = 0; current.$ref?.startsWith('#/') && hops < 10; hops++) {
    let found: unknown = api;
    for (const step of current.$ref.slice(2).split('/')) {
      found = isObject(found) ? found[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    }
    if (!isObject(found)) return current;
    current = found as T;
  }
  return current;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function entriesOf(api: OpenApi): Entry[] {
  return Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      return {
        id: slug(operation.operationId ?? `${method} ${path}`),
        tag: operation.tags?.[0] ?? 'Other',
        method: method.toUpperCase(),
        path,
        operation,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => resolve(api, p)),
      };
    }),
  );
}

/** The rights that a key needs here; none where no key gets in. */
export const rightsOf = ({ security = [] }: Operation): string[] | undefined =>
  security.find((way) => way.key)?.key;

/** Tags in the order the document names them, then the ones it forgot. */
export function groupsOf(api: OpenApi, entries: Entry[]) {
  const named = (api.tags ?? []).map((tag) => tag.name);
  const names = [...new Set([...named, ...entries.map((entry) => entry.tag)])];
  return names
    .map((name) => ({
      name,
      description: api.tags?.find((tag) => tag.name === name)?.description,
      entries: entries.filter((entry) => entry.tag === name),
    }))
    .filter((group) => group.entries.length > 0);
}
