// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Check, Finding } from '../../../api/schema';
import { steering } from '../../../test/kits';
import { crmls, email } from '../../../test/places';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { CheckDesk } from './check-desk';

const text = 'Perfect for families. Next to the jogging trail.';
const cliche: Finding = {
  ...steering,
  id: 'find_2',
  gate: 'style',
  severity: 'note',
  class: null,
  start: 22,
  end: 26,
  quote: 'Next',
  reason: 'A plain word.',
  fix: null,
};
const report = (findings: Finding[]): Check => ({
  verdict: findings.length > 0 ? 'block' : 'pass',
  findings,
  claims: [],
  counts: { characters: text.length, limit: 1000, hashtags: 0 },
  checked: ['fair-housing', 'style'],
  unchecked: { grounding: ['No facts were given.'] },
});
const checks = 'POST /api/v1/checks';

beforeEach(() => localStorage.clear());

function open(change: Partial<Parameters<typeof CheckDesk>[0]> = {}) {
  const onPlace = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  const user = show(
    <CheckDesk
      draftName="check:"
      place={{}}
      onPlace={onPlace}
      channels={[email]}
      boards={[crmls]}
      homeChosen={false}
      homeFacts={null}
      onNoHome={() => undefined}
      {...change}
    />,
  );
  return { user, onPlace, box: screen.getByLabelText<HTMLTextAreaElement>('Your text') };
}
async function paste(of: ReturnType<typeof open>, pasted = text) {
  await of.user.click(of.box);
  await of.user.paste(pasted);
}
const press = (user: ReturnType<typeof open>['user']) =>
  user.click(screen.getByRole('button', { name: 'Check text' }));

it('asks for a text before it asks the server', async () => {
  const calls = serve({});
  const { user, box } = open();
  await press(user);
  expect(screen.getByRole('alert')).toHaveTextContent('Paste a text first.');
  expect(box).toHaveFocus();
  expect(calls).toHaveLength(0);
});

it('shows each finding with reason, source and remedy, and counts beside the limit', async () => {
  const calls = serve({ [checks]: answer(report([steering, cliche])) });
  const page = open();
  await paste(page);
  await press(page.user);
  expect(await screen.findByText('2 findings: 1 must fix, 1 idea')).toBeVisible();
  const first = within(screen.getAllByRole('listitem')[0] as HTMLElement);
  expect(first.getByText('It says who should live there.')).toBeVisible();
  expect(first.getByText(/42 USC 3604/)).toBeVisible();
  expect(first.getByText('Fair housing: familial status')).toBeVisible();
  expect(screen.getByText('48 of 1,000 characters')).toBeVisible();
  expect(screen.getByText('Facts: No facts were given.')).toBeVisible();
  expect(calls[0]).toMatchObject({ body: { text }, key: null });
  expect(screen.getByRole('heading', { name: 'What we found' })).toHaveFocus();
});

it('takes a remedy by one press, carries the other finding along, and checks again', async () => {
  const calls = serve({
    [checks]: ({ body }) =>
      answer(report((body as { text: string }).text.startsWith('Perfect') ? [steering, cliche] : [])),
  });
  const page = open();
  await paste(page);
  await press(page.user);
  await page.user.click(await screen.findByRole('button', { name: 'Use “Four bedrooms”' }));
  expect(page.box).toHaveValue('Four bedrooms. Next to the jogging trail.');
  expect(screen.getByText('1 finding: 1 idea')).toBeVisible();
  expect(await screen.findAllByText('Nothing found')).not.toHaveLength(0);
  expect(calls).toHaveLength(2);
});

it('goes from finding to finding with F8, opens one at a time, and takes the remedy with Alt and Enter', async () => {
  serve({ [checks]: answer(report([steering, cliche])) });
  const page = open();
  await paste(page);
  await press(page.user);
  await screen.findByText('2 findings: 1 must fix, 1 idea');
  page.box.setSelectionRange(0, 0);
  page.box.focus();
  await page.user.keyboard('{F8}');
  expect(within(screen.getByRole('region', { name: 'Finding' })).getByText(/who should live/)).toBeVisible();
  await page.user.keyboard('{F8}');
  expect(within(screen.getByRole('region', { name: 'Finding' })).getByText('A plain word.')).toBeVisible();
  await page.user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Finding' })).toBeNull();
  await page.user.keyboard('{Shift>}{F8}{/Shift}{Alt>}{Enter}{/Alt}');
  expect(page.box.value).toMatch(/^Four bedrooms/);
});

it('keeps the text and what stood there when the check is refused', async () => {
  serve({ [checks]: problem(429, 'too-many-requests', 'Slow down.', { retryAfterSeconds: 12 }) });
  const page = open();
  await paste(page);
  await press(page.user);
  expect(await screen.findByText('You can go on in 12 s.')).toBeVisible();
  expect(page.box).toHaveValue(text);
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('listwright:check:')).toBe(JSON.stringify(text));
});

it('sends the facts that were typed, and refuses JSON that is none', async () => {
  const calls = serve({ [checks]: answer(report([])) });
  const page = open();
  await page.user.click(screen.getByText('Facts to compare with', { selector: 'summary span' }));
  await page.user.click(screen.getByRole('radio', { name: 'Typed here' }));
  await page.user.type(screen.getByLabelText('Bedrooms'), '3');
  await page.user.type(screen.getByLabelText('More facts as RESO JSON'), 'three');
  expect(screen.getByText(/not a JSON object/)).toBeVisible();
  await page.user.clear(screen.getByLabelText('More facts as RESO JSON'));
  await paste(page);
  await press(page.user);
  await screen.findAllByText('Nothing found');
  expect(calls[0]?.body).toEqual({ text, facts: { BedroomsTotal: '3' } });
});

it('names the state of a board that has one, and asks for the lines of an email', async () => {
  const { user, onPlace } = open({ place: { channel: 'email' } });
  await user.type(screen.getByLabelText('Subject line'), 'Open Sunday');
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('listwright:check::lines')).toContain('Open Sunday');
  await user.selectOptions(screen.getByLabelText('MLS board'), 'crmls');
  expect(onPlace).toHaveBeenCalledWith({ channel: 'email', mls: 'crmls', state: 'CA' });
});
