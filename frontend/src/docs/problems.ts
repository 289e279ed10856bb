import { entriesOf, type OpenApi, resolve } from './document';
import { el } from './elements';

/** Problem bodies name these anchors in their `type`. */
const problems: [status: string, code: string, meaning: string][] = [
  ['400', 'malformed-json', 'The body is not JSON.'],
  [
    '400',
    'invalid-body',
    'A field is missing, unknown, given twice or of the wrong type; errors[] names it.',
  ],
  ['400', 'link-invalid', 'The link of a mail was used, has run out or is not whole.'],
  ['401', 'unauthenticated', 'Nobody is signed in, or the session has ended.'],
  ['401', 'wrong-credentials', 'Address and password do not go together.'],
  ['402', 'seats-exhausted', 'The plan has no free seat; seats and used say how many there are.'],
  ['403', 'role-not-allowed', 'The role of the caller does not allow it.'],
  ['403', 'cross-site-request', 'The request came from a page of another site.'],
  ['404', 'not-found', 'It does not exist, or belongs to another office.'],
  ['405', 'method-not-allowed', 'The address exists, but not for this method.'],
  ['406', 'not-acceptable', 'The answer cannot be given in the form that was asked for.'],
  ['409', 'address-in-use', 'The address already has an account.'],
  ['409', 'already-member', 'The person is in this office already.'],
  ['409', 'last-owner', 'An office keeps at least one owner.'],
  ['409', 'idempotency-in-progress', 'The first request with this key is still running.'],
  ['413', 'body-too-large', 'The body is larger than the limit.'],
  ['415', 'unsupported-media-type', 'Send application/json.'],
  ['422', 'invalid-value', 'A value is refused; errors[] says which and why.'],
  ['422', 'idempotency-key-reused', 'The key was used before with another body.'],
  ['422', 'wrong-password', 'The password that confirms the request is not right.'],
  ['429', 'too-many-requests', 'Wait for Retry-After seconds, also given as retryAfterSeconds.'],
  ['500', 'internal', 'Our mistake. requestId finds it in the log.'],
  ['503', 'unavailable', 'Something the server needs is away; try again after Retry-After seconds.'],
];

/** Codes as the document names them, in the sentences that answers are described with. */
export function problemsOf(api: OpenApi): [status: string, code: string, meaning: string][] {
  const known = new Map(problems.map((one) => [one[1], one]));
  for (const { operation } of entriesOf(api)) {
    for (const [status, given] of Object.entries(operation.responses ?? {})) {
      const { description = '' } = resolve(api, given);
      for (const [, code = '', title = ''] of description.matchAll(/`([a-z-]+)`: ([^`]+?)(?= `|$)/g))
        if (!known.has(code)) known.set(code, [status, code, title.replaceAll(/\s+/g, ' ').trim()]);
    }
  }
  return [...known.values()].sort((a, b) => a[0].localeCompare(b[0]));
}

export const drawProblems = (api: OpenApi) =>
  el(
    'section',
    { 'aria-labelledby': 'problems' },
    el('h2', { id: 'problems' }, 'Problems'),
    el('p', {}, 'Every refusal is an application/problem+json body. Branch on its code: it does not change.'),
    el(
      'dl',
      { class: 'fields' },
      ...problemsOf(api).map(([status, code, meaning]) =>
        el(
          'div',
          { id: `problem-${code}` },
          el('dt', {}, el('code', {}, code), ' ', el('span', { class: 'need' }, status)),
          el('dd', {}, meaning),
        ),
      ),
    ),
  );
