import { expect, it } from 'vitest';
import { ApiError, ok, problemOf, readProblem, sentenceFor } from './problem';

const response = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

it('reads the numbers and the field errors of a problem body', () => {
  const body = {
    title: 'No',
    code: 'seats-exhausted',
    seats: 5,
    used: 5,
    errors: [{ field: 'email', message: 'Hm.' }, 3],
  };
  const problem = readProblem(body, response(402));
  expect(problem.numbers).toMatchObject({ seats: 5, used: 5 });
  expect(problem.errors).toEqual([{ field: 'email', message: 'Hm.' }]);
});

it("makes a plain sentence of a proxy's error page", () => {
  const problem = readProblem('<html>Bad gateway</html>', response(502));
  expect(problem.code).toBe('unexpected-answer');
  expect(sentenceFor(new ApiError(problem))).not.toContain('html');
});

it('takes the wait from the header when the body does not tell', () => {
  expect(readProblem({}, response(429, { 'retry-after': '12' })).numbers.retryAfterSeconds).toBe(12);
});

it('gives the reference of a failure of ours', () => {
  expect(sentenceFor(new ApiError(readProblem({ requestId: '7F3K2' }, response(500))))).toContain(
    'Reference 7F3K2',
  );
});

it('knows a lost connection from a refusal', () => {
  expect(problemOf(new TypeError('Failed to fetch'))).toBeNull();
  expect(sentenceFor(new TypeError('Failed to fetch'))).toContain('cannot be reached');
});

it('throws the problem of a refused call', () => {
  expect(() => ok({ error: { title: 'No' }, response: response(403) })).toThrow('No');
});
