// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { me } from '../../../test/cast';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { SignInForm } from './sign-in-form';

async function submit(onSignedIn = vi.fn()) {
  const user = show(<SignInForm onSignedIn={onSignedIn} />);
  await user.type(screen.getByLabelText('Email'), 'ben@harbor.example');
  await user.type(screen.getByLabelText('Password'), 'harbor-sample-2026');
  const press = () => user.click(screen.getByRole('button', { name: 'Sign in' }));
  await press();
  return { press, onSignedIn };
}

it('hands over who has signed in', async () => {
  const calls = serve({ 'POST /auth/login': answer(me()) });
  const { onSignedIn } = await submit();
  expect(onSignedIn.mock.calls[0]?.[0]).toEqual(me());
  expect(calls[0]?.body).toEqual({ email: 'ben@harbor.example', password: 'harbor-sample-2026' });
});

it('says that the two do not fit, blames no field, and keeps what was typed', async () => {
  serve({ 'POST /auth/login': problem(401, 'wrong-credentials', 'Email or password is not right.') });
  await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('Email or password is not right.');
  expect(screen.getByLabelText('Email')).toHaveValue('ben@harbor.example');
  expect(screen.getByLabelText('Email')).not.toHaveAttribute('aria-invalid');
});

it('tells how long to wait', async () => {
  serve({ 'POST /auth/login': problem(429, 'too-many-requests', 'Slow down.', { retryAfterSeconds: 12 }) });
  await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('You can go on in 12 s.');
});

it('tries again with the same key after a lost answer, and with a new one after a refusal', async () => {
  const replies = [
    'no answer' as const,
    problem(401, 'wrong-credentials', 'No.'),
    problem(401, 'wrong-credentials', 'No.'),
  ];
  const calls = serve({ 'POST /auth/login': () => replies.shift() ?? 'no answer' });
  const { press } = await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  await press();
  await press();
  const keys = calls.map((call) => call.key);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('shows and hides the password', async () => {
  const user = show(<SignInForm onSignedIn={vi.fn()} />);
  expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
  await user.click(screen.getByRole('button', { name: 'Show password' }));
  expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
});
