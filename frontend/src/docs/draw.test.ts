// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { callOf } from './call';
import { entriesOf, groupsOf, type OpenApi, resolve } from './document';
import { drawGroup } from './draw';
import { drawFirstCall } from './first-call';
import { languages } from './languages';
import { problemsOf } from './problems';
import { rowsOf } from './schemas';
import { tryIt } from './try-it';

const api: OpenApi = {
  tags: [{ name: 'Members', description: 'People <b>of</b> the office' }],
  paths: {
    '/api/v1/members': {
      post: {
        operationId: 'addMember',
        tags: ['Members'],
        security: [{ session: [] }],
        summary: '<img src=x onerror=alert(1)>',
        parameters: [{ $ref: '#/components/parameters/Key' }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewMember' } } },
        },
        responses: { '201': { description: 'Done' }, '402': { $ref: '#/components/responses/Full' } },
      },
    } as never,
  },
  components: {
    parameters: {
      Key: { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 255 } },
    },
    responses: {
      Full: {
        description: '`seats-exhausted`: No seat',
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { properties: { code: { enum: ['not-found', 'seats-exhausted', 'seats-unknown'] } } },
                {
                  properties: {
                    code: { enum: ['seats-exhausted', 'seats-unknown'] },
                    seats: { type: 'integer' },
                  },
                },
              ],
            },
          },
        },
      },
    },
    schemas: {
      NewMember: {
        type: 'object',
        required: ['email'],
        properties: {
          email: { type: 'string', format: 'email' },
          seat: { $ref: '#/components/schemas/Seat' },
          loop: { $ref: '#/components/schemas/NewMember' },
        },
      },
      Seat: { type: 'object', properties: { number: { type: ['integer', 'null'], minimum: 1 } } },
    },
  },
};

const draw = () => {
  const [group] = groupsOf(api, entriesOf(api));
  if (!group) throw new Error('no group');
  return drawGroup(api, group, { language: 'curl' });
};

it('shows what the document says as text, never as markup', () => {
  const section = draw();
  expect(section.querySelector('img, b')).toBeNull();
  expect(section.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('shows parameters, fields, statuses with their codes, and a curl line', () => {
  const text = draw().textContent ?? '';
  for (const part of [
    'Idempotency-Key',
    'at most 255 characters',
    'seat.number',
    '402',
    'seats-exhausted',
    'seats-unknown',
  ])
    expect(text).toContain(part);
  expect(text).toContain(`curl -b cookies.txt -c cookies.txt -X POST -H 'Content-Type: application/json'`);
  expect(text).toContain('For people who are signed in, not for keys.');
});

it('draws the fields of an answer when it is opened, and names only its own codes', () => {
  const section = draw();
  const refusal = [...section.querySelectorAll('details')].find((one) => one.textContent?.includes('402'));
  expect(refusal?.textContent).not.toContain('not-found');
  expect(refusal?.querySelector('dl')).toBeNull();
  refusal?.dispatchEvent(new Event('toggle'));
  expect(refusal?.querySelector('dl')?.textContent).toContain('seats');
});

it('ends on types that hold themselves', () => {
  const rows = rowsOf(api, { $ref: '#/components/schemas/NewMember' });
  expect(rows.map((row) => row.name)).toContain('loop.loop.loop');
  expect(rows.length).toBeLessThan(20);
});

it('lives with references that lead nowhere', () => {
  expect(resolve(api, { $ref: '#/components/schemas/Absent' })).toEqual({
    $ref: '#/components/schemas/Absent',
  });
  expect(entriesOf({})).toEqual([]);
});

it('shows a key where keys get in, the one that is known or the one of the shell', () => {
  const entry = {
    id: 'list',
    tag: 'Homes',
    method: 'GET',
    path: '/api/v1/properties',
    operation: { security: [{ session: [] }, { key: ['properties:read'] }] },
    parameters: [],
  };
  const line = (key?: string) => languages.curl(callOf({}, entry, 'http://localhost:8080', key));
  expect(line('lw_test_1')).toBe(
    `curl -H 'Authorization: Bearer lw_test_1' 'http://localhost:8080/api/v1/properties'`,
  );
  expect(line()).toContain('Bearer $LISTWRIGHT_KEY');
  const text = drawGroup(
    {},
    { name: 'Homes', description: undefined, entries: [entry] },
    { language: 'curl' },
  ).textContent;
  expect(text).toContain('For people who are signed in, and keys with properties:read.');
});

it('lists every code that the document names, and those that are common', () => {
  const codes = problemsOf(api).map(([, code]) => code);
  expect(codes).toContain('seats-exhausted');
  expect(codes).toContain('not-found');
  expect(new Set(codes).size).toBe(codes.length);
  const wide: OpenApi = {
    paths: {
      '/a': {
        get: {
          responses: {
            '403': {
              description:
                '`plan-without-api`: Your plan has no API. `missing-scope`: This\n key lacks a scope.',
            },
          },
        },
      } as never,
    },
  };
  expect(problemsOf(wide)).toContainEqual(['403', 'missing-scope', 'This key lacks a scope.']);
});

it('leads to a test key where none is known, and copies lines where one is', () => {
  expect(drawFirstCall('http://x', { language: 'curl' }).querySelector('a')?.getAttribute('href')).toBe(
    '/developers?mode=test',
  );
  const known = drawFirstCall('http://x', { language: 'curl', key: 'lw_test_1' });
  expect(known.textContent).toContain(`curl -H 'Authorization: Bearer lw_test_1' 'http://x/api/v1/me'`);
  expect(known.querySelectorAll('button')).toHaveLength(3);
});

const write = {
  method: 'POST',
  url: 'http://x/api/v1/checks',
  headers: { Authorization: 'Bearer $LISTWRIGHT_KEY', 'Content-Type': 'application/json' },
  body: JSON.stringify({ text: `It's "fine"` }),
  session: false,
};

it('writes a call in four languages, with the key from the environment and every quote in its place', () => {
  expect(languages.curl(write)).toContain(String.raw`-d '{"text":"It'\''s \"fine\""}'`);
  expect(languages.curl(write)).toContain('-H "Authorization: Bearer $LISTWRIGHT_KEY"');
  expect(languages.TypeScript(write)).toContain('"Authorization": "Bearer " + process.env.LISTWRIGHT_KEY');
  expect(languages.Python(write)).toContain('"Bearer " + os.environ["LISTWRIGHT_KEY"]');
  expect(languages.Java(write)).toContain('"Bearer " + System.getenv("LISTWRIGHT_KEY")');
  expect(languages.Java(write)).toContain(String.raw`ofString("{\"text\":\"It's \\\"fine`);
});

it("sends a call from the page with the reader's key, to this server only, and says what came back", async () => {
  const sent = vi.fn(async () => new Response('{"verdict": "pass"}', { status: 200 }));
  vi.stubGlobal('fetch', sent);
  const details = tryIt('POST /api/v1/checks', { ...write, url: `${location.origin}/api/v1/checks` });
  details.dispatchEvent(new Event('toggle'));
  const [address] = details.querySelectorAll('input');
  const send = () => details.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  if (address) address.value = 'https://elsewhere.example/';
  send();
  expect(sent).not.toHaveBeenCalled();
  if (address) address.value = '/api/v1/checks';
  send();
  await vi.waitFor(() => expect(details.textContent).toContain('"verdict": "pass"'));
  expect(sent).toHaveBeenCalledWith(
    '/api/v1/checks',
    expect.objectContaining({ method: 'POST', credentials: 'omit', headers: write.headers }),
  );
  expect(details.querySelector('[role=status]')?.textContent).toBe('Answered with 200.');
});
