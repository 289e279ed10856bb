import { expect, test } from '@playwright/test';
import { judge } from './judge';
import { fillSignIn, followMail, newPerson, password, signIn, signOut, signUp } from './people';

test('a new owner makes an office and finds it empty', async ({ page }) => {
  const person = newPerson();
  await page.goto('/');
  await page.getByRole('link', { name: 'Create your office' }).click();
  await signUp(page, person);
  await expect(page).toHaveTitle(`Listings - ${person.office} - Listwright`);
  await expect(page.getByRole('heading', { name: 'No listings yet' })).toBeVisible();
});

test('an owner confirms the email through the mailbox', async ({ page }) => {
  const person = newPerson();
  await signUp(page, person);
  await page.goto('/settings/profile');
  await expect(page.getByText('Not confirmed yet')).toBeVisible();
  await followMail(page, person.email, 'verify');
  await page.getByRole('button', { name: 'Confirm my email' }).click();
  await expect(page.getByText('Email confirmed')).toBeVisible();
  const used = page.url();
  await page.getByRole('button', { name: 'Go to listings' }).click();
  await page.goto('/settings/profile');
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();

  await page.goto(used);
  await page.getByRole('button', { name: 'Confirm my email' }).click();
  await expect(page.getByRole('alert')).toContainText('send a new link from your profile');
});

test('a free office has no seat for a second person, and says so', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/settings/team');
  await expect(page.getByText('1 of 1 seat taken')).toBeVisible();
  await page.getByLabel('Email addresses').fill('second@larkspur.example');
  await page.getByRole('button', { name: 'Send invitations' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Not invited');
  await expect(alert).toContainText('second@larkspur.example');
  await judge(page);
  await expect(page.getByLabel('Email addresses')).toHaveValue('second@larkspur.example');
});

test('signing out, in again, and setting a forgotten password anew', async ({ page }) => {
  const person = newPerson();
  await signUp(page, person);
  await signOut(page);
  await page.goto('/settings/team');
  await expect(page).toHaveURL(/\/login\?next=/);
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
  await signOut(page);

  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reset your password' })).toBeVisible();
  await page.getByLabel('Email').fill(person.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();
  await followMail(page, person.email, 'reset');
  await password(page, 'New password').fill('second words of mine');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText('Your new password is set.')).toBeVisible();

  await fillSignIn(page, person.email, person.password);
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn(page, person.email, 'second words of mine');
});

test('an owner renames the office, takes the data out and closes it', async ({ page }) => {
  const person = newPerson();
  await signUp(page, person);
  await page.goto('/settings/office');
  await page.getByLabel('Office name').fill(`${person.office} and Sons`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveTitle(`Office - ${person.office} and Sons - Listwright`);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);

  await page.getByRole('button', { name: 'Close the office...' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password', { exact: true }).fill('not this one');
  await dialog.getByRole('button', { name: 'Close the office' }).click();
  await expect(dialog.getByLabel('Your password', { exact: true })).toBeFocused();
  await dialog.getByLabel('Your password', { exact: true }).fill(person.password);
  await dialog.getByRole('button', { name: 'Close the office' }).click();
  await expect(page.getByText('The office is closed')).toBeVisible();
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('an owner sets a limit for a board, sees it count, and goes back', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/settings/office');
  const limits = page.getByRole('region', { name: 'MLS limits' });
  await expect(limits.getByText('Your office has set none')).toBeVisible();
  await limits.getByRole('button', { name: 'Set limit' }).click();
  await expect(limits.getByText('Choose the board.')).toBeVisible();
  await limits.getByLabel('Board', { exact: true }).selectOption({ value: 'crmls' });
  await limits.getByLabel('Characters of public remarks').fill('1,2');
  await limits.getByLabel('How you know').fill('The help desk, 3 May');
  await limits.getByRole('button', { name: 'Set limit' }).click();
  await expect(limits.getByText('Enter a whole number from 100 to 20,000.')).toBeVisible();
  await judge(page);
  await limits.getByLabel('Characters of public remarks').fill('1,200');
  await limits.getByRole('button', { name: 'Set limit' }).click();
  await expect(limits.getByText('CRMLS (California Regional MLS): 1,200 characters')).toBeVisible();
  await expect(limits.getByText('Published: 1,500')).toBeVisible();
  await judge(page);
  await page.screenshot({ path: `test-results/screens/own-limit-${test.info().project.name}.png` });

  await limits.getByRole('button', { name: /Use the published limit/ }).click();
  await expect(limits.getByText('Your office has set none')).toBeVisible();
});

test('letters twice as large stay within the width', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/listings');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const frame = page.getByRole('banner');
  await expect(frame.getByRole('link').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const height = (await frame.boundingBox())?.height ?? 0;
  if ((page.viewportSize()?.width ?? 0) < 900) {
    expect(height).toBeLessThan(240);
  }
});
