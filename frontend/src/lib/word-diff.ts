export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A number with its sign is one word: half a price says nothing. */
const word = /\s+|[$#]?[\p{L}\p{N}]+(?:[.,'’:/-][\p{L}\p{N}]+)*%?|[^\s]/gu;
const sentence = /[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g;
const mostCells = 4_000_000;

const cut = (text: string, by: RegExp) => text.match(by) ?? [];
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** What two texts have in common and what not, in words; where that would take long, in sentences. */
export function wordDiff(before: string, after: string): Part[] {
  const [a, b] = [cut(before, word), cut(after, word)];
  return readable(
    a.length * b.length <= mostCells ? compare(a, b) : compare(cut(before, sentence), cut(after, sentence)),
  );
}

/** Blanks and signs are everywhere: what two texts really share is words. */
const weight = (token: string) => (isWord(token) ? 8 : 1);

/** The longest common subsequence, walked from the beginning. */
function compare(a: string[], b: string[]): Part[] {
  const wide = b.length + 1;
  const common = new Uint32Array((a.length + 1) * wide);
  const at = (i: number, j: number) => common[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * wide + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + weight(a[i] ?? '') : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      parts.push({ kind: 'same', text: old });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'gone', text: old });
      i++;
    } else if (now !== undefined) {
      parts.push({ kind: 'new', text: now });
      j++;
    }
  }
  return parts;
}

/** Neighbouring changes become one, also over a blank or a comma that both have: words are read, not letters. */
function readable(parts: Part[]): Part[] {
  const told: Part[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    if (gone) told.push({ kind: 'gone', text: gone });
    if (fresh) told.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  parts.forEach((part, index) => {
    const between = gone !== '' || fresh !== '';
    const goesOn = parts[index + 1] !== undefined && parts[index + 1]?.kind !== 'same';
    if (part.kind === 'gone') gone += part.text;
    else if (part.kind === 'new') fresh += part.text;
    else if (between && goesOn && !isWord(part.text) && !part.text.includes('\n')) {
      gone += part.text;
      fresh += part.text;
    } else {
      flush();
      const last = told.at(-1);
      if (last?.kind === 'same') last.text += part.text;
      else told.push({ ...part });
    }
  });
  flush();
  return told;
}

const wordsIn = (parts: Part[], kind: Part['kind']) =>
  parts
    .filter((part) => part.kind === kind)
    .reduce((n, { text }) => n + cut(text, word).filter(isWord).length, 0);

export const countChanges = (parts: Part[]) => ({
  gone: wordsIn(parts, 'gone'),
  fresh: wordsIn(parts, 'new'),
});
