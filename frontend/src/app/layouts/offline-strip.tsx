import { useSyncExternalStore } from 'react';
import { words } from '../words';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

export function OfflineStrip() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="sticky top-0 z-10">
      {!online && (
        <p className="bg-ink px-4 py-2 text-center text-sm font-medium text-surface">{words.offline}</p>
      )}
    </div>
  );
}
