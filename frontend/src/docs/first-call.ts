import type { Call } from './call';
import { copyBlock } from './copy-block';
import { el } from './elements';
import { languages, type Reader } from './languages';

const check = JSON.stringify({ text: 'Perfect for families, steps from the church.' });

/** From nothing to an answer worth having, by copying. */
export function drawFirstCall(origin: string, { key, language }: Reader): HTMLElement {
  const keyed = { Authorization: `Bearer ${key ?? '$LISTWRIGHT_KEY'}` };
  const get = (path: string): Call => ({ method: 'GET', url: origin + path, headers: keyed, session: false });
  const steps: [words: string, label: string, call: Call][] = [
    ['Ask who you are.', 'First call', get('/api/v1/me')],
    [
      'Check a text for fair housing and MLS rules. It costs nothing.',
      'Check of a text',
      {
        ...get('/api/v1/checks'),
        method: 'POST',
        headers: { ...keyed, 'Content-Type': 'application/json' },
        body: check,
      },
    ],
    ['See the homes that kits are written for.', 'List of homes', get('/api/v1/properties')],
  ];
  return el(
    'section',
    { 'aria-labelledby': 'first-call' },
    el('h2', { id: 'first-call' }, 'First good call'),
    key
      ? el('p', {}, 'These lines can be copied as they are. What is done with a test key does not count.')
      : el(
          'p',
          {},
          el('a', { href: '/developers?mode=test' }, 'Make a test key'),
          ', which works on every plan, and put it into the field above, or into the environment: ',
          el('code', {}, 'LISTWRIGHT_KEY=lw_test_...'),
        ),
    el(
      'ol',
      {},
      ...steps.map(([words, label, call]) =>
        el('li', {}, el('p', {}, words), copyBlock(label, languages[language](call))),
      ),
    ),
  );
}
