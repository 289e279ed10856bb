import { el } from './elements';

/** Lines to take along, with a button that does. */
export function copyBlock(label: string, text: string): HTMLElement {
  const code = el('code', {}, text);
  const button = el('button', { type: 'button', 'aria-label': `Copy ${label}` }, 'Copy');
  const said = el('span', { class: 'said', role: 'status' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = 'Press Ctrl+C';
    }
    setTimeout(() => {
      said.textContent = '';
    }, 2000);
  });
  return el(
    'div',
    { class: 'copy' },
    el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, code),
    el('p', {}, button, ' ', said),
  );
}
