import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useLookAgain } from './kits';

const call = async (id: string) => done(await api.DELETE('/api/v1/kits/{id}', { params: { path: { id } } }));

export function useCancelKit() {
  const look = useLookAgain();
  return useSend<string>({ call, done: (_, id) => look(id) });
}
