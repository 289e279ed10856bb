import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => ok(await api.GET('/api/v1/me')),
});

/** On pages for everybody: who is signed in, if anybody is. */
export const useMaybeMe = () => useQuery({ ...meQuery, enabled: false }).data;

/** Inside the app the router has loaded it before any page is drawn. */
export const useMe = () => useSuspenseQuery(meQuery).data;
