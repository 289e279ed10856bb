import { useEffect } from 'react';

/** "Screen - place - Listwright" */
export function useTitle(screen: string, place?: string) {
  useEffect(() => {
    document.title = [screen, place, 'Listwright'].filter(Boolean).join(' - ');
  }, [screen, place]);
}
