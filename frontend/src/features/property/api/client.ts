import type { Client } from 'openapi-fetch';
import { api as shared } from '../../../lib/api';
import type { PropertyPaths } from './types';

/** The one client of the app, seen with the addresses of homes. */
export const api = shared as unknown as Client<PropertyPaths>;
