import type { Finding, Piece } from '../../api/schema';

type Texts = Pick<Piece, 'text' | 'subject' | 'preheader' | 'findings'>;

const numbers = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
const named = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b/gi;
const counts = (text: string) => `${numbers(text)} ${(text.toLowerCase().match(named) ?? []).join(' ')}`;

/** A fix that changes no fact: it is not about facts, and puts in no number that was not there. */
function isSafe(piece: Texts, { gate, fix, part }: Finding): boolean {
  const text = piece[part];
  if (!fix || !text || gate === 'grounding') return false;
  return fix.text === '' || counts(text.slice(fix.start, fix.end)) === counts(fix.text);
}

export const safeFindings = (piece: Texts): Finding[] =>
  piece.findings.filter((finding) => isSafe(piece, finding));

/** What the server will make of it: from the end backwards, and of two that overlap only the later. */
export function fixed(text: string, part: Finding['part'], findings: Finding[]): string {
  const fixes = findings.filter((one) => one.part === part).flatMap(({ fix }) => fix ?? []);
  fixes.sort((a, b) => b.start - a.start);
  let free = text.length;
  let now = text;
  for (const { start, end, text: better } of fixes) {
    if (end > free) continue;
    now = now.slice(0, start) + better + now.slice(end);
    free = start;
  }
  return now;
}
