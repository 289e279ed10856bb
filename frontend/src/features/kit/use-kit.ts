import { useEffect, useReducer, useRef, useState } from 'react';
import type { Kit } from '../../api/schema';
import { type KitEvent, type Line, listen } from './api/kit-events';
import { useLookAgain } from './api/kits';
import { type Shown, startOf, withEvents, withKit } from './kit-state';

type Happened = { events: KitEvent[] } | { kit: Kit };

const reduce = (pieces: Shown[], happened: Happened) =>
  'kit' in happened ? withKit(pieces, happened.kit) : withEvents(pieces, happened.events);

/** The pieces of a kit as they are written: what comes is gathered and painted once a frame. */
export function useKitPieces(kit: Kit, onEnd: () => unknown) {
  const [pieces, happen] = useReducer(reduce, kit, startOf);
  const [line, setLine] = useState<Line>('open');
  const [attempt, setAttempt] = useState(0);
  const look = useLookAgain();
  const now = useRef({ look, onEnd });
  now.current = { look, onEnd };
  const { id, status } = kit;

  useEffect(() => happen({ kit }), [kit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the line again
  useEffect(() => {
    if (status !== 'writing') return;
    let waiting: KitEvent[] = [];
    let frame = 0;
    const paint = () => {
      frame = 0;
      const events = waiting;
      waiting = [];
      happen({ events });
    };
    const hangUp = listen(id, {
      look: () => now.current.look(id),
      onLine: setLine,
      onEvent: (event) => {
        waiting.push(event);
        frame ||= requestAnimationFrame(paint);
        if (event.kind !== 'kit.finished') return;
        now.current.look(id).catch(() => undefined);
        now.current.onEnd();
      },
    });
    return () => {
      hangUp();
      cancelAnimationFrame(frame);
    };
  }, [id, status, attempt]);

  return { pieces, line, retry: () => setAttempt((n) => n + 1) };
}
