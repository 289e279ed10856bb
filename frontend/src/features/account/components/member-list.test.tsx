// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ana, me, member } from '../../../test/cast';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { MemberList } from './member-list';

const dana = member({ id: 'mem_dana', name: 'Dana Webb', email: 'dana@harbor.example', role: 'broker' });
const everyone = answer({ data: [member(), dana, ana], nextCursor: null });
const actions = () => screen.getAllByRole('button').map((button) => button.textContent);

it('gives an owner the actions on everyone, and only leaving on themselves', async () => {
  serve({ 'GET /api/v1/members': everyone });
  show(<MemberList onLeft={vi.fn()} />, me('owner'));
  await screen.findByText('ana@harbor.example');
  expect(actions()).toEqual([
    'Leave the office...',
    'Change role... of Dana Webb',
    'Remove... Dana Webb',
    'Change role... of Ana Ruiz',
    'Remove... Ana Ruiz',
  ]);
});

it('gives a broker the agents', async () => {
  const asDana = { ...me(), member: dana };
  serve({ 'GET /api/v1/members': everyone });
  show(<MemberList onLeft={vi.fn()} />, asDana);
  await screen.findByText('ana@harbor.example');
  expect(actions()).toEqual(['Leave the office...', 'Remove... Ana Ruiz']);
});

it('gives an agent nothing but leaving', async () => {
  serve({ 'GET /api/v1/members': everyone });
  show(<MemberList onLeft={vi.fn()} />, { ...me(), member: ana });
  await screen.findByText('Ben Okafor');
  expect(actions()).toEqual(['Leave the office...']);
});

it('asks before it removes, and says why it could not', async () => {
  serve({
    'GET /api/v1/members': everyone,
    'DELETE /api/v1/members/mem_ben': problem(409, 'last-owner', 'An office needs an owner.'),
  });
  const onLeft = vi.fn();
  const user = show(<MemberList onLeft={onLeft} />, me('owner'));
  await user.click(await screen.findByRole('button', { name: 'Leave the office...' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Leave Harbor Office?' }));
  await user.click(dialog.getByRole('button', { name: 'Leave the office' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('An office needs an owner.');
  expect(onLeft).not.toHaveBeenCalled();
});

it('sends the role that was chosen', async () => {
  const calls = serve({
    'GET /api/v1/members': everyone,
    'GET /api/v1/me': answer(me()),
    'PATCH /api/v1/members/mem_ana': answer({ ...ana, role: 'broker' }),
  });
  const user = show(<MemberList onLeft={vi.fn()} />, me('owner'));
  await user.click(await screen.findByRole('button', { name: /Change role... of Ana Ruiz/ }));
  await user.click(screen.getByRole('radio', { name: /^Broker/ }));
  await user.click(screen.getByRole('button', { name: 'Change role' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.find((call) => call.method === 'PATCH')?.body).toEqual({ role: 'broker' });
});

it('offers to try again when the members do not come', async () => {
  let broken = true;
  serve({ 'GET /api/v1/members': () => (broken ? problem(500, 'internal', 'Broken.') : everyone) });
  const user = show(<MemberList onLeft={vi.fn()} />, me());
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the members.');
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('ana@harbor.example')).toBeVisible();
});
