import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { propertiesKey } from './properties';
import { propertyQuery } from './property';
import { revisionsKey } from './revisions';

export function useArchiveProperty() {
  const client = useQueryClient();
  return useSend<string>({
    call: async (id) => done(await api.DELETE('/api/v1/properties/{id}', { params: { path: { id } } })),
    done: (_, id) =>
      Promise.all(
        [propertiesKey, propertyQuery(id).queryKey, revisionsKey(id)].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
