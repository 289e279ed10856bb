import type { Kit, KitRequest } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useKeepKit } from './kits';

interface Order {
  property: string;
  wish: KitRequest;
}

const call = async ({ property: id, wish }: Order, key: string) =>
  ok(
    await api.POST('/api/v1/properties/{id}/kits', {
      params: { path: { id } },
      body: wish,
      headers: { 'Idempotency-Key': key },
    }),
  );

export const useOrderKit = () => useSend<Order, Kit>({ call, done: useKeepKit() });
