import type { Counts } from '../api/schema';
import { countCharacters } from './marks';

const number = (n: number) => n.toLocaleString('en-US');
const plural = (n: number, one: string) => `${number(n)} ${n === 1 ? one : `${one}s`}`;

const characterWords = (n: number, limit: number | null) =>
  limit ? `${number(n)} of ${number(limit)} characters` : plural(n, 'character');
const partWords = (n: number, encoding?: string | null) =>
  plural(n, 'message part') + (encoding ? ` in ${encoding}` : '');

/** How long a text is beside what is taken. The server's count decides; until it has counted, ours stands in. */
export function countWords(text: string, counts: Counts | null | undefined, limit: number | null) {
  const characters = counts?.characters ?? countCharacters(text);
  const most = counts ? (counts.limit ?? null) : limit;
  const weighted = counts?.weighted;
  const segments = counts?.segments;
  const used = typeof weighted === 'number' ? weighted : characters;
  const over = typeof segments !== 'number' && most !== null && used > most ? used - most : 0;
  const said = [
    typeof weighted === 'number'
      ? `${number(weighted)} of ${number(most ?? 280)}, as X counts`
      : characterWords(characters, typeof segments === 'number' ? null : most),
    typeof segments === 'number' && partWords(segments, counts?.encoding),
    over > 0 && `${number(over)} over`,
  ];
  const near = typeof segments !== 'number' && most !== null && used >= most * 0.9;
  const state = over > 0 ? 'over' : near ? 'near' : 'calm';
  return { words: said.filter(Boolean).join(', '), over, state } as const;
}
