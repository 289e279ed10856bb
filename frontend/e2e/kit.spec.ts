import { expect, type Page, test } from '@playwright/test';
import { judge } from './judge';
import { newPerson, signUp } from './people';

const sheet = `Address: 418 Quillfeather Lane, Marrow Glen, OH 00001
List Price: $389,000
Bedrooms: 3
Full Baths: 2
Half Baths: 1
Living Area: 1,642 sq ft
Year Built: 1962
Heating: Forced Air`;

/** An office of its own with one home whose facts somebody stands by: pieces are few, and each run uses some. */
async function openHome(page: Page) {
  await signUp(page, newPerson());
  await page.goto('/listings/new');
  await page.getByLabel('Paste anything about the property').fill(sheet);
  await page.getByRole('button', { name: 'Read facts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '418 Quillfeather Lane' })).toBeVisible();
}

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const write = (page: Page) => page.getByRole('button', { name: 'Write kit' }).click();

test('a kit is ordered, watched until it is done, copied, and found again', async ({
  page,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHome(page);
  await page.getByRole('link', { name: 'Kit', exact: true }).click();
  await expect(page.getByText(/6 pieces chosen\. 15 pieces left\./)).toBeVisible();
  await judge(page);
  await write(page);
  await expect(page.getByText('No fact of this home is confirmed yet')).toBeVisible();
  await judge(page);
  await page.getByRole('link', { name: 'Go to the facts' }).click();
  await page.getByRole('button', { name: /^Confirm all \d+$/ }).click();
  await expect(page.getByRole('button', { name: /^Confirm all/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Kit', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Website' }).uncheck();
  await write(page);
  await expect(page.getByRole('heading', { name: /^Kit of/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(5);
  const status = page.locator('section[aria-labelledby="kit-board"]').getByRole('status');
  await expect(status).toHaveText(/^(5 pieces are ready|\d of 5 pieces ready)\./, { timeout: 30_000 });

  const remarks = card(page, 'MLS public remarks');
  await expect(remarks).toHaveAttribute('aria-busy', 'false');
  await expect(remarks.getByText('Written by the built-in writer, no model')).toBeVisible();
  await expect(remarks.getByText(/ of 1,000 characters$/)).toBeVisible();
  await remarks.getByText('Where does this come from?').click();
  await expect(remarks.getByText('Bedrooms: 3')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `kit-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }

  await remarks.getByRole('button', { name: 'Copy MLS public remarks' }).click();
  await expect(remarks.getByRole('button', { name: /^Copied/ })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(40);
  expect(await remarks.locator('.marked-words').innerText()).toBe(copied);

  await page.goto('/listings');
  await page.getByRole('link', { name: /418 Quillfeather Lane/ }).click();
  await page.getByRole('link', { name: 'Kit', exact: true }).click();
  await expect(card(page, 'MLS public remarks')).toContainText(copied.slice(0, 40));
  await page.getByText('Write another kit').click();
  await expect(page.getByRole('checkbox', { name: 'Website' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Email' })).toBeChecked();
});
