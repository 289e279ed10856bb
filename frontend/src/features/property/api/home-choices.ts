import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { propertiesKey } from './properties';

/** The newest hundred: a list to choose from, not to search in. */
export const useHomeChoices = () =>
  useQuery({
    queryKey: [...propertiesKey, 'choices'],
    queryFn: async () => ok(await api.GET('/api/v1/properties', { params: { query: { limit: 100 } } })).data,
  });
