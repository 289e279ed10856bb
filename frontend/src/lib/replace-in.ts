/** Puts words into a field as if they were typed, so that its own undo takes them back. */
export function replaceIn(field: HTMLTextAreaElement, start: number, end: number, words: string) {
  field.focus();
  field.setSelectionRange(start, end);
  if (document.execCommand?.('insertText', false, words)) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
