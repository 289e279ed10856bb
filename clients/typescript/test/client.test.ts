import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { listwright, must, Refused } from '../src/index.js';

type Answer = [status: number, body: unknown, headers?: Record<string, string>];

let close = () => {};
afterEach(() => close());

/** A server that gives these answers one after the other, and the requests that it got. */
async function serving(...answers: Answer[]) {
  const got: {
    method?: string | undefined;
    url?: string | undefined;
    headers: IncomingMessage['headers'];
    body: string;
  }[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ method: request.method, url: request.url, headers: request.headers, body });
    const [status, answer, headers] = answers[Math.min(got.length, answers.length) - 1] ?? [500, {}];
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { got, api: listwright({ baseUrl, key: 'lw_test_any' }) };
}

const away: Answer = [503, { code: 'unavailable', requestId: 'r' }, { 'Retry-After': '0' }];
const facts = { BedroomsTotal: 3 };

test('a home is added with the key, and under a name of its own', async () => {
  const { got, api } = await serving([201, { id: 'prop_1' }]);

  const home = await must(api.POST('/api/v1/properties', { body: { facts } }));
  await must(api.POST('/api/v1/properties', { body: { facts } }));

  expect(home.id).toBe('prop_1');
  expect(got[0]).toMatchObject({
    method: 'POST',
    url: '/api/v1/properties',
    body: JSON.stringify({ facts }),
  });
  expect(got[0]?.headers.authorization).toBe('Bearer lw_test_any');
  expect(got[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(got[1]?.headers['idempotency-key']).not.toBe(got[0]?.headers['idempotency-key']);
});

test('a name that is given stays, and only a POST has one', async () => {
  const { got, api } = await serving([201, { id: 'prop_1' }]);

  await api.POST('/api/v1/properties', {
    params: { header: { 'Idempotency-Key': 'import-1' } },
    body: { facts },
  });
  await api.GET('/api/v1/properties/{id}', { params: { path: { id: 'prop_1' } } });

  expect(got[0]?.headers['idempotency-key']).toBe('import-1');
  expect(got[1]).toMatchObject({ method: 'GET', url: '/api/v1/properties/prop_1' });
  expect(got[1]?.headers).not.toHaveProperty('idempotency-key');
});

test('what is briefly away is asked for again under the same name', async () => {
  const { got, api } = await serving(away, [429, {}, { 'Retry-After': '0' }], [201, { id: 'prop_1' }]);

  const home = await must(api.POST('/api/v1/properties', { body: { facts } }));

  expect(home.id).toBe('prop_1');
  expect(got).toHaveLength(3);
  expect(new Set(got.map((it) => it.headers['idempotency-key']))).toHaveProperty('size', 1);
  expect(new Set(got.map((it) => it.body))).toEqual(new Set([JSON.stringify({ facts })]));
});

test('it is not asked for without end', async () => {
  const { got, api } = await serving(away);

  const { error, response } = await api.GET('/api/v1/me');

  expect(response.status).toBe(503);
  expect(error?.code).toBe('unavailable');
  expect(got).toHaveLength(4);
});

test('a wait that is too long is handed on', async () => {
  const { got, api } = await serving([
    429,
    { code: 'too-many-requests', requestId: 'r' },
    { 'Retry-After': '3600' },
  ]);

  await expect(must(api.GET('/api/v1/me'))).rejects.toMatchObject({ status: 429, code: 'too-many-requests' });
  expect(got).toHaveLength(1);
});

test('a refusal is thrown with its code, where that is wished for', async () => {
  const problem = {
    code: 'not-found',
    title: 'Nothing is here.',
    detail: 'Look elsewhere.',
    requestId: 'r1',
  };
  const { api } = await serving([404, problem], [502, '<html>']);
  const ask = () => must(api.GET('/api/v1/kits/{id}', { params: { path: { id: 'kit_1' } } }));

  const refused = await ask().catch((it: unknown) => it);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ code: 'not-found', status: 404, problem });
  await expect(ask()).rejects.toMatchObject({ status: 502, code: undefined });
});

test('the example of the README is the one that is compiled', () => {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
  const example = read('example.ts').replace('./src/index.js', '@listwright/client');
  expect(read('README.md')).toContain(`\`\`\`ts\n${example}\`\`\`\n`);
});
