import { expect, type Page, test } from '@playwright/test';
import { judge } from './judge';
import { newPerson, sample, signIn, signUp } from './people';

const remarks =
  'Charming three bedroom ranch, perfect for families with children. Call Ana at 555-010-0199 to see it. Adults only.';

const box = (page: Page) => page.getByLabel('Your text');
const check = (page: Page) => page.getByRole('button', { name: 'Check text' }).click();

test('a stranger pastes a text, sees what is wrong and why, and puts it right', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Check a text' }).filter({ visible: true }).first().click();
  await box(page).fill(remarks);
  await check(page);
  const outcome = page.getByRole('region', { name: 'What we found' });
  await expect(outcome.getByRole('status')).toContainText(/\d+ findings?: \d+ must fix/);
  await expect(outcome.getByText(/^Fair housing/).first()).toBeVisible();
  await expect(outcome.getByText(/^Source:/).first()).toBeVisible();
  await judge(page);

  await box(page).focus();
  await box(page).press('F8');
  const card = page.getByRole('region', { name: 'Finding', exact: true });
  await expect(card).toBeVisible();
  await judge(page);
  await page.screenshot({ path: `test-results/screens/check-card-${page.viewportSize()?.width}.png` });
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const before = await outcome.getByRole('listitem').count();
  await box(page).fill('Charming three bedroom ranch near the jogging trail.');
  await expect(outcome.getByText(/^Checked \d/)).toBeVisible();
  await expect.poll(() => outcome.getByRole('listitem').count()).toBeLessThan(before);

  await page.reload();
  await expect(box(page)).toHaveValue('Charming three bedroom ranch near the jogging trail.');
});

test('a remedy is one tap, and undo takes it back', async ({ page }) => {
  await page.goto('/check?channel=mls');
  await box(page).fill(remarks);
  await check(page);
  const outcome = page.getByRole('region', { name: 'What we found' });
  const remedy = outcome.getByRole('button', { name: /^(Use “|Remove it)/ }).first();
  await remedy.click();
  await expect(box(page)).not.toHaveValue(remarks);
  await box(page).press('ControlOrMeta+z');
  await expect(box(page)).toHaveValue(remarks);
});

test('the limit of a board counts, and the address keeps what was chosen', async ({ page }) => {
  await page.goto('/check');
  const board = page.getByLabel('MLS board');
  if (!(await board.isVisible())) await page.getByText('Where it will appear').click();
  await board.selectOption('crmls');
  await expect(page).toHaveURL(/mls=crmls/);
  await expect(page.getByLabel('State')).toHaveValue('CA');
  await box(page).fill('A quiet street. '.repeat(120));
  await expect(page.getByText(/over$/)).toBeVisible();
  await check(page);
  await expect(
    page.getByRole('region', { name: 'What we found' }).getByText('MLS rules').first(),
  ).toBeVisible();
});

test('a member compares a text with the facts of a listing', async ({ page }) => {
  await signIn(page, sample.owner, sample.password);
  await page
    .getByRole('link', { name: /^Check/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.getByText('Facts to compare with').click();
  await page.getByRole('radio', { name: 'One of your listings' }).check();
  await page
    .getByLabel('Listing', { exact: true })
    .selectOption({ label: '418 Quillfeather Lane, Marrow Glen, OH 00001' });
  await box(page).fill('Five bedrooms on 0.96 acres.');
  await check(page);
  const outcome = page.getByRole('region', { name: 'What we found' });
  await expect(outcome.getByText(/^Checked \d/)).toBeVisible();
  await expect(page).toHaveURL(/home=prop_/);
  await page.reload();
  await expect(page.getByLabel('Listing', { exact: true })).not.toHaveValue('');
});

test('a new office is told that it has no listing to compare with', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/check');
  await page.getByText('Facts to compare with').click();
  await page.getByRole('radio', { name: 'One of your listings' }).check();
  await expect(page.getByText('No listings yet.')).toBeVisible();
});
