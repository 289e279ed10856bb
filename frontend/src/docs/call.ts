import { type Entry, type OpenApi, resolve, rightsOf } from './document';
import { exampleOf } from './schemas';

/** What a program would send. */
export interface Call {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** No key gets in: a person's cookies do. */
  session: boolean;
}

export function callOf(api: OpenApi, entry: Entry, origin: string, key?: string): Call {
  const { method, path, operation } = entry;
  const keyed = rightsOf(operation) !== undefined;
  const call: Call = {
    method,
    url: origin + path,
    headers: {},
    session: !keyed && operation.security?.length !== 0,
  };
  if (keyed) call.headers.Authorization = `Bearer ${key ?? '$LISTWRIGHT_KEY'}`;
  const content = operation.requestBody && resolve(api, operation.requestBody).content;
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  const example = media && exampleOf(api, media);
  if (type && example !== undefined) {
    call.headers['Content-Type'] = type;
    call.body = typeof example === 'string' ? example : JSON.stringify(example);
  }
  return call;
}
