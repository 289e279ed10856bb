import createClient from 'openapi-fetch';
import type { paths } from '../api/schema';
import { sessionFetch } from './session';

export const api = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
  fetch: sessionFetch,
});
