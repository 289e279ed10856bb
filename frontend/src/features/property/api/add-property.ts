import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { api } from './client';
import { useKeepProperty } from './keep-property';
import type { Facts, Property } from './types';

const call = async (facts: Facts, key: string) =>
  ok(await api.POST('/api/v1/properties', { body: { facts }, headers: { 'Idempotency-Key': key } }));

export const useAddProperty = () => useSend<Facts, Property>({ call, done: useKeepProperty() });
