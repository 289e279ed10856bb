import type { Property } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useKeepProperty } from './keep-property';

const call = async (id: string, key: string) =>
  ok(
    await api.POST('/api/v1/properties/{id}/restoration', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
    }),
  );

export const useRestoreProperty = () => useSend<string, Property>({ call, done: useKeepProperty() });
