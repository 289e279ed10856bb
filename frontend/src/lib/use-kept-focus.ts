import { type RefObject, useEffect } from 'react';

/** When the button that was pressed is gone, the focus stays in its place on the page instead of falling to its top. */
export function useKeptFocus(place: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let last: Element | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      box.focus({ preventScroll: true });
    });
    box.addEventListener('focusin', remember);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [place]);
}
