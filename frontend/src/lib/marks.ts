export interface Mark {
  id: string;
  start: number;
  end: number;
  severity: 'note' | 'warn' | 'block';
}

export interface Run {
  at: number;
  text: string;
  /** The marks that cover it. */
  ids: string[];
  severity: Mark['severity'] | null;
}

interface Range {
  start: number;
  end: number;
}

/** The one place where two versions of a text differ, as a splice of the old one. */
export function splice(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, inserted: after.length - tail - from };
}

/** Carries a range over an edit: before it stays, after it shifts, touched it is gone. */
export function carried<T extends Range>(range: T, before: string, after: string): T | null {
  const { from, to, inserted } = splice(before, after);
  const shift = inserted - (to - from);
  if (range.end <= from) return range;
  return range.start >= to ? { ...range, start: range.start + shift, end: range.end + shift } : null;
}

const weight = { note: 0, warn: 1, block: 2 };
export const byPlace = (a: Range, b: Range) => a.start - b.start || a.end - b.end;

/** Cuts the text where a mark begins or ends; where several lie over each other the gravest shows. */
export function runsOf(text: string, marks: Mark[]): Run[] {
  const usable = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = new Set([0, text.length, ...usable.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const over = usable.filter(({ start, end }) => start <= at && end > at);
    over.sort((a, b) => weight[b.severity] - weight[a.severity]);
    return {
      at,
      text: text.slice(at, places[index + 1]),
      ids: over.map(({ id }) => id),
      severity: over[0]?.severity ?? null,
    };
  });
}

/** The mark meant by a tap on this place: the smallest one there. */
export function markAt<T extends Mark>(marks: T[], place: number): T | undefined {
  const here = marks.filter(({ start, end }) => place >= start && place <= end);
  return here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The next mark in the order of the text, around the end. */
export function neighbour<T extends Mark>(marks: T[], open: string | null, place: number, by: 1 | -1) {
  const sorted = [...marks].sort(byPlace);
  const index = sorted.findIndex(({ id }) => id === open);
  if (index >= 0) return sorted[(index + by + sorted.length) % sorted.length];
  return by > 0
    ? (sorted.find(({ start }) => start >= place) ?? sorted[0])
    : ([...sorted].reverse().find(({ end }) => end <= place) ?? sorted.at(-1));
}

/** As people count: an emoji that fills two units is one character. */
export const countCharacters = (text: string) => [...text].length;
