import { type Media, type OpenApi, resolve, type Schema } from './document';

export interface Row {
  name: string;
  type: string;
  required: boolean;
  notes: string;
}

const nameOf = (ref: string) => ref.split('/').pop() ?? ref;

export function typeOf(api: OpenApi, schema: Schema): string {
  const target = resolve(api, schema);
  const several = target.anyOf ?? target.oneOf;
  if (several) return several.map((one) => typeOf(api, one)).join(' or ');
  if (target.enum) return target.enum.map((value) => JSON.stringify(value)).join(', ');
  if (target.type === 'array') return `list of ${target.items ? typeOf(api, target.items) : 'anything'}`;
  if (schema.$ref) return nameOf(schema.$ref);
  if (target.allOf?.[0]) return typeOf(api, target.allOf[0]);
  const types = [target.type ?? 'anything'].flat();
  if (target.nullable) types.push('null');
  return types.join(' or ') + (target.format ? ` (${target.format})` : '');
}

function lengths(least?: number, most?: number): string {
  if (most === undefined) return `at least ${least} characters`;
  return least === undefined ? `at most ${most} characters` : `${least} to ${most} characters`;
}

/** Notes of several hands, with one full stop between them. */
export const inOneLine = (notes: (string | undefined)[]) =>
  notes
    .filter((note) => note !== undefined && note !== '')
    .map((note) => note?.replace(/\.$/, ''))
    .join('. ');

export function notesOf(schema: Schema): string {
  const { minLength, maxLength, minimum, maximum, description } = schema;
  const notes = [description];
  if (minLength !== undefined || maxLength !== undefined) notes.push(lengths(minLength, maxLength));
  if (minimum !== undefined) notes.push(`at least ${minimum}`);
  if (maximum !== undefined) notes.push(`at most ${maximum}`);
  if (schema.default !== undefined) notes.push(`default ${JSON.stringify(schema.default)}`);
  return inOneLine(notes);
}

/** One row a field; fields of fields are written `outer.inner`, down to the third level. */
export function rowsOf(api: OpenApi, schema: Schema, prefix = '', depth = 0): Row[] {
  const target = resolve(api, schema);
  if (target.allOf) return target.allOf.flatMap((part) => rowsOf(api, part, prefix, depth));
  if (target.type === 'array' && target.items)
    return rowsOf(api, target.items, `${prefix}[].`.replace('.[]', '[]'), depth);
  return Object.entries(target.properties ?? {}).flatMap(([name, field]) => {
    const inner = resolve(api, field);
    const row: Row = {
      name: prefix + name,
      type: typeOf(api, field),
      required: target.required?.includes(name) === true,
      notes: notesOf({ ...inner, ...field }),
    };
    if (depth >= 2) return [row];
    const list = inner.type === 'array' && inner.items;
    return [row, ...rowsOf(api, list || inner, `${prefix}${name}${list ? '[]' : ''}.`, depth + 1)];
  });
}

const samples: Record<string, unknown> = {
  email: 'ana@harbor.example',
  'date-time': '2026-11-20T15:04:05Z',
  date: '2026-11-20',
  password: 'a few plain words',
};

/** A value of the right shape: the document's own example where there is one. */
export function sampleOf(api: OpenApi, schema: Schema, depth = 0): unknown {
  const s = resolve(api, schema);
  const given = s.example ?? s.examples?.[0] ?? s.default ?? s.enum?.[0];
  if (given !== undefined) return given;
  const part = s.anyOf?.[0] ?? s.oneOf?.[0];
  if (part) return sampleOf(api, part, depth);
  if (s.allOf) return Object.assign({}, ...s.allOf.map((one) => sampleOf(api, one, depth)));
  const type = [s.type].flat()[0];
  if (type === 'array') return s.items && depth < 4 ? [sampleOf(api, s.items, depth + 1)] : [];
  if (type === 'integer' || type === 'number') return s.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'string') return samples[s.format ?? ''] ?? 'text';
  if (depth > 4) return {};
  return Object.fromEntries(
    Object.entries(s.properties ?? {}).map(([name, field]) => [name, sampleOf(api, field, depth + 1)]),
  );
}

export function exampleOf(api: OpenApi, media: Media): unknown {
  const [first] = Object.values(media.examples ?? {});
  const named = first && resolve(api, first).value;
  return media.example ?? named ?? (media.schema ? sampleOf(api, media.schema) : undefined);
}
