import type { Shown } from './kit-state';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function blockOf(block: string): string {
  const lines = block.split('\n').map(escaped);
  return lines.every((line) => line.startsWith('- '))
    ? `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join('')}</ul>`
    : `<p>${lines.join('<br>')}</p>`;
}

/**
 * The words of an email as a person would type them. Its template is for a mailing service, which fills in the photo
 * and the way out of the list: pasted into a mail of one's own, those would be broken.
 */
export const richText = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockOf)
    .join('');

/** An email goes rich and plain together, so that whatever takes it finds its own. */
export async function copyPiece({ text, channel }: Pick<Shown, 'text' | 'channel'>) {
  if (channel === 'email' && typeof ClipboardItem === 'function')
    return navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([richText(text)], { type: 'text/html' }),
      }),
    ]);
  return navigator.clipboard.writeText(text);
}
