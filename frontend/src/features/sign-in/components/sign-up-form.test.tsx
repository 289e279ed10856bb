// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { me } from '../../../test/cast';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { SignUpForm } from './sign-up-form';

async function fill(password = 'a few plain words') {
  const onSignedIn = vi.fn();
  const user = show(<SignUpForm onSignedIn={onSignedIn} />);
  await user.type(screen.getByLabelText('Your name'), '  Maya Chen ');
  await user.type(screen.getByLabelText('Office name'), 'Larkspur Homes');
  await user.type(screen.getByLabelText('Email'), 'maya@larkspur.example');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Create office' }));
  return onSignedIn;
}

it('asks for what is missing and goes to the first', async () => {
  const calls = serve({});
  const user = show(<SignUpForm onSignedIn={vi.fn()} />);
  await user.click(screen.getByRole('button', { name: 'Create office' }));
  expect(await screen.findByText('Enter your name.')).toBeVisible();
  expect(screen.getByText('Use at least 8 characters.')).toBeVisible();
  expect(screen.getByLabelText('Your name')).toHaveFocus();
  expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription('Enter your name.');
  expect(calls).toEqual([]);
});

it('refuses a password of seven characters and takes one of eight', async () => {
  const calls = serve({ 'POST /auth/signup': answer(me(), 201) });
  await fill('seven77');
  expect(await screen.findByText('Use at least 8 characters.')).toBeVisible();
  expect(calls).toEqual([]);
});

it('sends names without the blanks around them', async () => {
  const calls = serve({ 'POST /auth/signup': answer(me(), 201) });
  const onSignedIn = await fill();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(calls[0]?.body).toEqual({
    name: 'Maya Chen',
    office: 'Larkspur Homes',
    email: 'maya@larkspur.example',
    password: 'a few plain words',
  });
});

it('puts a used address by the email', async () => {
  serve({ 'POST /auth/signup': problem(409, 'address-in-use', 'This address has an account.') });
  await fill();
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveFocus());
  expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('This address has an account.');
});

it('puts what the server refuses by its field, and goes to the first of them', async () => {
  const errors = [
    { field: 'password', message: 'This password is too common.' },
    { field: 'office', message: 'Use letters.' },
  ];
  serve({ 'POST /auth/signup': problem(422, 'invalid-value', 'Some values are refused.', { errors }) });
  await fill();
  await waitFor(() => expect(screen.getByLabelText('Office name')).toHaveFocus());
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/This password is too common\./);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows a refusal about a field it does not know above the button', async () => {
  const errors = [{ field: 'phone', message: 'Missing.' }];
  serve({ 'POST /auth/signup': problem(422, 'invalid-value', 'Some values are refused.', { errors }) });
  await fill();
  expect(await screen.findByRole('alert')).toHaveTextContent('Some values are refused.');
});
