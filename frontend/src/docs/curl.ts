import { type Entry, type OpenApi, resolve, rightsOf } from './document';
import { exampleOf } from './schemas';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Until there is one to show, the shell's variable stands for it. */
export const bearer = (key: string | undefined) => `-H "Authorization: Bearer ${key ?? '$LISTWRIGHT_KEY'}"`;

/** A key where keys get in; else the cookie file carries a person's session from one call to the next. */
function callerOf({ operation }: Entry, key: string | undefined): string[] {
  if (rightsOf(operation)) return [bearer(key)];
  return operation.security?.length === 0 ? [] : ['-b cookies.txt -c cookies.txt'];
}

/** A line to paste into a shell. */
export function curlFor(api: OpenApi, entry: Entry, origin: string, key?: string): string {
  const { method, path, operation } = entry;
  const parts = ['curl', ...callerOf(entry, key)];
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
