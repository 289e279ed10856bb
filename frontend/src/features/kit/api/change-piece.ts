import type { Piece, PieceEdit } from '../../../api/schema';
import { api } from '../../../lib/api';
import { dropDraft } from '../../../lib/drafts';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { useKeepPiece, useLookAgain } from './kits';

interface Edit {
  id: string;
  body: PieceEdit;
  /** Only if this one still stands. */
  version?: number;
  /** What was typed is kept under this name until it is saved. */
  draft?: string;
}

interface Remedies {
  id: string;
  findingIds: string[];
}

interface Wish {
  id: string;
  instruction: string;
}

interface Restoration {
  id: string;
  version: number;
}

const params = (id: string) => ({ path: { id } });

const edit = async ({ id, body, version }: Edit) =>
  ok(
    await api.PATCH('/api/v1/pieces/{id}', {
      params: params(id),
      body,
      ...(version && { headers: { 'If-Match': `"${version}"` } }),
    }),
  );

const remedy = async ({ id, findingIds }: Remedies, key: string) =>
  ok(
    await api.POST('/api/v1/pieces/{id}/remedies', {
      params: params(id),
      body: { findingIds },
      headers: { 'Idempotency-Key': key },
    }),
  );

const rewrite = async ({ id, instruction }: Wish, key: string) =>
  ok(
    await api.POST('/api/v1/pieces/{id}/rewrites', {
      params: params(id),
      body: instruction ? { instruction } : {},
      headers: { 'Idempotency-Key': key },
    }),
  );

const restore = async ({ id, version }: Restoration, key: string) =>
  ok(
    await api.POST('/api/v1/pieces/{id}/versions/{version}/restoration', {
      params: { path: { id, version: String(version) } },
      headers: { 'Idempotency-Key': key },
    }),
  );

export function useEditPiece() {
  const keep = useKeepPiece();
  return useSend<Edit, Piece>({
    call: edit,
    done: (piece, { draft }) => {
      if (draft) dropDraft(draft);
      keep(piece);
    },
  });
}

export const useRemedyPiece = () => useSend<Remedies, Piece>({ call: remedy, done: useKeepPiece() });
export const useRestoreVersion = () => useSend<Restoration, Piece>({ call: restore, done: useKeepPiece() });

/** The kit is being written again, and its events tell how it goes. */
export function useRewritePiece() {
  const look = useLookAgain();
  return useSend<Wish, Piece>({ call: rewrite, done: ({ kitId }) => look(kitId) });
}
