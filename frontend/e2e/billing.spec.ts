import { expect, type Page, test } from '@playwright/test';
import { buy } from './checkout';
import { judge } from './judge';
import { newPerson, signUp } from './people';

const plan = (page: Page) => page.getByRole('region', { name: 'Your plan' });

test('an owner buys a plan, sees it on every page, changes it, cancels and keeps it', async ({
  page,
}, info) => {
  await signUp(page, newPerson());
  await page.goto('/settings/usage');
  await page.goto('/settings/billing');
  await expect(plan(page).getByText('Nothing to pay, no card needed.')).toBeVisible();
  await judge(page);

  await buy(page, 'Solo');
  await page.getByRole('button', { name: /it is declined/ }).click();
  await expect(page.getByRole('alert')).toContainText('declined');
  await page.getByRole('button', { name: /it pays/ }).click();
  await expect(page).toHaveURL(/settings\/billing\?checkout=/);
  await expect(page.getByText('Payment received. Plan: Solo.')).toBeVisible({ timeout: 20_000 });
  await expect(plan(page).getByText(/^Renews /)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Invoices' }).getByText('Paid')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Usage: .*400/ })).toBeVisible();
  await judge(page);
  await page.screenshot({ path: `test-results/screens/billing-${info.project.name}.png`, fullPage: true });

  await page.getByRole('button', { name: 'Change to Team' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change to Team' });
  await expect(dialog.getByText(/^You pay \$[\d.]+ today, then \$89 a month\.$/)).toBeVisible();
  await judge(page);
  await dialog.getByRole('button', { name: 'Confirm and pay' }).click();
  await expect(plan(page).getByText('Team', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Change to Solo' }).click();
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(plan(page).getByText(/^Solo, paid by the month, begins /)).toBeVisible();
  await page.getByRole('button', { name: 'Stay on Team' }).click();
  await expect(plan(page).getByText(/^Renews /)).toBeVisible();

  await page.getByRole('button', { name: 'Cancel plan...' }).click();
  await judge(page);
  await page.getByRole('button', { name: /^Cancel on / }).click();
  await expect(plan(page).getByText(/^Ends /)).toBeVisible();
  await expect(page.getByText(/^Your plan ends /)).toBeVisible();
  await judge(page);
  await page.getByRole('button', { name: 'Keep my plan' }).click();
  await expect(plan(page).getByText(/^Renews /)).toBeVisible();
});

test('whoever turns back before paying has bought nothing, and a full seat leads to plans', async ({
  page,
}) => {
  await signUp(page, newPerson());
  await buy(page, 'Brokerage');
  await page.getByRole('link', { name: 'Go back without paying' }).click();
  await expect(plan(page).getByText('Nothing to pay, no card needed.')).toBeVisible();
  await page.goto('/settings/team');
  await page.getByRole('link', { name: 'See plans' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible();
});
