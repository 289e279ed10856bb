export interface Span {
  field: string;
  start: number;
  end: number;
}

export interface Run {
  at: number;
  text: string;
  field: string | null;
}

export interface Line {
  number: number;
  runs: Run[];
}

/** The line, counted from 1, on which an offset lies. */
export const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The spans that can be marked together: none outside the text, none over another; the wanted field goes first. */
export function apart(length: number, spans: Span[], wanted: string | null): Span[] {
  const usable = spans.filter((s) => s.start >= 0 && s.start < s.end && s.end <= length);
  const first = usable.filter((s) => s.field === wanted);
  const kept: Span[] = [];
  for (const span of [...first, ...usable.filter((s) => s.field !== wanted)])
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text by lines, each cut into plain and marked runs. */
export function markedLines(text: string, spans: Span[], wanted: string | null = null): Line[] {
  const marks = apart(text.length, spans, wanted);
  let from = 0;
  return text.split('\n').map((line, index) => {
    const end = from + line.length;
    const runs: Run[] = [];
    let at = from;
    for (const mark of marks) {
      if (mark.end <= from || mark.start >= end || from === end) continue;
      const start = Math.max(mark.start, from);
      const stop = Math.min(mark.end, end);
      if (start > at) runs.push({ at, text: text.slice(at, start), field: null });
      runs.push({ at: start, text: text.slice(start, stop), field: mark.field });
      at = stop;
    }
    if (at < end) runs.push({ at, text: text.slice(at, end), field: null });
    from = end + 1;
    return { number: index + 1, runs };
  });
}
