import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  body: unknown;
  key: string | null;
}

type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | 'no answer';
type Route = Reply | ((call: Call) => Reply);

/** A refusal as the server words it. */
export const problem = (status: number, code: string, detail: string, more: object = {}): Reply => ({
  status,
  body: { type: 'about:blank', title: detail, status, detail, code, requestId: 'req-1', ...more },
});

export const answer = (body: unknown, status = 200): Reply => ({ status, body });

/** What was sent: the value of a JSON body, any other text as it is. */
function read(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Stands in for the network: "POST /auth/login" -> what is answered. Gives the calls that were made. */
export function serve(routes: Record<string, Route>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, location.origin), init);
    const text = await request.text();
    const call: Call = {
      method: request.method,
      path: new URL(request.url).pathname,
      body: read(text),
      key: request.headers.get('idempotency-key'),
    };
    calls.push(call);
    const route = routes[`${call.method} ${call.path}`];
    if (!route) throw new Error(`The test serves no ${call.method} ${call.path}`);
    const reply = typeof route === 'function' ? route(call) : route;
    if (reply === 'no answer') throw new TypeError('Failed to fetch');
    const body = reply.body === undefined ? null : JSON.stringify(reply.body);
    return new Response(body, {
      status: reply.status,
      headers: { 'content-type': 'application/json', ...reply.headers },
    });
  });
  return calls;
}
