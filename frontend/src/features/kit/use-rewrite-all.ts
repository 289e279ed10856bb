import { useState } from 'react';
import { useRewritePiece } from './api/change-piece';

/** Has several pieces written anew, one order after the other. */
export function useRewriteAll(ids: string[]) {
  const send = useRewritePiece();
  const [busy, setBusy] = useState(false);
  async function rewrite() {
    setBusy(true);
    try {
      for (const id of ids) await send.mutateAsync({ id, instruction: '' });
    } catch {
      // Those before are being written; the refusal says why not the rest, which stay as they are.
    }
    setBusy(false);
  }
  return { rewrite, busy, error: send.error };
}
