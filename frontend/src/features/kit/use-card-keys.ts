import { type RefObject, useEffect } from 'react';
import { singleKeys } from '../../lib/single-keys';

const typing = 'input, textarea, select, [contenteditable]';
const press = (box: Element | null | undefined, deed: string) =>
  box?.querySelector<HTMLElement>(`[data-deed="${deed}"]`)?.click();

function stepIn<T extends Element>(all: T[], by: 1 | -1): T | undefined {
  const at = all.findIndex((one) => one.contains(document.activeElement));
  return at < 0 ? all.at(by > 0 ? 0 : -1) : all[(at + by + all.length) % all.length];
}

function goTo(place: HTMLElement | undefined) {
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  place?.focus();
}

/** J and K go through the cards, Enter edits one, C copies it; F8 goes through findings, Alt and Enter takes the fix. */
export function useCardKeys(board: RefObject<HTMLElement | null>) {
  useEffect(() => {
    function take(event: KeyboardEvent): boolean {
      const box = board.current;
      if (!box || document.querySelector('dialog[open]')) return false;
      const here = document.activeElement;
      if (event.key === 'F8') {
        const findings = [...box.querySelectorAll<HTMLElement>('[data-finding]')];
        goTo(stepIn(findings, event.shiftKey ? -1 : 1));
        return findings.length > 0;
      }
      const finding = here?.closest('[data-finding]');
      if (event.altKey && event.key === 'Enter' && finding && box.contains(finding)) {
        press(finding, 'fix');
        return true;
      }
      if (event.altKey || event.ctrlKey || event.metaKey || here?.closest(typing) || !singleKeys())
        return false;
      return takeLetter(event.key, box, here);
    }

    function takeLetter(key: string, box: HTMLElement, here: Element | null): boolean {
      const cards = [...box.querySelectorAll<HTMLElement>('article')];
      const card = cards.find((one) => one.contains(here));
      if (key === 'j' || key === 'k') goTo(stepIn(cards, key === 'j' ? 1 : -1));
      else if (key === 'c' && card) press(card, 'copy');
      else if (key === 'Enter' && card && card === here) goTo(fieldOf(card));
      else return false;
      return true;
    }

    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && take(event)) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [board]);
}

const fieldOf = (card: HTMLElement) => card.querySelector<HTMLElement>('[data-field]') ?? undefined;
