import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { api } from './client';
import { useKeepProperty } from './keep-property';
import type { FactsPatch, Property } from './types';

export const useChangeProperty = (id: string) =>
  useSend<FactsPatch, Property>({
    call: async (facts) =>
      ok(await api.PATCH('/api/v1/properties/{id}', { params: { path: { id } }, body: { facts } })),
    done: useKeepProperty(),
  });
