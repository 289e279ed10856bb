import { expect, test } from '@playwright/test';
import { fillSignIn, newPerson, password, signUp } from './people';

test('a session that ended asks for the password over the page and keeps the text', async ({
  page,
  context,
}) => {
  const person = newPerson();
  await signUp(page, person);
  await page.goto('/settings/profile');
  await page.getByLabel('Name', { exact: true }).fill('Maya Chen-Ortiz');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
  await dialog.getByLabel('Password', { exact: true }).fill(person.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Maya Chen-Ortiz');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('signing in never leads to another site', async ({ page, baseURL }) => {
  const person = newPerson();
  await signUp(page, person);
  await page.goto('/login?next=https://elsewhere.example/');
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Listings' })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin);
});

test('a refused sign-up says why by the field and keeps what was typed', async ({ page }) => {
  const person = newPerson();
  await page.goto('/signup');
  await page.getByRole('button', { name: 'Create office' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Office name').fill(person.office);
  await page.getByLabel('Email').fill('ben@harbor.example');
  await password(page).fill(person.password);
  await page.getByRole('button', { name: 'Create office' }).click();
  await expect(page.getByLabel('Email')).toBeFocused();
  await expect(page.getByLabel('Email')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Office name')).toHaveValue(person.office);
});
