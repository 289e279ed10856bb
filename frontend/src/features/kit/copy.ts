import type { Shown } from './kit-state';

/** An email goes rich and plain together, so that whatever takes it finds its own. */
export async function copyPiece({ text, piece: { html } }: Pick<Shown, 'text' | 'piece'>) {
  if (html && typeof ClipboardItem === 'function')
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
  return navigator.clipboard.writeText(text);
}
