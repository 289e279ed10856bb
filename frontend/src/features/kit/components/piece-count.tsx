import { countWords } from '../../../lib/text-counts';
import type { Shown } from '../kit-state';

interface Props {
  text: string;
  /** The server's, when it has counted this very text. */
  counts: Shown['piece']['counts'] | undefined;
  limit: number | null;
}

const looks = { calm: 'text-muted', near: 'font-medium text-brass', over: 'font-semibold text-danger' };

export function PieceCount({ text, counts, limit }: Props) {
  const { words, state } = countWords(text, counts, limit);
  return <p className={`text-sm tabular-nums ${looks[state]}`}>{words}</p>;
}
