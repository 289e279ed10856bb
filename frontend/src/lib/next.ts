const FALLBACK = '/listings';

/** Where to go after signing in: an address of this site or the listings, never anywhere else. */
export function safeNext(raw: unknown, origin = location.origin): string {
  if (typeof raw !== 'string' || !/^\/(?![/\\])/.test(raw)) return FALLBACK;
  let url: URL;
  try {
    url = new URL(raw, origin);
  } catch {
    return FALLBACK;
  }
  if (url.origin !== origin || /^\/(login|signup|auth|api)(\/|$)/.test(url.pathname) || url.pathname === '/')
    return FALLBACK;
  return url.pathname + url.search + url.hash;
}
