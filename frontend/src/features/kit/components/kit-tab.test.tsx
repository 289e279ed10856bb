// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Usage } from '../../../api/schema';
import { FakeEvents, fakeEvents } from '../../../test/events';
import { kitList, kits, openKitTab } from '../../../test/kit-page';
import { kit, piece, ready, steering } from '../../../test/kits';
import { answer, problem, serve } from '../../../test/server';

const order = 'POST /api/v1/properties/prop_1/kits';
const none = kits();

beforeEach(() => {
  localStorage.clear();
  fakeEvents();
});

const open = () => openKitTab({ facts: { BedroomsTotal: '3' } });

const write = (user: ReturnType<typeof open>['user']) =>
  user.click(screen.getByRole('button', { name: 'Write kit' }));
const card = (name: string) => screen.findByRole('article', { name });

it('orders what was chosen, shows it, and remembers the choice', async () => {
  const calls = serve({ [kitList]: none, [order]: answer(kit([piece('mls')]), 202) });
  const { user, onOrdered } = open();
  expect(await screen.findByText(/2 pieces chosen\. 9 pieces left\./)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Text message' }));
  await user.selectOptions(screen.getByLabelText('Tone'), 'plain');
  await user.selectOptions(screen.getByLabelText('MLS board'), 'crmls');
  await write(user);
  const { body, key } = calls.find(({ method }) => method === 'POST') ?? {};
  expect(body).toEqual({
    channels: ['mls'],
    tone: 'plain',
    language: 'en',
    occasion: 'new-listing',
    mls: 'crmls',
  });
  expect(key).toBeTruthy();
  await waitFor(() => expect(onOrdered).toHaveBeenCalled());
  expect(await card('MLS public remarks')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByRole('heading', { name: /^Kit of/ })).toHaveFocus();
  expect(JSON.parse(localStorage.getItem('listwright:kit-choice:mem_ben') ?? '')).toMatchObject({
    channels: ['mls'],
    tone: 'plain',
  });
});

it('asks when the home stands open, and states it with the order', async () => {
  const calls = serve({ [kitList]: none, [order]: answer(kit([piece('mls')]), 202) });
  const { user, onOrdered } = open();
  expect(screen.queryByLabelText('Open on')).toBeNull();
  await user.selectOptions(await screen.findByLabelText('Occasion'), 'open-house');
  await user.type(screen.getByLabelText('Open on'), '2026-11-28');
  await user.type(screen.getByLabelText('From'), '13:00');
  await user.type(screen.getByLabelText('To'), '15:00');
  await write(user);
  await waitFor(() => expect(onOrdered).toHaveBeenCalled());
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    occasion: 'open-house',
    openHouse: { date: '2026-11-28', from: '13:00', to: '15:00' },
  });
});

it('asks for the day and the hours field by field, before it asks the server', async () => {
  const calls = serve({ [kitList]: none });
  const { user } = open();
  await user.selectOptions(await screen.findByLabelText('Occasion'), 'open-house');
  await write(user);
  const day = screen.getByLabelText('Open on');
  expect(day).toHaveFocus();
  expect(day).toHaveAccessibleDescription('Choose the day.');
  expect(screen.getByLabelText('To')).toHaveAccessibleDescription('Say until when.');
  expect(calls).toHaveLength(1);
});

it('says before the order what an occasion still lacks', async () => {
  serve({ [kitList]: none });
  const { user } = openKitTab({ unfounded: ['just-sold'] });
  await user.selectOptions(await screen.findByLabelText('Occasion'), 'price-change');
  expect(screen.queryByText(/facts do not say that it is sold/)).toBeNull();
  await user.selectOptions(screen.getByLabelText('Occasion'), 'just-sold');
  expect(screen.getByText(/facts do not say that it is sold/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the facts' })).toBeVisible();
});

it('asks for a channel before it asks the server', async () => {
  const calls = serve({ [kitList]: none });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'None Channels' }));
  await write(user);
  expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one channel.');
  expect(screen.getByRole('checkbox', { name: 'MLS public remarks' })).toHaveFocus();
  expect(calls).toHaveLength(1);
});

it.each([
  [402, 'allowance-exhausted', 'Your pieces are used up', 'See what is left'],
  [422, 'nothing-known', 'No fact of this home is confirmed yet', 'Go to the facts'],
])('tells a %i in words and where to go', async (status, code, words, way) => {
  serve({ [kitList]: none, [order]: problem(status, code, 'No.') });
  const { user } = open();
  await screen.findByRole('button', { name: 'Write kit' });
  await write(user);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: way })).toBeVisible();
});

it('says at the limit how many there were, when new ones come, and where to get more', async () => {
  const resets = '2026-12-01T00:00:00Z';
  const usage = { pieces: { remaining: 0, allowance: 15 }, period: { start: '', end: resets } } as Usage;
  const numbers = { allowance: 15, used: 15, held: 0, resets };
  serve({ [kitList]: none, [order]: problem(402, 'allowance-exhausted', 'No.', numbers) });
  const { user } = openKitTab({ usage });
  expect(await screen.findByText('No pieces are left. New ones come on Dec 1, 2026.')).toBeVisible();
  await write(user);
  expect(await screen.findByText('You have used all 15 pieces')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('New pieces come on Dec 1, 2026.');
});

it('says how many pieces are left when they are fewer than were chosen', async () => {
  serve({
    [kitList]: none,
    [order]: problem(402, 'allowance-exhausted', 'No.', { allowance: 15, used: 12, held: 2 }),
  });
  const { user } = open();
  await screen.findByRole('button', { name: 'Write kit' });
  await write(user);
  expect(await screen.findByText('Only 1 piece left')).toBeVisible();
  expect(screen.getByText(/Choose fewer channels/)).toBeVisible();
});

it('streams each piece into its card and ends with what came of them', async () => {
  const text = 'Perfect for families. Three beds.';
  const held = ready('mls', text, { status: 'withheld', findings: [steering], question: 'How many beds?' });
  const done = kit([held, ready('sms', 'Call Ana.')], { status: 'finished' });
  serve({ [kitList]: kits(kit([piece('mls'), piece('sms')])), 'GET /api/v1/kits/kit_1': answer(done) });
  const { onEnd } = open();
  const remarks = await card('MLS public remarks');
  expect(screen.getByRole('status')).toHaveTextContent('Writing 2 pieces. 0 ready.');
  act(() => FakeEvents.newest.tell('piece.delta', 1, { pieceId: 'piece_mls', text: 'Perfect ' }));
  act(() => FakeEvents.newest.tell('piece.delta', 2, { pieceId: 'piece_mls', text: 'for' }));
  expect(await within(remarks).findByText('Perfect for')).toBeVisible();
  expect(within(remarks).getByText('11 of 1,000 characters')).toBeVisible();
  expect(within(remarks).queryByRole('button', { name: /Copy/ })).toBeNull();

  act(() => FakeEvents.newest.tell('piece.finished', 3, { piece: held }));
  expect(await within(remarks).findByText('Held back')).toBeVisible();
  expect(remarks).toHaveAttribute('aria-busy', 'false');
  expect(within(remarks).getByText('To go on: How many beds?')).toBeVisible();
  expect(within(remarks).getByText('It says who should live there.')).toBeVisible();
  expect(within(remarks).getByText('Written by the built-in writer, no model')).toBeVisible();

  act(() => FakeEvents.newest.tell('kit.finished', 4, { kit: { id: 'kit_1', status: 'finished' } }));
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 of 2 pieces ready. 1 held back. 1 finding: 1 must fix.',
    ),
  );
  expect(onEnd).toHaveBeenCalledOnce();
  expect(FakeEvents.newest.readyState).toBe(FakeEvents.CLOSED);
});

it('opens the line anew after the last event when the server shut it', async () => {
  serve({ [kitList]: kits(kit([piece('mls')])), 'GET /api/v1/kits/kit_1': answer(kit([piece('mls')])) });
  open();
  await card('MLS public remarks');
  act(() => FakeEvents.newest.tell('piece.delta', 7, { pieceId: 'piece_mls', text: 'Three ' }));
  act(() => FakeEvents.newest.break(FakeEvents.CLOSED));
  expect(await screen.findByText(/Reconnecting/)).toBeVisible();
  await waitFor(() => expect(FakeEvents.opened).toHaveLength(2), { timeout: 4000 });
  expect(FakeEvents.newest.url).toBe('/api/v1/kits/kit_1/events?after=7');
  act(() => FakeEvents.newest.tell('piece.delta', 8, { pieceId: 'piece_mls', text: 'beds' }));
  expect(await screen.findByText('Three beds')).toBeVisible();
});

it('stops what is being written, and says that it was not charged', async () => {
  const stopped = kit([piece('mls', { status: 'cancelled' })], { status: 'cancelled' });
  const calls = serve({
    [kitList]: kits(kit([piece('mls')])),
    'DELETE /api/v1/kits/kit_1': { status: 204 },
    'GET /api/v1/kits/kit_1': answer(stopped),
  });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Stopped before it was done. You were not charged.')).toBeVisible();
  expect(calls.map(({ method }) => method)).toContain('DELETE');
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

it('copies a piece in one tap, and tells where its words come from', async () => {
  const claim = { part: 'text', start: 0, end: 10, quote: 'Three beds', verdict: 'supported' } as const;
  const piece = ready('mls', 'Three beds.', { claims: [{ ...claim, facts: ['BedroomsTotal'] }] });
  serve({ [kitList]: kits(kit([piece], { status: 'finished' })) });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Copy MLS public remarks' }));
  expect(await navigator.clipboard.readText()).toBe('Three beds.');
  expect(screen.getByRole('button', { name: 'Copied MLS public remarks' })).toBeVisible();
  await user.click(screen.getByText('Where does this come from?'));
  expect(screen.getByText('BedroomsTotal: 3')).toBeVisible();
});

it('says why a piece failed and that it was not charged', async () => {
  const failed = piece('mls', { status: 'failed', reason: 'model-silent' });
  const older = kit([ready('sms', 'Call.')], { id: 'kit_0', status: 'finished' });
  serve({ [kitList]: kits(kit([failed], { status: 'finished' }), older) });
  open();
  expect(await screen.findByText('This piece was not written. You were not charged.')).toBeVisible();
  expect(screen.getByText(/The model that writes said nothing in time\. Try again/)).toBeVisible();
  const others = within(screen.getByRole('region', { name: 'Kits of this home' }));
  expect(others.getByRole('link')).toHaveAttribute('href', '?kit=kit_0');
});

it('takes the remedy of a finding in one tap', async () => {
  const held = ready('mls', 'Perfect for families. Three beds.', {
    status: 'withheld',
    findings: [steering],
  });
  const mended = ready('mls', 'Four bedrooms. Three beds.', { version: 2 });
  const calls = serve({
    [kitList]: kits(kit([held], { status: 'finished' })),
    'POST /api/v1/pieces/piece_mls/remedies': answer(mended),
  });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Use “Four bedrooms”' }));
  expect(
    await screen.findByText('Four bedrooms. Three beds.', { selector: '.marked-words span' }),
  ).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ body: { findingIds: ['find_1'] } });
  expect(screen.getByRole('link', { name: 'Word MLS public remarks' })).toHaveAttribute(
    'href',
    '/api/v1/pieces/piece_mls/export?format=docx',
  );
});

it('saves what was edited, and has a piece written again', async () => {
  const before = ready('mls', 'Three beds.', { writer: { kind: 'model', model: 'big' } });
  const again = kit([piece('mls', { status: 'writing' })]);
  const calls = serve({
    [kitList]: kits(kit([before], { status: 'finished' })),
    'PATCH /api/v1/pieces/piece_mls': answer({ ...before, text: 'Three bedrooms.', version: 2 }),
    'POST /api/v1/pieces/piece_mls/rewrites': answer(piece('mls', { status: 'writing' }), 202),
    'GET /api/v1/kits/kit_1': answer(again),
  });
  const { user } = open();
  await user.click(await screen.findByText('Edit'));
  await user.clear(screen.getByLabelText('Text of MLS public remarks'));
  await user.type(screen.getByLabelText('Text of MLS public remarks'), 'Three bedrooms.');
  await user.click(screen.getByRole('button', { name: 'Save MLS public remarks' }));
  expect(await screen.findByText('Three bedrooms.', { selector: '.marked-words span' })).toBeVisible();
  await user.click(screen.getByText('Write it again'));
  await user.click(screen.getByRole('button', { name: 'Shorter MLS public remarks' }));
  expect(screen.getByLabelText(/What to do differently/)).toHaveValue('Shorter');
  await user.click(screen.getByRole('button', { name: 'Write again MLS public remarks' }));
  expect(await screen.findByText('Writing 1 piece. 0 ready.')).toBeVisible();
  expect(calls.find(({ path }) => path.endsWith('/rewrites'))?.body).toEqual({ instruction: 'Shorter' });
});
