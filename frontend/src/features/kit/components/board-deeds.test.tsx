// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Piece } from '../../../api/schema';
import { keepSingleKeys } from '../../../lib/single-keys';
import { fakeEvents } from '../../../test/events';
import { kitList, kits, openKitTab } from '../../../test/kit-page';
import { kit, piece, ready, steering } from '../../../test/kits';
import { answer, problem, serve } from '../../../test/server';

const away = { ...steering, id: 'find_2', fix: { start: 0, end: 22, text: '' } };
const text = 'Perfect for families. Three beds.';
const mls = ready('mls', text, { status: 'withheld', findings: [away] });
const sms = ready('sms', text, { findings: [away, { ...steering, gate: 'grounding' }] });
const fixed = (channel: string) => ready(channel, 'Three beds.', { version: 2 });
const remedies = (channel: string) => `POST /api/v1/pieces/piece_${channel}/remedies`;
const rewrites = (channel: string) => `POST /api/v1/pieces/piece_${channel}/rewrites`;
const finished = (...pieces: Piece[]) => kits(kit(pieces, { status: 'finished' }));
const card = (name: string) => screen.findByRole('article', { name });

beforeEach(() => {
  localStorage.clear();
  fakeEvents();
});

it('shows what all safe fixes change before it takes them, piece by piece', async () => {
  const calls = serve({
    [kitList]: finished(mls, sms),
    [remedies('mls')]: answer(fixed('mls')),
    [remedies('sms')]: answer(fixed('sms')),
  });
  const { user } = openKitTab();
  await user.click(await screen.findByRole('button', { name: 'Fix all safe ones (2)' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Fix 2 findings' }));
  expect(dialog.getAllByRole('deletion').map((one) => one.textContent)).toEqual([
    expect.stringContaining('Perfect for families.'),
    expect.stringContaining('Perfect for families.'),
  ]);
  expect(calls).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Fix all 2' }));
  expect(await screen.findAllByText('Three beds.', { selector: '.marked-words span' })).toHaveLength(2);
  expect(calls.slice(1).map(({ body }) => body)).toEqual([
    { findingIds: ['find_2'] },
    { findingIds: ['find_2'] },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says which fixes are left when one is refused in the middle', async () => {
  serve({
    [kitList]: finished(mls, sms),
    [remedies('mls')]: answer(fixed('mls')),
    [remedies('sms')]: problem(409, 'being-written', 'This piece is being written'),
  });
  const { user } = openKitTab();
  await user.click(await screen.findByRole('button', { name: 'Fix all safe ones (2)' }));
  await user.click(await screen.findByRole('button', { name: 'Fix all 2' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This piece is being written');
  expect(screen.getByRole('button', { name: 'Fix it' })).toBeVisible();
});

it('copies all that may go out as one text, and nothing that may not', async () => {
  const email = ready('email', 'Come in.', { subject: 'Three beds' });
  const held = ready('mls', text, { status: 'withheld', findings: [steering] });
  serve({ [kitList]: finished(held, ready('sms', 'Three beds.'), email) });
  const { user } = openKitTab({ of: ['mls', 'sms', 'email'] });
  await user.click(await screen.findByRole('button', { name: 'Copy all 2 pieces' }));
  expect(await navigator.clipboard.readText()).toBe(
    'Text message\n\nThree beds.\n\n\nEmail\n\nSubject: Three beds\n\nCome in.',
  );
});

it('has all pieces that were not written ordered again in one tap', async () => {
  const failed = { status: 'failed', reason: 'model-unavailable' } as const;
  const again = [piece('mls', { status: 'writing' }), piece('sms', { status: 'writing' })];
  const calls = serve({
    [kitList]: finished(piece('mls', failed), piece('sms', failed)),
    [rewrites('mls')]: answer(again[0], 202),
    [rewrites('sms')]: answer(again[1], 202),
    'GET /api/v1/kits/kit_1': answer(kit(again)),
  });
  const { user } = openKitTab();
  await user.click(await screen.findByRole('button', { name: 'Write 2 pieces again' }));
  expect(await screen.findByText('Writing 2 pieces. 0 ready.')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('region', { name: /^Kit of/ })).toHaveFocus());
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

it('has several stale pieces written anew, and says so when the pieces end on the way', async () => {
  const stale = { stale: true, staleFacts: ['ListPrice'] };
  const again = piece('mls', { status: 'writing' });
  serve({
    [kitList]: finished(ready('mls', 'For $1.', stale), ready('sms', 'For $1.', stale)),
    [rewrites('mls')]: answer(again, 202),
    [rewrites('sms')]: problem(402, 'allowance-exhausted', 'No.'),
    'GET /api/v1/kits/kit_1': answer(kit([again, ready('sms', 'For $1.', stale)])),
  });
  const { user } = openKitTab();
  expect(await screen.findByText('ListPrice changed since. 2 pieces mention it.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rewrite 2 pieces' }));
  expect(await screen.findByText('Writing 2 pieces. 1 ready.')).toBeVisible();
  expect(await screen.findByText('Your pieces are used up')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Rewrite 1 piece' })).toBeVisible();
});

it('goes through the cards with J and K, copies with C and edits with Enter', async () => {
  serve({ [kitList]: finished(mls, sms) });
  const { user } = openKitTab();
  const [remarks, message] = [await card('MLS public remarks'), await card('Text message')];
  await user.keyboard('j');
  expect(remarks).toHaveFocus();
  await user.keyboard('j');
  expect(message).toHaveFocus();
  await user.keyboard('kkj');
  expect(remarks).toHaveFocus();
  await user.keyboard('c');
  expect(await navigator.clipboard.readText()).toBe(text);
  await user.keyboard('{Enter}');
  const field = within(remarks).getByLabelText('Text of MLS public remarks');
  expect(field).toHaveFocus();
  await user.keyboard('jc');
  expect(field).toHaveFocus();
  expect((field as HTMLTextAreaElement).value).toContain('jc');
});

it('leaves single letters alone where somebody turned them off, but not F8', async () => {
  keepSingleKeys(false);
  serve({ [kitList]: finished(mls, sms), [remedies('mls')]: answer(fixed('mls')) });
  const { user } = openKitTab();
  const remarks = await card('MLS public remarks');
  await user.keyboard('j');
  expect(document.body).toHaveFocus();
  await user.keyboard('{F8}');
  const first = within(remarks).getByRole('listitem');
  expect(first).toHaveFocus();
  await user.keyboard('{F8}');
  expect(first).not.toHaveFocus();
  await user.keyboard('{Shift>}{F8}{/Shift}{Alt>}{Enter}{/Alt}');
  expect(await screen.findByText('Three beds.', { selector: '.marked-words span' })).toBeVisible();
});
