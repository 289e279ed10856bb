import { expect, type Page } from '@playwright/test';

/** As far as the pretended checkout. */
export async function buy(page: Page, plan: string) {
  await page.goto('/settings/billing');
  await page.getByRole('button', { name: `Choose ${plan}` }).click();
  await expect(page.getByRole('heading', { name: 'Pretended checkout' })).toBeVisible();
}

/** And through it. */
export async function pay(page: Page, plan: string) {
  await buy(page, plan);
  await page.getByRole('button', { name: /it pays/ }).click();
  await expect(page.getByText(`Payment received. Plan: ${plan}.`)).toBeVisible({ timeout: 20_000 });
}
