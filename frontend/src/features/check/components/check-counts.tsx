import type { Counts } from '../../../api/schema';
import { countWords } from '../../../lib/text-counts';

interface Props {
  htmlFor: string;
  text: string;
  /** Of the server, when it has counted this very text. */
  counts: Counts | undefined;
  limit: number | null;
}

export function CheckCounts({ htmlFor, text, counts, limit }: Props) {
  const { words, over } = countWords(text, counts, limit);
  return (
    <output htmlFor={htmlFor} className={over > 0 ? 'font-semibold text-danger' : 'text-muted'}>
      {words}
    </output>
  );
}
