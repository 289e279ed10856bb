import type { UsagePieces } from '../../../api/schema';

/** Drawn: how much of the allowance is left, and how much is being written just now. The words stand beside it. */
export function PieceBar({ pieces, slim = false }: { pieces: UsagePieces; slim?: boolean }) {
  const { allowance, held, remaining } = pieces;
  const share = (n: number) => `${allowance > 0 ? Math.min(100, (n / allowance) * 100) : 0}%`;
  const low = remaining * 5 <= allowance;
  return (
    <span
      aria-hidden="true"
      className={`flex w-full overflow-hidden rounded-full border border-line-strong bg-surface ${slim ? 'h-2' : 'h-4'}`}
    >
      <span className={low ? 'bg-brass' : 'bg-accent'} style={{ inlineSize: share(remaining) }} />
      <span className="bg-line-strong" style={{ inlineSize: share(held) }} />
    </span>
  );
}
