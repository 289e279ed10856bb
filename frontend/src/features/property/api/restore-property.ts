import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { api } from './client';
import { useKeepProperty } from './keep-property';
import type { Property } from './types';

const call = async (id: string, key: string) =>
  ok(
    await api.POST('/api/v1/properties/{id}/restoration', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
    }),
  );

export const useRestoreProperty = () => useSend<string, Property>({ call, done: useKeepProperty() });
