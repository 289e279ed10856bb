import { expect, test } from '@playwright/test';
import { judge } from './judge';
import { ask, card, openHome } from './kits';

test('a voice is read out of samples, put right, and a kit is written in it', async ({ page }, info) => {
  const home = await openHome(page);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('link', { name: 'Voices' }).filter({ visible: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Voices' })).toBeVisible();
  await expect(page.getByText(/No voices yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Read my style' }).click();
  await expect(page.getByText('Give it a name.')).toBeVisible();
  await judge(page);

  await page.getByLabel('Name').fill('Maya');
  await page.getByLabel('Sample 1').fill('Clean lines. Cedar deck. Cedar ceiling. You will like it.');
  await page.getByRole('button', { name: 'Read my style' }).click();
  const form = page.getByRole('form', { name: 'Maya' });
  await expect(form.getByLabel('Style card')).toHaveValue(/Short sentences/);
  await judge(page);
  await form.getByLabel('Style card').fill('Short sentences.\nStarts with the lot.');
  await form.getByLabel('Tone').selectOption('plain');
  await form.getByLabel('Words to avoid').fill('charming, nestled');
  await form.getByLabel('Sign-off').fill('See you there');
  await form.getByRole('button', { name: 'Save voice' }).click();
  await expect(page.getByText('Starts with the lot.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `voices-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }
  await page.reload();
  await expect(page.getByText('charming, nestled')).toBeVisible();

  await page.goto(`/listings/${home}?tab=kit`);
  await page.getByLabel('Voice').selectOption('Maya');
  await expect(page.getByLabel('Tone')).toHaveValue('plain');
  await page.getByRole('button', { name: 'None Channels' }).click();
  await page.getByRole('checkbox', { name: 'Facebook' }).check();
  await page.getByRole('button', { name: 'Write kit' }).click();
  await expect(card(page, 'Facebook').locator('.marked-words')).toContainText('See you there', {
    timeout: 30_000,
  });

  await page.goto('/settings/voices');
  await page.getByRole('button', { name: 'Remove... Maya' }).click();
  await judge(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove voice' }).click();
  await expect(page.getByText(/No voices yet/)).toBeVisible();
  expect(await ask<{ data: unknown[] }>(page, 'GET', '/api/v1/voices')).toMatchObject({ data: [] });
});
