// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { entriesOf, groupsOf, type OpenApi, resolve } from './document';
import { drawGroup } from './draw';
import { rowsOf } from './schemas';

const api: OpenApi = {
  tags: [{ name: 'Members', description: 'People <b>of</b> the office' }],
  paths: {
    '/api/v1/members': {
      post: {
        operationId: 'addMember',
        tags: ['Members'],
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
  return drawGroup(api, group);
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
  expect(text).toContain(`curl -b cookies.txt -c cookies.txt -X POST -H 'content-type: application/json'`);
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
