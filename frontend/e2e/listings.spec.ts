import { expect, type Page, test } from '@playwright/test';
import { judge } from './judge';
import { newPerson, signUp } from './people';

const sheet = `Address: 1900 Threnody Park Lane, Pellam, MD 00030
List Price: $615,000
Bedrooms: 3
Full Baths: 2
Half Baths: 1
Living Area: 2,044 sq ft
Year Built: 2001
Heating: Heat Pump`;

const csv = `ListingKey,UnparsedAddress,City,StateOrProvince,PostalCode,ListPrice,BedroomsTotal
K1,"418 Quillfeather Lane, Marrow Glen, OH 00001",Marrow Glen,OH,00001,389000,3
K2,"420 Quillfeather Lane, Marrow Glen, OH 00001",Marrow Glen,OH,00001,about half,3
K3,"422 Quillfeather Lane, Marrow Glen, OH 00001",Marrow Glen,OH,00001,405000,4`;

const price = (page: Page) => page.getByLabel('Price', { exact: true });

async function paste(page: Page) {
  await page.goto('/listings/new');
  await page.getByLabel('Paste anything about the property').fill(sheet);
  await expect(page.getByText('Looks like a sheet')).toBeVisible();
  await page.getByRole('button', { name: 'Read facts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1900 Threnody Park Lane' })).toBeVisible();
}

test('a pasted sheet becomes facts that are checked, changed, found and put away', async ({ page }) => {
  await signUp(page, newPerson());
  await page.getByRole('link', { name: 'Paste anything' }).click();
  await paste(page);
  await expect(price(page)).toHaveValue('615,000');
  await judge(page);
  const source = page.getByRole('button', { name: 'Show source' });
  if (await source.isVisible()) {
    await source.click();
    await judge(page);
    await page.getByRole('button', { name: 'Close' }).click();
  }

  await page.getByRole('button', { name: /^Confirm all \d+$/ }).click();
  await expect(page.getByRole('button', { name: /^Confirm all/ })).toHaveCount(0);

  await price(page).fill('$630,000');
  await expect(page.getByText('1 change not saved')).toBeVisible();
  await page.reload();
  await expect(price(page)).toHaveValue('$630,000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('deletion')).toHaveText('$615,000');
  await expect(page.getByText('$630,000', { exact: true })).toBeVisible();
  await judge(page);

  await page.goto('/listings');
  await page.getByRole('searchbox').fill('threnody');
  await expect(page).toHaveURL(/q=threnody/);
  await page.getByRole('link', { name: /1900 Threnody Park Lane/ }).click();

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No listings yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /1900 Threnody Park Lane/ })).toBeVisible();
});

test('a file is shown before it is imported, and its bad row is left out with a reason', async ({ page }) => {
  await signUp(page, newPerson());
  await page.getByRole('link', { name: 'Import a file' }).first().click();
  const file = page.getByLabel(/Choose a file/);
  await file.setInputFiles({ name: 'homes.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await expect(page.getByRole('alert')).toContainText('neither CSV nor JSON');
  await file.setInputFiles({ name: 'homes.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByRole('heading', { name: 'What is in homes.csv' })).toBeVisible();
  await expect(page.getByText(/^Line 3/)).toBeVisible();
  await judge(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the report' }).click();
  expect((await download).suggestedFilename()).toBe('rejected-rows.csv');

  await page.getByRole('button', { name: 'Import 2 homes' }).click();
  await expect(page.getByRole('heading', { name: '2 homes imported' })).toBeVisible();
  await page.getByRole('link', { name: 'All listings' }).click();
  await expect(page.getByRole('link', { name: /422 Quillfeather Lane/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /420 Quillfeather Lane/ })).toHaveCount(0);
});

test('a home is filled in by hand, with the keyboard alone', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/listings/new?by=hand');
  await page.getByLabel('Address', { exact: true }).focus();
  await page.keyboard.type('7 Cinderbrook Trace');
  await price(page).focus();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter a number for price.')).toBeVisible();
  await expect(price(page)).toBeFocused();
  await price(page).fill('74900');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '7 Cinderbrook Trace' })).toBeVisible();
  await expect(price(page)).toHaveValue('74,900');
});
