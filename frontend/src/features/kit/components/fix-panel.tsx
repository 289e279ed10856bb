import { useState } from 'react';
import { wordDiff } from '../../../lib/word-diff';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useRemedyPiece } from '../api/change-piece';
import { words } from '../fix-words';
import type { Shown } from '../kit-state';
import { fixed, safeFindings } from '../safe-fixes';
import { DiffWords } from './diff-words';

interface Props {
  pieces: Shown[];
  nameOf: (channel: string) => string;
  onClose: () => void;
}

const parts = ['subject', 'preheader', 'text'] as const;

/** What all safe fixes would change, to be seen before it is done. */
export function FixPanel({ pieces, nameOf, onClose }: Props) {
  const send = useRemedyPiece();
  const [busy, setBusy] = useState(false);
  const all = pieces.map(({ piece }) => ({ piece, safe: safeFindings(piece) })).filter(({ safe }) => safe[0]);
  const count = all.reduce((n, { safe }) => n + safe.length, 0);
  async function fix() {
    setBusy(true);
    try {
      for (const { piece, safe } of all)
        await send.mutateAsync({ id: piece.id, findingIds: safe.map(({ id }) => id) });
      say(words.done(count));
      onClose();
    } catch {
      // What was fixed stays fixed; the refusal stands above the button, and what is left can be tried again.
      setBusy(false);
    }
  }
  return (
    <Dialog title={words.title(count)} onClose={onClose}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <p className="text-muted">{words.intro}</p>
        {all.map(({ piece, safe }) => (
          <section key={piece.id} aria-label={nameOf(piece.channel)} className="grid gap-2">
            <h3 className="text-base">{nameOf(piece.channel)}</h3>
            {parts.map((part) => {
              const before = piece[part] ?? '';
              const after = fixed(before, part, safe);
              return (
                after !== before && (
                  <div key={part} className="rounded-lg border border-line p-3">
                    <DiffWords parts={wordDiff(before, after)} />
                  </div>
                )
              );
            })}
          </section>
        ))}
        <Refusal error={send.error} />
        <div className="flex flex-wrap gap-3">
          <Button look="main" busy={busy && words.doing} onClick={fix}>
            {words.action(count)}
          </Button>
          <Button onClick={onClose}>{words.not}</Button>
        </div>
      </div>
    </Dialog>
  );
}
