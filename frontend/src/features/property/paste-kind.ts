export type PasteKind = 'reso' | 'sheet' | 'text';

export const longestPaste = 50_000;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const labelled = /^\s*[^\s:\t][^:\t]{0,40}(:\s*\S|\t)/;

/** What a pasted text looks like; null while there is nothing to look at. */
export function kindOf(text: string): PasteKind | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^[{[]/.test(trimmed) && parses(trimmed)) return 'reso';
  const lines = trimmed.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => labelled.test(line)).length;
  return rows >= 3 && rows >= lines.length / 2 ? 'sheet' : 'text';
}
