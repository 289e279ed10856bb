import { useEffect, useState, useSyncExternalStore } from 'react';
import { Icon } from './icon';

interface Deed {
  label: string;
  run: () => unknown;
}

interface Message {
  text: string;
  deed?: Deed | undefined;
  at: number;
}

let message: Message = { text: '', at: 0 };
const listeners = new Set<() => void>();

function set(text: string, deed?: Deed) {
  message = { text, deed, at: message.at + 1 };
  for (const listener of listeners) listener();
}

/** Tells the result of something done elsewhere on the page. Never the only place of an error, nor of a way back. */
export const say = (text: string, deed?: Deed) => set(text, deed);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toasts() {
  const { text, deed, at } = useSyncExternalStore(subscribe, () => message);
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said again start their time anew
  useEffect(() => {
    if (!text || held) return;
    const timer = setTimeout(() => set(''), deed ? 10_000 : 6000);
    return () => clearTimeout(timer);
  }, [text, deed, at, held]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-24 z-10 grid justify-items-center wide:bottom-6 in-[body:has([data-bar])]:bottom-40 wide:in-[body:has([data-bar])]:bottom-28"
    >
      {text && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it waits while somebody reaches for its deed; without one it lets every tap through
        <div
          className={`rises flex items-center gap-2 rounded-lg bg-ink px-4 py-3 font-medium text-surface shadow-xl ${deed ? 'pointer-events-auto' : ''}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Icon name="check" />
          {text}
          {deed && (
            <button
              type="button"
              className="-my-2 -me-2 min-h-11 shrink-0 whitespace-nowrap rounded-lg px-3 underline underline-offset-4 outline-offset-0 focus-visible:outline-surface"
              onClick={() => {
                setHeld(false);
                set('');
                deed.run();
              }}
            >
              {deed.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
