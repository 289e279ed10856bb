// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Piece } from '../../../api/schema';
import { fakeEvents } from '../../../test/events';
import { kitList, kits, openKitTab } from '../../../test/kit-page';
import { kit, piece, ready, steering } from '../../../test/kits';
import { answer, problem, serve } from '../../../test/server';

const finished = (...pieces: Piece[]) => kits(kit(pieces, { status: 'finished' }));
const edit = 'PATCH /api/v1/pieces/piece_email';
const rewrite = 'POST /api/v1/pieces/piece_mls/rewrites';

beforeEach(() => {
  localStorage.clear();
  fakeEvents();
});

const claim = (text: string, quote: string, ...facts: string[]) => {
  const start = text.indexOf(quote);
  return { part: 'text', start, end: start + quote.length, quote, verdict: 'supported', facts } as const;
};
const text = 'A flat lot. Three beds for $389,000.';
const stale = ready('mls', text, {
  stale: true,
  staleFacts: ['ListPrice', 'LotFeatures'],
  claims: [claim(text, '$389,000', 'ListPrice'), claim(text, 'flat lot', 'LotFeatures')] as Piece['claims'],
});

it('shows what is wrong now in a stale piece, and has it written anew in one tap', async () => {
  const calls = serve({
    [kitList]: finished(stale),
    [rewrite]: answer(piece('mls', { status: 'writing' }), 202),
    'GET /api/v1/kits/kit_1': answer(kit([piece('mls', { status: 'writing' })])),
  });
  const { user } = openKitTab({ facts: { ListPrice: '$379,000' } });
  expect(await screen.findByText('Out of date: ListPrice, LotFeatures changed since.')).toBeVisible();
  expect(screen.getByText('$389,000', { selector: 'strong' }).closest('li')).toHaveTextContent(
    'Three beds for $389,000.Now ListPrice: $379,000.',
  );
  expect(screen.getByText('LotFeatures is not known any more.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rewrite this MLS public remarks' }));
  expect(await screen.findByText('Writing 1 piece. 0 ready.')).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')).toMatchObject({ body: {} });
});

it('says where to go when the pieces end at a rewrite', async () => {
  serve({ [kitList]: finished(stale), [rewrite]: problem(402, 'allowance-exhausted', 'No.') });
  const { user } = openKitTab();
  await user.click(await screen.findByRole('button', { name: 'Rewrite this MLS public remarks' }));
  expect(await screen.findByText('Your pieces are used up')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See what is left' })).toBeVisible();
  expect(screen.getByText(/Three beds for/, { selector: '.marked-words span' })).toBeVisible();
});

it('says what to do about a piece that failed, and tries again in one tap', async () => {
  const calls = serve({
    [kitList]: finished(piece('mls', { status: 'failed', reason: 'refused' })),
    [rewrite]: problem(422, 'nothing-known', 'No.'),
  });
  const { user } = openKitTab();
  expect(await screen.findByText(/would not write this one\. Take out of your notes/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again MLS public remarks' }));
  expect(await screen.findByRole('link', { name: 'Go to the facts' })).toBeVisible();
  expect(calls).toHaveLength(2);
});

it('keeps the text before when a rewrite came to nothing, and says so', async () => {
  serve({ [kitList]: finished(ready('mls', 'Three beds.', { reason: 'cut' })) });
  openKitTab();
  expect(await screen.findByText(/could not be written again\. The text before stands/)).toBeVisible();
  expect(screen.getByText(/broke off in the middle\. Try again/)).toBeVisible();
});

const mail = (change: Partial<Piece> = {}) =>
  ready('email', 'Come and see.', {
    subject: 'Three beds',
    subjects: ['Three beds', 'A flat lot', 'Come in'],
    preheader: 'On Saturday',
    ...change,
  });

it('takes another subject of an email in one tap', async () => {
  const calls = serve({
    [kitList]: finished(mail()),
    [edit]: answer(mail({ subject: 'A flat lot', version: 2 })),
  });
  const { user } = openKitTab({ of: ['email'] });
  await user.click(await screen.findByRole('button', { name: 'Use this Subject “A flat lot” Email' }));
  expect(await screen.findByRole('button', { name: /Use this Subject “Three beds”/ })).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ body: { subject: 'A flat lot' } });
});

it('copies the lines of an email that have a field of their own, each alone', async () => {
  serve({ [kitList]: finished(mail()) });
  const { user } = openKitTab({ of: ['email'] });
  await user.click(await screen.findByRole('button', { name: 'Copy Subject Email' }));
  expect(await navigator.clipboard.readText()).toBe('Three beds');
  await user.click(screen.getByRole('button', { name: 'Copy Preview line Email' }));
  expect(await navigator.clipboard.readText()).toBe('On Saturday');
});

it('counts along while a text is edited, and says when it is too long', async () => {
  serve({ [kitList]: finished(ready('mls', 'Three beds.')) });
  const { user } = openKitTab();
  await user.click(await screen.findByText('Edit'));
  const field = screen.getByLabelText('Text of MLS public remarks');
  await user.click(field);
  await user.paste(' A flat lot.');
  expect(screen.getByText('23 of 1,000 characters')).toBeVisible();
  await user.paste('x'.repeat(1000));
  expect(screen.getByText('1,023 of 1,000 characters, 23 over')).toBeVisible();
});

it('marks what was found in the subject of an email as well', async () => {
  const finding = { ...steering, part: 'subject', start: 0, end: 10, quote: 'Three beds' } as const;
  serve({ [kitList]: finished(mail({ findings: [finding] })) });
  openKitTab({ of: ['email'] });
  expect(await screen.findByText('Three beds', { selector: 'mark' })).toBeVisible();
});

it('does not pretend that the built-in writer follows wishes', async () => {
  serve({ [kitList]: finished(ready('mls', 'Three beds.')) });
  const { user } = openKitTab();
  await user.click(await screen.findByText('Write it again'));
  expect(screen.getByText(/The built-in writer follows no wishes/)).toBeVisible();
  expect(screen.queryByLabelText(/What to do differently/)).toBeNull();
});

it('edits the subject of an email beside its text, and sends what changed', async () => {
  const calls = serve({
    [kitList]: finished(mail()),
    [edit]: answer(mail({ subject: 'Four beds', version: 2 })),
  });
  const { user } = openKitTab({ of: ['email'] });
  await user.click(await screen.findByText('Edit'));
  expect(screen.getByText('10 characters; up to 60 are wise.')).toBeVisible();
  await user.clear(screen.getByLabelText('Subject of Email'));
  await user.type(screen.getByLabelText('Subject of Email'), 'Four beds');
  await user.click(screen.getByRole('button', { name: 'Save Email' }));
  expect(await screen.findByText('Four beds')).toBeVisible();
  expect(calls.at(-1)?.body).toEqual({ subject: 'Four beds' });
});

it('keeps what was typed when somebody was quicker, and shows the difference or saves it anyway', async () => {
  let times = 0;
  const saved = answer(mail({ text: 'Mine.', version: 3 }));
  serve({
    [kitList]: finished(mail()),
    [edit]: () => (times++ === 0 ? problem(412, 'precondition-failed', 'Somebody changed it') : saved),
  });
  const { user } = openKitTab({ of: ['email'] });
  await user.click(await screen.findByText('Edit'));
  await user.clear(screen.getByLabelText('Text of Email'));
  await user.type(screen.getByLabelText('Text of Email'), 'Mine.');
  await user.click(screen.getByRole('button', { name: 'Save Email' }));
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByRole('button', { name: 'See the difference' })).toBeVisible();
  expect(screen.getByLabelText('Text of Email')).toHaveValue('Mine.');
  await user.click(alert.getByRole('button', { name: 'Save mine' }));
  expect(await screen.findByText('Mine.', { selector: '.marked-words span' })).toBeVisible();
});

it('hands a piece to the sheet of the device, where it has one', async () => {
  const share = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', Object.assign(navigator, { share }));
  serve({ [kitList]: finished(mail()) });
  const { user } = openKitTab({ of: ['email'] });
  await user.click(await screen.findByRole('button', { name: 'Share Email' }));
  expect(share).toHaveBeenCalledWith({ title: 'Three beds', text: 'Come and see.' });
  Reflect.deleteProperty(navigator, 'share');
});

it('keeps what was typed through a reload, and forgets it when it is saved or dropped', async () => {
  serve({ [kitList]: finished(mail()), [edit]: answer(mail({ text: 'Come in.', version: 2 })) });
  const first = openKitTab({ of: ['email'] });
  await first.user.click(await screen.findByText('Edit'));
  await first.user.type(screen.getByLabelText('Text of Email'), ' Soon');
  cleanup();
  const { user } = openKitTab({ of: ['email'] });
  expect(await screen.findByText('Not saved yet. It is kept on this device.')).toBeVisible();
  expect(screen.getByLabelText('Text of Email')).toHaveValue('Come and see. Soon');
  await user.click(screen.getByRole('button', { name: 'Drop my changes Email' }));
  expect(screen.getByLabelText('Text of Email')).toHaveValue('Come and see.');
  await user.type(screen.getByLabelText('Text of Email'), '!');
  expect(localStorage.getItem('listwright:edit:piece_email')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save Email' }));
  expect(await screen.findByText('Come in.', { selector: '.marked-words span' })).toBeVisible();
  expect(localStorage.getItem('listwright:edit:piece_email')).toBeNull();
});

it('does not offer to share what must not go out, nor calls it free once it was counted', async () => {
  serve({ [kitList]: finished(mail({ status: 'withheld', version: 2 })) });
  openKitTab({ of: ['email'] });
  expect(await screen.findByText('As it stands this piece must not go out.')).toBeVisible();
  expect(screen.queryByText(/not charged/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Share Email' })).toBeNull();
});
