// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { apiKey, freshKey } from '../../../test/keys';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import type { Mode } from '../keys';
import { KeysDesk } from './keys-desk';

const list = 'GET /api/v1/api-keys';
const make = 'POST /api/v1/api-keys';
const keys = (...all: ReturnType<typeof apiKey>[]) => answer({ data: all, nextCursor: null });

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
});

const open = (mode: Mode = 'live', hasApi = true) =>
  show(<KeysDesk mode={mode} hasApi={hasApi} toPlans={<a href="/plans">See plans</a>} toTest={null} />);

const dialog = () => within(screen.getByRole('dialog'));

it('makes a key with the rights that were chosen, and shows it until it is copied', async () => {
  const calls = serve({ [list]: keys(), [make]: answer(freshKey(), 201) });
  const user = open();
  expect(await screen.findByText(/No live keys yet/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Create key' }));
  await user.click(dialog().getByRole('button', { name: 'Create key' }));
  expect(await screen.findByText('Give it a name.')).toBeVisible();
  await user.type(screen.getByLabelText('Name'), 'Nightly feed');
  await user.selectOptions(screen.getByLabelText('Ends'), 'Never');
  expect(screen.getByRole('status')).toHaveTextContent('works for whoever finds it');
  await user.click(screen.getByRole('radio', { name: /Only what I choose/ }));
  await user.click(dialog().getByRole('button', { name: 'Create key' }));
  expect(await screen.findByText('Choose at least one right.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Write kits/ }));
  await user.click(dialog().getByRole('button', { name: 'Create key' }));

  expect(await screen.findByRole('heading', { name: 'Your key Nightly feed' })).toHaveFocus();
  expect(screen.getByRole('group', { name: 'Key' })).toHaveTextContent('lw_live_0123456789');
  expect(screen.getByRole('group', { name: 'First call' })).toHaveTextContent(/^curl .*lw_live_0123456789/);
  const { body, key } = calls.find(({ method }) => method === 'POST') ?? {};
  expect(body).toEqual({ name: 'Nightly feed', mode: 'live', scopes: ['kits:write'] });
  expect(key).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'I have copied it' }));
  expect(screen.queryByText('lw_live_0123456789')).toBeNull();
});

it('offers plans and no button where the plan has no live keys, but test keys', async () => {
  serve({ [list]: keys(apiKey()) });
  open('live', false);
  expect(await screen.findByRole('link', { name: 'See plans' })).toBeVisible();
  expect(await screen.findByText('Refused by the plan')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Create key' })).toBeNull();
});

it('says why a key was not made, with the way to plans', async () => {
  const words = 'Live keys and webhooks come with the brokerage plan.';
  serve({ [list]: keys(), [make]: problem(403, 'plan-without-api', words) });
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Create key' }));
  await user.type(screen.getByLabelText('Name'), 'Feed');
  await user.click(dialog().getByRole('button', { name: 'Create key' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(dialog().getByRole('link', { name: 'See plans' })).toBeVisible();
});

it('rolls a key with a grace, and shows the new one', async () => {
  const calls = serve({
    [list]: keys(apiKey()),
    'POST /api/v1/api-keys/key_feed/roll': answer(freshKey({ id: 'key_next' }), 201),
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Roll key... Nightly feed' }));
  await user.click(screen.getByRole('radio', { name: /In 1 hour/ }));
  await user.click(dialog().getByRole('button', { name: 'Roll key' }));
  expect(await screen.findByText(/We cannot show it again/)).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ graceHours: 1 });
});

it('revokes a key once its name was typed', async () => {
  const calls = serve({
    [list]: keys(apiKey()),
    'DELETE /api/v1/api-keys/key_feed': { status: 204 },
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Revoke... Nightly feed' }));
  const field = screen.getByLabelText('Type Nightly feed to confirm');
  await user.type(field, 'feed');
  await user.click(dialog().getByRole('button', { name: 'Revoke key' }));
  await waitFor(() => expect(field).toHaveAccessibleDescription(/That is not its name/));
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.clear(field);
  await user.type(field, 'Nightly feed');
  await user.click(dialog().getByRole('button', { name: 'Revoke key' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('keeps those of the other mode and those that are over apart', async () => {
  serve({
    [list]: keys(
      apiKey({ name: 'Old', id: 'key_old', mode: 'test', revokedAt: '2026-11-01T09:00:00Z' }),
      apiKey({
        name: 'Bench',
        id: 'key_bench',
        mode: 'test',
        lastUsedAt: '2026-11-02T09:00:00Z',
        lastUsedFrom: '203.0.113.9',
      }),
      apiKey(),
    ),
  });
  open('test', false);
  const table = within(await screen.findByRole('table', { name: 'Test keys' }));
  expect(table.getAllByRole('rowheader')).toHaveLength(1);
  expect(table.getByText('from 203.0.113.9')).toBeVisible();
  expect(screen.getByText('1 that no longer works')).toBeVisible();
  expect(screen.queryByText('Nightly feed')).toBeNull();
});
