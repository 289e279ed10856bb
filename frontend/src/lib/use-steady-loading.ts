import { useEffect, useRef, useState } from 'react';

/** Nothing in the first 200 ms, then a skeleton for at least 400 ms: no flicker on a fast line. */
export function useSteadyLoading(pending: boolean): boolean {
  const [shown, setShown] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    if (pending === shown) return;
    const wait = pending ? 200 : Math.max(0, 400 - (Date.now() - since.current));
    const timer = setTimeout(() => {
      since.current = Date.now();
      setShown(pending);
    }, wait);
    return () => clearTimeout(timer);
  }, [pending, shown]);
  return shown;
}
