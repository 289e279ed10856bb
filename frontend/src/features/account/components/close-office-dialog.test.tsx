// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ana, me, member } from '../../../test/cast';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { CloseOffice } from './close-office';

const members = { 'GET /api/v1/members': answer({ data: [member(), ana], nextCursor: null }) };

async function open(onClosed = vi.fn()) {
  const user = show(<CloseOffice onClosed={onClosed} />, me());
  await user.click(screen.getByRole('button', { name: 'Close the office...' }));
  const close = () => user.click(screen.getByRole('button', { name: 'Close the office' }));
  return { user, close, onClosed };
}

it('says who else is signed out', async () => {
  serve(members);
  await open();
  expect(await screen.findByText(/You and 1 other person will be signed out now/)).toBeVisible();
});

it('closes nothing without the password', async () => {
  const calls = serve(members);
  const { close, onClosed } = await open();
  await close();
  expect(await screen.findByText('Enter your password.')).toBeVisible();
  expect(calls.some((call) => call.method === 'DELETE')).toBe(false);
  expect(onClosed).not.toHaveBeenCalled();
});

it('puts a wrong password by its field and stays open', async () => {
  serve({
    ...members,
    'DELETE /api/v1/account': problem(422, 'wrong-password', 'That is not your password.'),
  });
  const { user, close, onClosed } = await open();
  await user.type(screen.getByLabelText('Your password'), 'not this one');
  await close();
  await waitFor(() => expect(screen.getByLabelText('Your password')).toHaveFocus());
  expect(screen.getByLabelText('Your password')).toHaveAccessibleDescription('That is not your password.');
  expect(onClosed).not.toHaveBeenCalled();
});

it('closes with the right one', async () => {
  const calls = serve({ ...members, 'DELETE /api/v1/account': { status: 204 } });
  const { user, close, onClosed } = await open();
  await user.type(screen.getByLabelText('Your password'), 'harbor-sample-2026');
  await close();
  await waitFor(() => expect(onClosed).toHaveBeenCalled());
  expect(calls.find((call) => call.method === 'DELETE')?.body).toEqual({ password: 'harbor-sample-2026' });
});
