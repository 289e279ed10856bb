import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from './icon';

let message = { text: '', at: 0 };
const listeners = new Set<() => void>();

function set(text: string) {
  message = { text, at: message.at + 1 };
  for (const listener of listeners) listener();
}

/** Tells the result of something done elsewhere on the page. Never the only place of an error. */
export const say = (text: string) => set(text);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toasts() {
  const { text, at } = useSyncExternalStore(subscribe, () => message);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said again start their time anew
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => set(''), 6000);
    return () => clearTimeout(timer);
  }, [text, at]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-24 z-10 grid justify-items-center wide:bottom-6"
    >
      {text && (
        <p className="rises flex items-center gap-2 rounded-lg bg-ink px-4 py-3 font-medium text-surface shadow-xl">
          <Icon name="check" />
          {text}
        </p>
      )}
    </div>
  );
}
