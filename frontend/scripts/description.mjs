// What of the API's description concerns a program with a key: its operations, what they need, and one shape of refusal.
const methods = ['get', 'put', 'post', 'delete', 'patch'];

const parts = (ref) => ref.slice(2).split('/');
const isCallable = (operation) =>
  !operation.security || operation.security.some((way) => 'key' in way || Object.keys(way).length === 0);

function references(node, found = []) {
  if (Array.isArray(node)) for (const it of node) references(it, found);
  else if (node && typeof node === 'object')
    for (const [name, it] of Object.entries(node)) {
      if (name === '$ref') found.push(it);
      else references(it, found);
    }
  return found;
}

function components(document, paths) {
  const kept = {};
  const open = references(paths);
  while (open.length > 0) {
    const [, kind, name] = parts(open.pop());
    if (kept[kind]?.[name]) continue;
    const part = document.components[kind]?.[name];
    if (!part) throw new Error(`The description has no ${kind} named ${name}.`);
    kept[kind] = { ...kept[kind], [name]: part };
    open.push(...references(part));
  }
  // In the description's own order, so that a new reference moves nothing.
  return Object.fromEntries(
    Object.keys(document.components)
      .filter((kind) => kept[kind])
      .map((kind) => [
        kind,
        Object.fromEntries(Object.entries(document.components[kind]).filter(([name]) => kept[kind][name])),
      ]),
  );
}

function answers(responses) {
  const good = Object.entries(responses).filter(([status]) => status < 400);
  return { ...Object.fromEntries(good), default: { $ref: '#/components/responses/Refusal' } };
}

const refusal = {
  description: 'A refusal; its code says which.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

export function forKeys(document) {
  const paths = {};
  for (const [path, item] of Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'))) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation || !isCallable(operation)) continue;
      const { security, ...rest } = operation;
      const key = security?.find((way) => 'key' in way);
      paths[path] = {
        ...paths[path],
        [method]: {
          ...rest,
          responses: answers(operation.responses),
          ...(key ? { security: [{ key: [] }] } : {}),
        },
      };
    }
  }
  const kept = components(
    {
      components: {
        ...document.components,
        responses: { ...document.components.responses, Refusal: refusal },
      },
    },
    paths,
  );
  return {
    openapi: document.openapi,
    info: document.info,
    servers: [{ url: 'http://localhost:8080', description: 'A laptop' }],
    security: [],
    paths,
    components: { ...kept, securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  };
}
