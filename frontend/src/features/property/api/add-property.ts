import type { Property } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { Facts } from '../facts';
import { useKeepProperty } from './keep-property';

const call = async (facts: Facts, key: string) =>
  ok(await api.POST('/api/v1/properties', { body: { facts }, headers: { 'Idempotency-Key': key } }));

export const useAddProperty = () => useSend<Facts, Property>({ call, done: useKeepProperty() });
