import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => ok(await api.GET('/api/v1/me')),
});

/** Inside the app the router has loaded it before any page is drawn. */
export const useMe = () => useSuspenseQuery(meQuery).data;
