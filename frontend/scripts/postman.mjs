// The description as a Postman collection (v2.1): a folder for each tag, a request for each operation.
import { createHash } from 'node:crypto';

/** Stable, so that writing the collection anew changes nothing. */
function id(name) {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

const follow = (document, part) =>
  part?.$ref
    ? part.$ref
        .slice(2)
        .split('/')
        .reduce((at, name) => at[name], document)
    : part;

/** A value to start from: the example where there is one, else something of the right shape. */
export function example(document, schema, seen = []) {
  const it = follow(document, schema);
  if (!it || seen.includes(it)) return undefined;
  const inside = [...seen, it];
  if (it.example !== undefined) return it.example;
  if (it.examples?.length > 0) return it.examples[0];
  if (it.default !== undefined) return it.default;
  if (it.const !== undefined) return it.const;
  if (it.enum) return it.enum[0];
  const choice = (it.anyOf ?? it.oneOf)?.find((one) => one.type !== 'null');
  if (choice) return example(document, choice, inside);
  if (it.allOf) return Object.assign({}, ...it.allOf.map((one) => example(document, one, inside) ?? {}));
  const type = Array.isArray(it.type) ? it.type.find((one) => one !== 'null') : it.type;
  if (type === 'object' || it.properties) {
    const fields = Object.entries(it.properties ?? {});
    const named = fields.filter(
      ([name, field]) => it.required?.includes(name) || follow(document, field)?.example !== undefined,
    );
    const wanted = named.length > 0 ? named : fields;
    return Object.fromEntries(
      wanted
        .map(([name, field]) => [name, example(document, field, inside)])
        .filter(([, value]) => value !== undefined),
    );
  }
  if (type === 'array') {
    const item = example(document, it.items, inside);
    return item === undefined ? [] : [item];
  }
  if (type === 'integer' || type === 'number') return it.minimum ?? 1;
  if (type === 'boolean') return false;
  return it.format === 'date-time' ? '2026-01-31T12:00:00Z' : '';
}

function body(document, operation) {
  const content = operation.requestBody?.content;
  if (!content) return undefined;
  const [type, { schema, example: own, examples }] =
    Object.entries(content).find(([name]) => name === 'application/json') ?? Object.entries(content)[0];
  const value = own ?? Object.values(examples ?? {})[0]?.value ?? example(document, schema);
  return {
    type,
    body: {
      mode: 'raw',
      raw: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      options: { raw: { language: type === 'application/json' ? 'json' : 'text' } },
    },
  };
}

function request(document, path, method, operation) {
  const parameters = (operation.parameters ?? []).map((it) => follow(document, it));
  const of = (place) => parameters.filter((it) => it.in === place);
  const sent = body(document, operation);
  const header = [
    ...(sent ? [{ key: 'Content-Type', value: sent.type }] : []),
    ...of('header').map((it) => ({
      key: it.name,
      value: it.name === 'Idempotency-Key' ? '{{$guid}}' : '',
      description: it.description ?? '',
      disabled: it.name !== 'Idempotency-Key',
    })),
  ];
  const segments = path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1');
  const query = of('query').map((it) => ({
    key: it.name,
    value: String(example(document, it.schema) ?? ''),
    description: it.description ?? '',
    disabled: true,
  }));
  return {
    id: id(operation.operationId),
    name: operation.summary,
    request: {
      method: method.toUpperCase(),
      description: operation.description ?? '',
      header,
      ...(sent ? { body: sent.body } : {}),
      url: {
        raw: `{{baseUrl}}/${segments}`,
        host: ['{{baseUrl}}'],
        path: segments.split('/'),
        ...(query.length > 0 ? { query } : {}),
        ...(of('path').length > 0
          ? {
              variable: of('path').map((it) => ({
                key: it.name,
                value: '',
                description: it.description ?? '',
              })),
            }
          : {}),
      },
      ...(operation.security?.length > 0 ? {} : { auth: { type: 'noauth' } }),
    },
    response: [],
  };
}

export function collection(document) {
  const folders = new Map();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const tag = operation.tags[0];
      if (!folders.has(tag)) folders.set(tag, []);
      folders.get(tag).push(request(document, path, method, operation));
    }
  }
  return {
    info: {
      _postman_id: id(document.info.title),
      name: document.info.title,
      description: document.info.description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{key}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: document.servers[0].url, type: 'string' },
      { key: 'key', value: '', type: 'string' },
    ],
    item: [...folders].map(([name, item]) => ({ id: id(`folder ${name}`), name, item })),
  };
}
