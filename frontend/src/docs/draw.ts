import { callOf } from './call';
import { copyBlock } from './copy-block';
import {
  type Body,
  type Entry,
  type groupsOf,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
  rightsOf,
  type Schema,
} from './document';
import { el, prose } from './elements';
import { languages, type Reader } from './languages';
import { exampleOf, inOneLine, notesOf, type Row, rowsOf, typeOf } from './schemas';
import { tryIt } from './try-it';

type Group = ReturnType<typeof groupsOf>[number];

const block = (label: string, text: string) =>
  el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, el('code', {}, text));

function table(caption: string, rows: Row[]): HTMLElement {
  return el(
    'dl',
    { 'aria-label': caption, class: 'fields' },
    ...rows.map((row) =>
      el(
        'div',
        {},
        el(
          'dt',
          {},
          el('code', {}, row.name),
          ' ',
          el('span', { class: 'need' }, row.required ? 'required' : 'optional'),
        ),
        el('dd', {}, el('span', { class: 'type' }, row.type), row.notes && ` ${row.notes}`),
      ),
    ),
  );
}

const parameterRow = (api: OpenApi, p: Parameter): Row => ({
  name: p.name ?? '',
  type: `${p.schema ? typeOf(api, p.schema) : 'text'}, in ${p.in ?? 'query'}`,
  required: p.required === true,
  notes: inOneLine([p.description, p.schema && notesOf(resolve(api, p.schema))]),
});

const shown = (example: unknown) =>
  typeof example === 'string' ? example : JSON.stringify(example, null, 2);

function bodyParts(api: OpenApi, label: string, body: Body): HTMLElement[] {
  return Object.entries(body.content ?? {}).flatMap(([type, media]) => {
    const rows = media.schema ? rowsOf(api, media.schema) : [];
    const example = exampleOf(api, media);
    return [
      el('p', { class: 'type' }, type, media.schema?.$ref ? `, ${typeOf(api, media.schema)}` : ''),
      ...(rows.length > 0 ? [table(`Fields of ${label}`, rows)] : []),
      ...(example === undefined ? [] : [block(`Example of ${label} as ${type}`, shown(example))]),
    ];
  });
}

/** The codes of a refusal: where several lists apply, the shortest one is about this answer. */
function codesOf(api: OpenApi, schema: Schema | undefined): unknown[] {
  if (!schema) return [];
  const target = resolve(api, schema);
  const lists = [
    target.properties?.code?.enum ?? [],
    ...(target.allOf ?? []).map((part) => codesOf(api, part)),
  ];
  return lists.filter((list) => list.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Codes are what a caller branches on, so they are shown without opening anything. */
function problemCodes(api: OpenApi, body: Body): string {
  const media = body.content?.['application/problem+json'];
  const examples = [
    media?.example,
    ...Object.values(media?.examples ?? {}).map((one) => resolve(api, one).value),
  ];
  const named = examples.map((one) => (one as { code?: unknown } | undefined)?.code);
  const codes = new Set([...named, ...codesOf(api, media?.schema)]);
  return [...codes]
    .filter((code) => typeof code === 'string' && !body.description?.includes(code))
    .join(', ');
}

function answer(api: OpenApi, entry: Entry, status: string, given: Body): HTMLElement {
  const body = resolve(api, given);
  const codes = problemCodes(api, body);
  const heading = [
    el('strong', { class: /^[23]/.test(status) ? 'fine' : 'refused' }, status),
    ' ',
    ...prose(body.description ?? ''),
    ...(codes ? [' ', el('code', {}, codes)] : []),
  ];
  if (!body.content) return el('p', { class: 'answer' }, ...heading);
  const details = el('details', { class: 'answer' }, el('summary', {}, ...heading));
  // Hundreds of answers drawn at once would cost a phone seconds; each is drawn when somebody opens it.
  const draw = () =>
    details.append(...bodyParts(api, `answer ${status} of ${entry.method} ${entry.path}`, body));
  details.addEventListener('toggle', draw, { once: true });
  return details;
}

/** Who gets in. */
function callers({ security }: Operation, rights: string[] | undefined): HTMLElement | false {
  if (!security) return false;
  const open = security.length === 0 || security.some((way) => Object.keys(way).length === 0);
  const session = security.some((way) => way.session);
  const who = [open && 'Everybody', session && 'people who are signed in'].filter(Boolean).join(', ');
  return el(
    'p',
    { class: 'type' },
    `For ${who || 'keys'}`.replace('For Everybody', 'For everybody'),
    rights ? (rights.length > 0 ? ', and keys with ' : ', and any key') : ', not for keys',
    ...(rights ?? []).flatMap((right, index) => [index > 0 && ', ', el('code', {}, right)]),
    '.',
  );
}

/** The call in the reader's language; by key it can be sent from the page. */
function calling(api: OpenApi, entry: Entry, reader: Reader): HTMLElement[] {
  const call = callOf(api, entry, location.origin, reader.key);
  // A person's session is in a cookie, which no example carries but curl's.
  const language = call.session ? 'curl' : reader.language;
  const name = `${entry.method} ${entry.path}`;
  return [
    el('h4', {}, 'Try it'),
    copyBlock(`${language} lines for ${name}`, languages[language](call)),
    ...(reader.key && call.headers.Authorization ? [tryIt(name, call)] : []),
  ];
}

function operation(api: OpenApi, entry: Entry, reader: Reader): HTMLElement {
  const { id, method, path, operation: op, parameters } = entry;
  const rights = rightsOf(op);
  const request = op.requestBody && resolve(api, op.requestBody);
  return el(
    'article',
    { id, 'aria-labelledby': `${id}-title`, tabindex: '-1' },
    el(
      'h3',
      { id: `${id}-title` },
      el('a', { href: `#${id}`, class: 'self' }, op.summary ?? `${method} ${path}`),
    ),
    el(
      'p',
      { class: 'call' },
      el('strong', { class: `method ${method.toLowerCase()}` }, method),
      ' ',
      el('code', {}, path),
    ),
    callers(op, rights),
    op.description && op.description !== op.summary && el('p', {}, ...prose(op.description)),
    ...(parameters.length > 0
      ? [
          el('h4', {}, 'Parameters'),
          table(
            `Parameters of ${method} ${path}`,
            parameters.map((p) => parameterRow(api, p)),
          ),
        ]
      : []),
    ...(request ? [el('h4', {}, 'Body'), ...bodyParts(api, `body of ${method} ${path}`, request)] : []),
    el('h4', {}, 'Answers'),
    ...Object.entries(op.responses ?? {}).map(([status, body]) => answer(api, entry, status, body)),
    ...calling(api, entry, reader),
  );
}

const tagId = (name: string) => `tag-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

export const drawGroup = (api: OpenApi, group: Group, reader: Reader) =>
  el(
    'section',
    { 'aria-labelledby': tagId(group.name) },
    el('h2', { id: tagId(group.name) }, group.name),
    group.description && el('p', {}, group.description),
    ...group.entries.map((entry) => operation(api, entry, reader)),
  );

export const drawContents = (group: Group) =>
  el(
    'div',
    {},
    el('p', { class: 'tag' }, el('a', { href: `#${tagId(group.name)}` }, group.name)),
    el(
      'ul',
      {},
      ...group.entries.map(({ id, method, path, operation: op }) =>
        el(
          'li',
          {},
          el('a', { href: `#${id}`, title: `${method} ${path}` }, op.summary ?? `${method} ${path}`),
        ),
      ),
    ),
  );
