import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type Mark, markAt, neighbour, runsOf } from '../lib/marks';

/** Under a mark that is longer the card would be far from where it begins. */
const mostLines = 4;

interface Props<T extends Mark> {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  marks: T[];
  open: string | null;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** What lies on the page below the open mark. */
  card?: ReactNode;
  onChange: (text: string) => unknown;
  onOpen: (mark: T | null) => unknown;
  /** Alt and Enter: takes the remedy of the open mark. */
  onTake: () => unknown;
}

/** A plain text field on a mirror that carries the marks: typing, undo, autocorrect and spelling stay the device's own. */
export function MarkedText<T extends Mark>(props: Props<T>) {
  const { id, field, text, marks, open, card, onChange, onOpen, onTake } = props;
  const box = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const runs = useMemo(() => runsOf(text, marks), [text, marks]);

  useLayoutEffect(() => {
    const parts = open ? mirror.current?.querySelectorAll(`[data-ids~="${CSS.escape(open)}"]`) : undefined;
    const lines = [...(parts ?? [])].flatMap((part) => [...part.getClientRects()]);
    const [first] = lines;
    if (!first || !place.current || !box.current) return;
    const around = box.current.getBoundingClientRect();
    const last = lines.length <= mostLines ? lines.at(-1) : first;
    const most = Math.max(0, around.width - place.current.offsetWidth);
    place.current.style.top = `${(last ?? first).bottom - around.top + 6}px`;
    place.current.style.left = `${Math.min(Math.max(0, first.left - around.left), most)}px`;
  });

  useEffect(() => {
    if (open === null) return;
    const shut = (event: PointerEvent) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) onOpen(null);
    };
    document.addEventListener('pointerdown', shut);
    return () => document.removeEventListener('pointerdown', shut);
  }, [open, onOpen]);

  function step(by: 1 | -1) {
    const next = neighbour(marks, open, field.current?.selectionStart ?? 0, by);
    if (!next) return;
    field.current?.focus();
    field.current?.setSelectionRange(next.start, next.end);
    onOpen(next);
  }

  function press(event: React.KeyboardEvent) {
    const arrow = event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    if (event.key === 'F8' || arrow) {
      event.preventDefault();
      step(event.key === 'ArrowUp' || (event.key === 'F8' && event.shiftKey) ? -1 : 1);
    } else if (event.altKey && event.key === 'Enter' && open !== null) {
      event.preventDefault();
      onTake();
    } else if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      field.current?.focus();
      onOpen(null);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the card count as well
    <div ref={box} className="marked" onKeyDown={press}>
      <div ref={mirror} className="marked-mirror" aria-hidden="true">
        {runs.map((run) =>
          run.severity ? (
            <mark
              key={run.at}
              data-ids={run.ids.join(' ')}
              data-severity={run.severity}
              data-open={open !== null && run.ids.includes(open)}
            >
              {run.text}
            </mark>
          ) : (
            <span key={run.at}>{run.text}</span>
          ),
        )}
        {(text === '' || text.endsWith('\n')) && '\u200b'}
      </div>
      <textarea
        ref={field}
        id={id}
        className="marked-field"
        value={text}
        spellCheck
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        onChange={(event) => onChange(event.target.value)}
        onClick={({ currentTarget: { selectionStart, selectionEnd } }) =>
          onOpen(selectionStart === selectionEnd ? (markAt(marks, selectionStart) ?? null) : null)
        }
      />
      {card && (
        <div ref={place} className="marked-card">
          {card}
        </div>
      )}
    </div>
  );
}
