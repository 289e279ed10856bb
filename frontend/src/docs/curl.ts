import { type Entry, type OpenApi, resolve } from './document';
import { exampleOf } from './schemas';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A line to paste into a shell; the cookie file carries the session from one call to the next. */
export function curlFor(api: OpenApi, { method, path, operation }: Entry, origin: string): string {
  const parts = ['curl -b cookies.txt -c cookies.txt'];
  if (method !== 'GET') parts.push(`-X ${method}`);
  const [type, media] =
    Object.entries(operation.requestBody ? (resolve(api, operation.requestBody).content ?? {}) : {})[0] ?? [];
  const example = media && exampleOf(api, media);
  if (type && example !== undefined) {
    parts.push(`-H ${quoted(`content-type: ${type}`)}`);
    parts.push(`-d ${quoted(typeof example === 'string' ? example : JSON.stringify(example))}`);
  }
  parts.push(quoted(origin + path));
  return parts.join(' ');
}
