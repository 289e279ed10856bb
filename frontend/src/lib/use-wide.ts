import { useSyncExternalStore } from 'react';

/** Whether there is room for a second column. */
export function useWide(query = '(min-width: 80rem)') {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
