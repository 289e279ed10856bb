import type { Property } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { FactsPatch } from '../facts';
import { useKeepProperty } from './keep-property';

export const useChangeProperty = (id: string) =>
  useSend<FactsPatch, Property>({
    call: async (facts) =>
      ok(await api.PATCH('/api/v1/properties/{id}', { params: { path: { id } }, body: { facts } })),
    done: useKeepProperty(),
  });
