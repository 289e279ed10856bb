import { useUsage } from '../api/usage';
import { words } from '../words';
import { PieceBar } from './piece-bar';

/** In the frame of every page. Without numbers there is nothing to see: no page fails for it. */
export function SmallMeter() {
  const { data } = useUsage();
  if (!data) return null;
  const { remaining, allowance } = data.pieces;
  return (
    <span className="grid gap-1 text-sm">
      <span className="font-medium whitespace-nowrap tabular-nums wide:hidden">
        {words.left.short(remaining)}
      </span>
      <span className="whitespace-nowrap tabular-nums max-wide:hidden">
        {words.left.of(remaining, allowance)}
      </span>
      <PieceBar pieces={data.pieces} slim />
    </span>
  );
}
