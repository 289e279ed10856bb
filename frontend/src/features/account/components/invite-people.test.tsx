// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { me } from '../../../test/cast';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { InvitePeople } from './invite-people';

const team = {
  'GET /api/v1/me': answer(me()),
  'GET /api/v1/members': answer({ data: [], nextCursor: null }),
  'GET /api/v1/invitations': answer({ data: [], nextCursor: null }),
};

async function invite(emails: string, who = me()) {
  const user = show(<InvitePeople toPlans={null} />, who);
  await user.type(screen.getByLabelText('Email addresses'), emails);
  await user.click(screen.getByRole('button', { name: 'Send invitations' }));
}

it('tells who was invited and who was not, and keeps the refused ones in the box', async () => {
  const refused = problem(409, 'already-member', 'Ana is in your office already.');
  const calls = serve({
    ...team,
    'POST /api/v1/invitations': ({ body }) =>
      (body as { email: string }).email.startsWith('ana') ? refused : answer({ id: 'inv_1' }, 201),
  });
  await invite('noor@harbor.example, ana@harbor.example');
  expect(await screen.findByText('Invited noor@harbor.example.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('ana@harbor.example: Ana is in your office already.');
  expect(screen.getByLabelText('Email addresses')).toHaveValue('ana@harbor.example');
  const posts = calls.filter((call) => call.method === 'POST');
  expect(posts.map((call) => call.body)).toEqual([
    { email: 'noor@harbor.example', role: 'agent' },
    { email: 'ana@harbor.example', role: 'agent' },
  ]);
  expect(new Set(posts.map((call) => call.key)).size).toBe(2);
});

it('explains a full plan before and after asking', async () => {
  const free = me('owner', { plan: 'free', seats: { used: 1, allowed: 1 } });
  serve({
    ...team,
    'GET /api/v1/me': answer(free),
    'POST /api/v1/invitations': problem(402, 'seats-exhausted', 'Your plan has 1 seat.', {
      seats: 1,
      used: 1,
    }),
  });
  await invite('noor@harbor.example', free);
  expect(screen.getByText(/Your plan, Free, has one seat/)).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('noor@harbor.example: Your plan has 1 seat.');
});

it('lets a broker invite agents only, and an agent nobody', () => {
  serve({});
  show(<InvitePeople toPlans={null} />, me('broker'));
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText('They join as agents.')).toBeVisible();
  show(<InvitePeople toPlans={null} />, me('agent'));
  expect(screen.getAllByRole('button', { name: 'Send invitations' })).toHaveLength(1);
});
