import type { Counts } from '../../../api/schema';
import { countCharacters } from '../../../lib/marks';
import { words } from '../words';

interface Props {
  htmlFor: string;
  text: string;
  /** Of the server, when it has counted this very text. */
  counts: Counts | undefined;
  limit: number | null;
}

/** The server's count decides; until it has counted, ours stands in. */
export function CheckCounts({ htmlFor, text, counts, limit }: Props) {
  const characters = counts?.characters ?? countCharacters(text);
  const most = counts ? (counts.limit ?? null) : limit;
  const weighted = counts?.weighted;
  const segments = counts?.segments;
  const used = typeof weighted === 'number' ? weighted : characters;
  const over = typeof segments !== 'number' && most !== null && used > most ? used - most : 0;
  return (
    <output htmlFor={htmlFor} className={over > 0 ? 'font-semibold text-danger' : 'text-muted'}>
      {typeof weighted === 'number'
        ? words.counts.weighted(weighted, most)
        : words.counts.characters(characters, typeof segments === 'number' ? null : most)}
      {typeof segments === 'number' && `, ${words.counts.segments(segments, counts?.encoding)}`}
      {over > 0 && `, ${words.counts.over(over)}`}
    </output>
  );
}
