import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

const call = async (id: string) =>
  done(await api.DELETE('/api/v1/members/{id}', { params: { path: { id } } }));

/** Invalidates nothing by itself: who removes themselves has no session left to ask with. */
export const useRemoveMember = (onDone: () => unknown) => useSend<string>({ call, done: onDone });
