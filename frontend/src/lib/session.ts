/**
 * A call that answers 401 is tried once more after the session was refreshed. However many calls fail together, in this
 * tab or another, one refresh runs at a time: the server ends a session whose refresh token is used twice.
 */
type Listener = () => void;

let refreshing: Promise<boolean> | null = null;
let generation = 0;
const listeners = new Set<Listener>();

/** Kept until an answer came: repeated under its key, a refresh whose answer was lost gives that answer again. */
let refreshKey: string | null = null;

async function callRefresh(): Promise<boolean> {
  refreshKey ??= crypto.randomUUID();
  const response = await globalThis.fetch('/auth/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'idempotency-key': refreshKey },
  });
  refreshKey = null;
  if (response.ok) generation++;
  else if (response.status !== 401 && response.status !== 403)
    throw new TypeError('The session could not be refreshed.');
  return response.ok;
}

const oneTabAtATime = (call: () => Promise<boolean>) =>
  navigator.locks ? navigator.locks.request('listwright-refresh', call) : call();

export function refreshSession(): Promise<boolean> {
  refreshing ??= oneTabAtATime(callRefresh).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

/** Calls the listener when the session is over for good. */
export function onSessionEnded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isSignIn = (request: Request) => new URL(request.url).pathname.startsWith('/auth/');

/** Makes a call that can be made twice; the second time after the session was renewed. */
export async function withSession(send: () => Promise<Response>): Promise<Response> {
  const sentIn = generation;
  const response = await send();
  if (response.status !== 401) return response;
  const renewed = sentIn !== generation || (await refreshSession());
  if (renewed) return send();
  for (const listener of listeners) listener();
  return response;
}

export function sessionFetch(request: Request): Promise<Response> {
  if (isSignIn(request)) return globalThis.fetch(request);
  const copies = [request, request.clone()];
  return withSession(() => globalThis.fetch(copies.shift() ?? request));
}
