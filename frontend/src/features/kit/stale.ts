import type { Piece } from '../../api/schema';
import { byPlace } from '../../lib/marks';
import { sentenceAround } from '../../lib/sentences';

/** A sentence that rests on facts which are other ones now. */
export interface Wrong {
  at: string;
  before: string;
  words: string;
  after: string;
  facts: string[];
}

/** What is wrong now in a stale piece, sentence by sentence. */
export function wrongIn(
  piece: Pick<Piece, 'text' | 'subject' | 'preheader' | 'claims' | 'staleFacts'>,
): Wrong[] {
  const wrong = new Map<string, Wrong>();
  for (const claim of [...piece.claims].sort(byPlace)) {
    const facts = claim.facts.filter((fact) => piece.staleFacts.includes(fact));
    const text = piece[claim.part];
    if (facts.length === 0 || !text) continue;
    const { start, end } = sentenceAround(text, claim.start, claim.end);
    const at = `${claim.part} ${start}`;
    const known = wrong.get(at);
    if (known) known.facts = [...new Set([...known.facts, ...facts])];
    else
      wrong.set(at, {
        at,
        before: text.slice(start, claim.start),
        words: text.slice(claim.start, claim.end),
        after: text.slice(claim.end, end),
        facts,
      });
  }
  return [...wrong.values()];
}
