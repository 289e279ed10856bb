// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { onSessionEnded, sessionFetch } from './session';

const at = (path: string, init?: RequestInit) => new Request(`${location.origin}${path}`, init);

/** A server whose access cookie has run out until someone refreshes. */
function expiredServer(refreshStatus = 200) {
  let fresh = false;
  const seen: string[] = [];
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const path = typeof input === 'string' ? input : new URL(input.url).pathname;
    seen.push(path);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (path === '/auth/refresh') {
      if (refreshStatus === 200) fresh = true;
      return new Response('{}', { status: refreshStatus });
    }
    return new Response(input instanceof Request ? await input.text() : '', { status: fresh ? 200 : 401 });
  });
  return seen;
}

describe('a call that answers 401', () => {
  it('is made again after one refresh, however many fail together', async () => {
    const seen = expiredServer();
    const answers = await Promise.all(['/api/a', '/api/b', '/api/c'].map((path) => sessionFetch(at(path))));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(seen.filter((path) => path === '/auth/refresh')).toHaveLength(1);
  });

  it('sends its body again', async () => {
    expiredServer();
    const answer = await sessionFetch(at('/api/a', { method: 'POST', body: '{"name":"Ana"}' }));
    expect(await answer.text()).toBe('{"name":"Ana"}');
  });

  it('stays refused and tells the app when the session is over', async () => {
    const seen = expiredServer(401);
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    const answer = await sessionFetch(at('/api/a'));
    stop();
    expect(answer.status).toBe(401);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(seen).toEqual(['/api/a', '/auth/refresh']);
  });

  it('does not end the session when only the refresh could not be answered', async () => {
    expiredServer(503);
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    await expect(sessionFetch(at('/api/a'))).rejects.toThrow();
    stop();
    expect(ended).not.toHaveBeenCalled();
  });

  it('repeats a refresh whose answer was lost under its key, and takes a new key after an answer', async () => {
    const keys: (string | null)[] = [];
    vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
      if (input !== '/auth/refresh') return new Response('', { status: 401 });
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      if (keys.length === 1) throw new TypeError('The connection was lost.');
      return new Response('{}', { status: 200 });
    });
    await expect(sessionFetch(at('/api/a'))).rejects.toThrow('lost');
    await sessionFetch(at('/api/a'));
    await sessionFetch(at('/api/a'));
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is not refreshed for a wrong password at sign-in', async () => {
    const seen = expiredServer();
    expect((await sessionFetch(at('/auth/login', { method: 'POST' }))).status).toBe(401);
    expect(seen).toEqual(['/auth/login']);
  });

  it('does not refresh again when another call did so in the meantime', async () => {
    let fresh = false;
    const seen: string[] = [];
    vi.stubGlobal('fetch', async (input: Request | string) => {
      const path = typeof input === 'string' ? input : new URL(input.url).pathname;
      seen.push(path);
      const status = fresh ? 200 : 401;
      if (path === '/auth/refresh') fresh = true;
      if (path === '/api/slow') await new Promise((resolve) => setTimeout(resolve, 40));
      return new Response('', { status: path === '/auth/refresh' ? 200 : status });
    });
    const slow = sessionFetch(at('/api/slow'));
    await sessionFetch(at('/api/quick'));
    expect((await slow).status).toBe(200);
    expect(seen.filter((path) => path === '/auth/refresh')).toHaveLength(1);
  });
});
