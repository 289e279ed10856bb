import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kit, Piece } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

const listKey = (property: string) => ['kits', property];
const kitKey = (id: string) => ['kit', id];

/** The newest ones: what lies further back is rarely looked for. */
export const useKits = (property: string) =>
  useQuery({
    queryKey: listKey(property),
    queryFn: async () => {
      const params = { path: { id: property }, query: { limit: 20 } };
      return ok(await api.GET('/api/v1/properties/{id}/kits', { params })).data;
    },
  });

const read = async (id: string) => ok(await api.GET('/api/v1/kits/{id}', { params: { path: { id } } }));

export const useKit = (id: string, known?: Kit) =>
  useQuery({
    queryKey: kitKey(id),
    queryFn: () => read(id),
    ...(known && { initialData: known }),
    refetchOnWindowFocus: false,
  });

/** Puts a kit where every page looks for it. */
export function useKeepKit() {
  const client = useQueryClient();
  return (kit: Kit) => {
    client.setQueryData(kitKey(kit.id), kit);
    client.setQueryData<Kit[]>(listKey(kit.propertyId), (all = []) =>
      all.some(({ id }) => id === kit.id) ? all.map((one) => (one.id === kit.id ? kit : one)) : [kit, ...all],
    );
  };
}

/** Asks the server how a kit stands; a session that ran out is renewed on the way. */
export function useLookAgain() {
  const keep = useKeepKit();
  return async (id: string) => {
    const kit = await read(id);
    keep(kit);
    return kit;
  };
}

/** Puts a piece that was changed into its kit. */
export function useKeepPiece() {
  const client = useQueryClient();
  const keep = useKeepKit();
  return (piece: Piece) => {
    const kit = client.getQueryData<Kit>(kitKey(piece.kitId));
    if (kit) keep({ ...kit, pieces: kit.pieces.map((one) => (one.id === piece.id ? piece : one)) });
  };
}
