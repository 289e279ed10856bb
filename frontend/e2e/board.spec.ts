import { expect, type Page, test } from '@playwright/test';
import { judge } from './judge';
import { ask, card, openKit } from './kits';

async function judgeBoth(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await judge(page);
    await page.screenshot({ path: `test-results/screens/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('all safe fixes are seen as one difference and taken with one button', async ({ page }, info) => {
  const { kit } = await openKit(page, 'mls', 'website');
  for (const { id, text } of kit.pieces)
    await ask(page, 'PATCH', `/api/v1/pieces/${id}`, { text: `${text} Perfect for families.` });
  await page.reload();
  const held = page.getByRole('article').getByText('Held back', { exact: true });
  await expect(held).toHaveCount(2);
  await judgeBoth(page, `held-${info.project.name}`);
  await page.getByRole('button', { name: 'Fix all safe ones (2)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fix 2 findings' });
  await expect(dialog.getByRole('deletion')).toHaveCount(2);
  await judgeBoth(page, `fix-all-${info.project.name}`);
  await dialog.getByRole('button', { name: 'Fix all 2' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(held).toHaveCount(0);
  await expect(card(page, 'Website').locator('.marked-words')).not.toContainText('families');
});

test('keys go through the board, and letters can be turned off', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { home, kit } = await openKit(page, 'headline', 'x');
  const headline = kit.pieces[0]!;
  await page.keyboard.press('j');
  await expect(card(page, 'Headline')).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copied Headline' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(headline.text);
  await page.keyboard.press('j');
  await expect(card(page, 'X')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Text of Headline')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByLabel('Text of Headline')).toHaveValue(/j/);

  await ask(page, 'PATCH', `/api/v1/pieces/${headline.id}`, { text: 'Perfect for families' });
  await page.goto('/settings/profile');
  await page.getByLabel(/^Single letters do something/).uncheck();
  await judge(page);
  await page.goto(`/listings/${home}?tab=kit`);
  const finding = card(page, 'Headline').locator('[data-finding]').first();
  await expect(finding).toBeVisible();
  await page.keyboard.press('j');
  await expect(card(page, 'Headline')).not.toBeFocused();
  await page.keyboard.press('F8');
  await expect(finding).toBeFocused();
});

/** What a model may do to a piece that no test can make it do. */
const spoiled = [
  { channel: 'mls', status: 'failed', reason: 'model-silent' },
  { channel: 'website', status: 'failed', reason: 'refused' },
  { channel: 'x', status: 'cancelled', reason: null },
] as const;

test('each failure of a model is told in words, with what it cost and what to do', async ({ page }, info) => {
  await page.route(/\/api\/v1\/(kits\/kit_|properties\/prop_.*\/kits)/, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    const body = await answer.json();
    for (const kit of body.data ?? [body])
      for (const piece of kit.pieces) {
        const fate = spoiled.find(({ channel }) => channel === piece.channel);
        if (fate) Object.assign(piece, fate, { text: null, version: 0, findings: [], claims: [] });
        else Object.assign(piece, { reason: 'cut' });
      }
    return route.fulfill({ response: answer, json: body });
  });
  await page.route('**/api/v1/pieces/*/rewrites', (route) =>
    route.fulfill({
      status: 402,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Used up', status: 402, code: 'allowance-exhausted', remaining: 0 }),
    }),
  );
  await openKit(page, 'mls', 'website', 'x', 'headline');
  await expect(card(page, 'MLS public remarks')).toContainText('said nothing in time. Try again');
  await expect(card(page, 'Website')).toContainText('Take out of your notes what speaks of people');
  await expect(card(page, 'X')).toContainText('Stopped before it was done. You were not charged.');
  await expect(card(page, 'Headline')).toContainText('The text before stands, and you were not charged.');
  await page.getByRole('button', { name: 'Try again MLS public remarks' }).click();
  await expect(card(page, 'MLS public remarks').getByText('Your pieces are used up')).toBeVisible();
  await judgeBoth(page, `failures-${info.project.name}`);
});
