import { expect, it } from 'vitest';
import { Attempts } from './attempts';
import { ApiError, readProblem } from './problem';

const refused = (status: number, code: string) =>
  new ApiError(readProblem({ code }, new Response(null, { status })));

/** The keys that were sent while the server behaved as told. */
async function keysOf(tries: { values: unknown; fails?: Error }[]) {
  const attempts = new Attempts();
  const keys: string[] = [];
  for (const { values, fails } of tries) {
    const call = async (_: unknown, key: string) => {
      keys.push(key);
      if (fails) throw fails;
    };
    await attempts.run(values, call).catch(() => {});
  }
  return keys;
}

const values = { email: 'ana@harbor.example' };

it.each([
  ['no answer came', new TypeError('Failed to fetch')],
  ['the server broke', refused(500, 'internal')],
  ['the first try is still running', refused(409, 'idempotency-in-progress')],
])('the same values keep their key when %s', async (_, fails) => {
  const [first, second] = await keysOf([{ values, fails }, { values }]);
  expect(second).toBe(first);
});

it('other values get another key', async () => {
  const [first, second] = await keysOf([
    { values, fails: new TypeError() },
    { values: { email: 'cy@summit.example' } },
  ]);
  expect(second).not.toBe(first);
});

it('a refusal is an answer: asking again is a new attempt', async () => {
  const [first, second] = await keysOf([{ values, fails: refused(402, 'seats-exhausted') }, { values }]);
  expect(second).not.toBe(first);
});

it('so is a success', async () => {
  const [first, second] = await keysOf([{ values }, { values }]);
  expect(second).not.toBe(first);
});
