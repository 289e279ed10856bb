import { copyBlock } from './copy-block';
import { bearer } from './curl';
import { el } from './elements';

const text = JSON.stringify({ text: 'Perfect for families, steps from the church.' });

/** From nothing to an answer worth having, by copying. */
export function drawFirstCall(origin: string, key: string | undefined): HTMLElement {
  const steps: [words: string, label: string, line: string][] = [
    ['Ask who you are.', 'First call', `curl ${bearer(key)} ${origin}/api/v1/me`],
    [
      'Check a text for fair housing and MLS rules. It costs nothing.',
      'Check of a text',
      `curl ${bearer(key)} -H "Content-Type: application/json" -d '${text}' ${origin}/api/v1/checks`,
    ],
    [
      'See the homes that kits are written for.',
      'List of homes',
      `curl ${bearer(key)} ${origin}/api/v1/properties`,
    ],
  ];
  return el(
    'section',
    { 'aria-labelledby': 'first-call' },
    el('h2', { id: 'first-call' }, 'First good call'),
    key
      ? el('p', {}, 'The test key in these lines is on every laptop. Nothing that is done with it counts.')
      : el(
          'p',
          {},
          el('a', { href: '/developers?mode=test' }, 'Make a test key'),
          ', which works on every plan, and put it into the shell: ',
          el('code', {}, 'LISTWRIGHT_KEY=lw_test_...'),
        ),
    el(
      'ol',
      {},
      ...steps.map(([words, label, line]) => el('li', {}, el('p', {}, words), copyBlock(label, line))),
    ),
  );
}
