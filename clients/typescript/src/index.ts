import createClient, { type Client } from 'openapi-fetch';
import type { Problem, paths } from './schema.js';

export type * from './schema.js';

export interface Options {
  /** Where Listwright is, such as http://localhost:8080. */
  baseUrl: string;
  key: string;
  /** How often to ask, the first time included, when it is too much at once (429) or Listwright is briefly away (503). */
  attempts?: number;
  /** In seconds; where Retry-After asks for more, the refusal is handed on. */
  longestWait?: number;
  fetch?: (request: Request) => Promise<Response>;
}

export type Listwright = Client<paths>;

/** A client of every operation, typed by the API's description. Each POST is safe to repeat. */
export function listwright(options: Options): Listwright {
  const api = createClient<paths>({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    headers: { Authorization: `Bearer ${options.key}` },
    fetch: patient(options),
  });
  api.use({
    onRequest({ request }) {
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
  });
  return api;
}

/** A refusal, with the code that a program goes by. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  /** Missing where the answer did not come from Listwright: from a proxy, say. */
  readonly code: Problem['code'] | undefined;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(
      problem
        ? `${problem.title} ${problem.detail} (${problem.code}, ${problem.requestId})`
        : `HTTP ${status}`,
    );
    this.status = status;
    this.code = problem?.code;
    this.problem = problem;
  }
}

/** What was asked for, or Refused is thrown: `const home = await must(api.GET(...))`. */
export async function must<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw new Refused(response.status, isProblem(error) ? error : undefined);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'requestId' in error;
}

function patient({ attempts = 4, longestWait = 60, fetch = globalThis.fetch }: Options) {
  return async (request: Request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(attempt < attempts ? request.clone() : request);
      if (attempt >= attempts || (answer.status !== 429 && answer.status !== 503)) return answer;
      const asked = answer.headers.get('Retry-After') ?? '';
      const seconds = /^\d+$/.test(asked) ? Number(asked) : 2 ** (attempt - 1);
      if (seconds > longestWait) return answer;
      await answer.body?.cancel();
      await pause(seconds * 1000, request.signal);
    }
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
