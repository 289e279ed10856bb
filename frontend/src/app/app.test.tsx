// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { me } from '../test/cast';
import { answer, problem, serve } from '../test/server';
import { App } from './app';
import { queryClient } from './query-client';
import { router } from './router';

const about = { 'GET /api/v1/about': answer({ mode: 'laptop', version: '1', pretended: [] }) };
const stranger = {
  ...about,
  'GET /api/v1/me': problem(401, 'unauthenticated', 'Please sign in.'),
  'POST /auth/refresh': problem(401, 'unauthenticated', 'Please sign in.'),
};

beforeEach(() => {
  queryClient.clear();
});

async function open(path: string) {
  router.history.push(path);
  render(<App />);
  await router.load();
}

it('sends a stranger to sign in, and then where they wanted to go', async () => {
  serve(stranger);
  await open('/settings/team');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(router.state.location.search).toEqual({ next: '/settings/team' });

  serve({
    ...about,
    'POST /auth/login': answer(me()),
    'GET /api/v1/members': answer({ data: [me().member], nextCursor: null }),
    'GET /api/v1/invitations': answer({ data: [], nextCursor: null }),
  });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), 'ben@harbor.example');
  await user.type(screen.getByLabelText('Password'), 'harbor-sample-2026');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
  expect(document.title).toBe('Team - Harbor Office - Listwright');
});

it('says what is pretended', async () => {
  const mail = { part: 'Mail', instead: 'Mails are kept.', page: '/sandbox/mailbox' };
  serve({ ...stranger, 'GET /api/v1/about': answer({ mode: 'laptop', version: '1', pretended: [mail] }) });
  await open('/login');
  expect(await screen.findByRole('link', { name: 'Open the mail page' })).toHaveAttribute(
    'href',
    '/sandbox/mailbox',
  );
});

it('tells of an address that leads nowhere', async () => {
  serve(stranger);
  await open('/no/such/page');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
});

it('says so when the server is down, instead of asking for the password', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  serve({ ...about, 'GET /api/v1/me': problem(503, 'unavailable', 'Back soon.') });
  await open('/listings');
  expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 4000 })).toBeVisible();
});
