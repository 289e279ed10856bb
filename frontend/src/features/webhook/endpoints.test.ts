import { expect, it } from 'vitest';
import { delivery, endpoint } from '../../test/webhooks';
import {
  attemptLine,
  choicesOf,
  type EndpointState,
  isUnderWay,
  offered,
  pretty,
  stateOf,
} from './endpoints';
import { endpointDraft } from './schemas';

it.each<[Parameters<typeof endpoint>[0], EndpointState]>([
  [{}, 'on'],
  [{ failingSince: '2026-11-19T09:00:00Z' }, 'failing'],
  [{ enabled: false }, 'off'],
  [{ enabled: false, disabledBecause: 'gone' }, 'gone'],
  [{ enabled: false, disabledBecause: 'failing', failingSince: '2026-11-17T09:00:00Z' }, 'given'],
])('%j is %s', (change, state) => {
  expect(stateOf(endpoint(change))).toBe(state);
});

it('keeps an event that it does not know among the choices', () => {
  expect(choicesOf(['kit.finished'])).toEqual(offered);
  expect(choicesOf(['comet.seen', 'kit.finished'])).toEqual([...offered, 'comet.seen']);
});

it('says what an endpoint answered, or why it did not', () => {
  expect(delivery().attempts.map(attemptLine)).toEqual([
    'Answered 500, 120 ms',
    'No answer: it took too long, 5.0 s',
  ]);
  const redirect = { at: '', status: 302, durationMs: 9, failure: 'redirect' } as const;
  expect(attemptLine(redirect)).toBe(
    'Answered 302: redirects are not followed: enter the address itself, 9 ms',
  );
});

it('looks again by itself only while something is sent now', () => {
  const now = Date.parse('2026-11-20T09:00:00Z');
  const next = (nextAttemptAt: string | null) => delivery({ state: 'pending', nextAttemptAt });
  expect(isUnderWay(next(null), now)).toBe(true);
  expect(isUnderWay(next('2026-11-20T09:00:05Z'), now)).toBe(true);
  expect(isUnderWay(next('2026-11-20T14:00:00Z'), now)).toBe(false);
  expect(isUnderWay(delivery({ state: 'delivered' }), now)).toBe(false);
});

it('shows a body to be read, whatever it is', () => {
  expect(pretty('{"type":"kit.finished"}')).toBe('{\n  "type": "kit.finished"\n}');
  expect(pretty('{"cut')).toBe('{"cut');
});

it.each([
  ['', 'Enter the address that takes the events.'],
  ['hooks.harbor.example', 'Enter a whole address that begins with https://'],
  [`https://${'a'.repeat(500)}`, 'Use at most 500 characters.'],
])('refuses the address "%s"', (url, message) => {
  const { error } = endpointDraft.safeParse({ url, description: '', events: ['kit.finished'] });
  expect(error?.issues.map((issue) => issue.message)).toContain(message);
});

it('wants at least one event', () => {
  const { error } = endpointDraft.safeParse({ url: 'https://a.example', description: '', events: [] });
  expect(error?.issues[0]).toMatchObject({ path: ['events'], message: 'Choose at least one event.' });
});
