import { useEffect, useMemo, useRef } from 'react';
import type { FactSource } from '../../../api/schema';
import { markedLines } from '../spans';
import { words } from '../words';

interface Props {
  text: string;
  sources: Record<string, FactSource>;
  active: string | null;
  className?: string;
}

/** The pasted text by lines, with the words marked that the fact in hand came from. */
export function SourceText({ text, sources, active, className = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => {
    const spans = Object.entries(sources).flatMap(([field, { start, end }]) =>
      typeof start === 'number' && typeof end === 'number' ? [{ field, start, end }] : [],
    );
    return markedLines(text, spans, active);
  }, [text, sources, active]);
  useEffect(() => {
    const mark = active && box.current?.querySelector<HTMLElement>('[data-active]');
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [active]);
  return (
    <section
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
      aria-label={words.facts.source}
      className={`relative overflow-y-auto ${className}`}
    >
      <ol className="font-mono text-sm leading-relaxed">
        {lines.map((line) => (
          <li key={line.number} className="grid grid-cols-[2.5rem_minmax(0,1fr)]">
            <span className="pe-3 text-end text-muted select-none" aria-hidden="true">
              {line.number}
            </span>
            <span className="min-h-[1.625em] whitespace-pre-wrap">
              {line.runs.map((run) =>
                run.field === null ? (
                  run.text
                ) : (
                  <mark
                    key={run.at}
                    data-active={run.field === active || undefined}
                    className="border-b border-dotted border-brass bg-transparent text-ink data-active:rounded-sm data-active:border-solid data-active:bg-warn-soft data-active:font-semibold data-active:outline-2 data-active:outline-brass"
                  >
                    {run.text}
                  </mark>
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
