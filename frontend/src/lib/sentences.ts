const end = /[.!?…]["”’)]*(?=\s|$)|\n/g;

/** Where the sentence begins and ends in which these words stand; a line break ends one as well. */
export function sentenceAround(text: string, start: number, stop: number): { start: number; end: number } {
  const ends = [...text.matchAll(end)].map(({ 0: sign, index }) =>
    sign === '\n' ? index : index + sign.length,
  );
  const from = Math.max(0, ...ends.filter((at) => at <= start));
  const to = Math.min(text.length, ...ends.filter((at) => at >= stop));
  const blanks = text.slice(from, to).length - text.slice(from, to).trimStart().length;
  return { start: from + blanks, end: Math.max(to, stop) };
}
