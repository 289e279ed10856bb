/** A refusal of the server, as its problem body tells it. */
export interface Problem {
  title: string;
  detail: string;
  status: number;
  code: string;
  requestId: string;
  errors: { field: string; message: string }[];
  numbers: Record<string, number>;
  /** When there is more of what is used up. */
  resets: string;
  /** Where it can be put right, if that is on another site. */
  url: string;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

function fieldErrors(value: unknown): Problem['errors'] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isObject)
    .map((e) => ({ field: text(e.field), message: text(e.message) }))
    .filter((e) => e.message !== '');
}

/** Reads whatever came with an error status; a proxy's HTML page becomes a plain problem too. */
export function readProblem(body: unknown, response: Response): Problem {
  const b = isObject(body) ? body : {};
  const numbers: Record<string, number> = {};
  for (const [key, value] of Object.entries(b)) if (typeof value === 'number') numbers[key] = value;
  const wait = Number(response.headers.get('retry-after'));
  if (wait > 0) numbers.retryAfterSeconds ??= wait;
  return {
    title: text(b.title) || 'The server did not answer as expected.',
    detail: text(b.detail),
    status: response.status,
    code: text(b.code) || 'unexpected-answer',
    requestId: text(b.requestId) || (response.headers.get('x-request-id') ?? ''),
    errors: fieldErrors(b.errors),
    numbers,
    resets: text(b.resets),
    url: text(b.url),
  };
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or its problem thrown. */
export function ok<T>(answer: Answer<T>): T {
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  throw new ApiError(readProblem(answer.error, answer.response));
}

/** For answers without a body. */
export function done(answer: Answer<unknown>): void {
  if (!answer.response.ok) throw new ApiError(readProblem(answer.error, answer.response));
}

export const problemOf = (error: unknown): Problem | null =>
  error instanceof ApiError ? error.problem : null;
export const hasCode = (error: unknown, code: string) => problemOf(error)?.code === code;

const asSentence = (words: string) => {
  const trimmed = words.trim();
  if (trimmed === '') return '';
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
};

/** What the server says about a field, to stand below that field. */
export const fieldSentence = (message: string) => asSentence(message);

/** What to tell a person about any failure: what happened, and what to do. */
export function wordsFor(error: unknown): { title: string; detail: string } {
  const problem = problemOf(error);
  if (!problem)
    return { title: 'The server cannot be reached.', detail: 'Check your connection and try again.' };
  if (problem.status >= 500) {
    const reference = problem.requestId && `Reference ${problem.requestId}`;
    return {
      title: 'Something went wrong on our side.',
      detail: `What you typed is still here. ${reference}`.trim(),
    };
  }
  const title = asSentence(problem.title);
  const listed = problem.code.startsWith('invalid-') ? problem.errors : [];
  const fields = listed.map((e) => `${e.field} ${e.message}`).join(', ');
  const detail = asSentence(fields || problem.detail);
  return { title, detail: detail === title ? '' : detail };
}

export function sentenceFor(error: unknown): string {
  const { title, detail } = wordsFor(error);
  return [title, detail].filter(Boolean).join(' ');
}
