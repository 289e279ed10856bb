import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const propertyQuery = (id: string) =>
  queryOptions({
    queryKey: ['property', id],
    queryFn: async () => ok(await api.GET('/api/v1/properties/{id}', { params: { path: { id } } })),
  });

export const useProperty = (id: string) => useQuery(propertyQuery(id));
export const useSeveralProperties = (ids: string[]) => useQueries({ queries: ids.map(propertyQuery) });
