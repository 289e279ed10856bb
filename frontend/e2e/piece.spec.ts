import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { judge } from './judge';
import { ask, card, openKit } from './kits';

/** Light and dark, as wide as it is and as narrow as pages must bear. */
async function judgeAll(page: Page, info: TestInfo, name: string) {
  const size = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await judge(page);
    await page.screenshot({ path: `test-results/screens/${name}-${info.project.name}-${colorScheme}.png` });
  }
  if (size && info.project.name === 'phone') {
    await page.setViewportSize({ width: 320, height: size.height });
    await judge(page);
    await page.setViewportSize(size);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('every edit is a version: two are compared, one is taken back, and that is taken back too', async ({
  page,
}, info) => {
  const { kit } = await openKit(page, 'mls', 'headline');
  const first = kit.pieces[0]!;
  const remarks = card(page, 'MLS public remarks');
  await remarks.getByText('Edit', { exact: true }).click();
  await page.getByLabel('Text of MLS public remarks').fill(`${first.text} Come and see it.`);
  await page.getByRole('button', { name: 'Save MLS public remarks' }).click();
  await remarks.getByRole('button', { name: '2 versions MLS public remarks' }).click();

  const dialog = page.getByRole('dialog', { name: 'Versions of MLS public remarks' });
  await expect(dialog.getByText('Edited by Maya Chen', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Written with the kit', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('insertion')).toContainText('Come and see it');
  await expect(page).toHaveURL(/show=versions/);
  await judgeAll(page, info, 'versions');

  await dialog.getByRole('button', { name: 'Restore Version 1' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(remarks.locator('.marked-words')).toHaveText(first.text);
  await expect(remarks.getByRole('button', { name: '3 versions MLS public remarks' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(remarks.locator('.marked-words')).toContainText('Come and see it.');

  await remarks.getByRole('button', { name: '4 versions MLS public remarks' }).click();
  await dialog.getByRole('button', { name: 'Compare Version 1' }).click();
  await expect(page).toHaveURL(/from=1&to=4/);
  await page.reload();
  await expect(dialog.getByRole('insertion')).toContainText('Come and see it');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/show=/);
});

test('an email is drawn as it arrives, with the subject that was chosen', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openKit(page, 'email', 'sms', 'instagram', 'video-script', 'flyer', 'mls');
  const email = card(page, 'Email');
  const other = email.getByRole('button', { name: /^Use this/ }).first();
  const subject = (await other.innerText()).match(/“(.+)”/)?.[1] ?? '';
  expect(subject).not.toBe('');
  await other.click();
  await expect(email.locator('dd.font-medium .marked-words')).toHaveText(subject);

  await email.getByRole('button', { name: 'Copy Email', exact: true }).click();
  await expect(email.getByRole('button', { name: 'Copied Email' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { plain: await read('text/plain'), rich: await read('text/html') };
  });
  expect(copied.rich).toContain('<p');
  // Pasted into a mail of one's own, a link or a picture of the template would lead nowhere.
  expect(copied.rich).not.toMatch(/href|<img|\{\{|%7B/);
  expect(copied.plain).not.toBe('');

  // A scheme that the browser is told for good would hold in the frame as well.
  await page.emulateMedia({ colorScheme: null });
  await email.getByRole('button', { name: 'Preview Email' }).click();
  const dialog = page.getByRole('dialog');
  const mail = page.frameLocator('iframe');
  await expect(mail.getByText(subject).first()).toBeVisible();
  const paper = () => mail.locator('.card').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).toBe('rgb(34, 38, 43)');
  await judgeAll(page, info, 'preview-email');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(email.getByRole('button', { name: 'Preview Email' })).toBeFocused();

  for (const [channel, name, sign] of [
    ['sms', 'Text message', /message part/],
    ['instagram', 'Instagram', 'Your photo'],
    ['video-script', 'Video script', 'Shot 1'],
    ['flyer', 'Flyer', 'Your photo'],
    ['mls', 'MLS public remarks', 'Shape only'],
  ] as const) {
    await card(page, name)
      .getByRole('button', { name: `Preview ${name}` })
      .click();
    await expect(dialog.getByText(sign).first()).toBeVisible();
    await judgeAll(page, info, `preview-${channel}`);
    await page.keyboard.press('Escape');
  }
});

test('a corrected fact shows the sentence that is wrong now, and one tap puts it right', async ({
  page,
}, info) => {
  const { home } = await openKit(page, 'website');
  await ask(page, 'PATCH', `/api/v1/properties/${home}`, { facts: { ListPrice: 379_000, YearBuilt: null } });
  await page.reload();
  const website = card(page, 'Website');
  await expect(website.getByText(/^Out of date: .*changed since/)).toBeVisible();
  await expect(website.getByText('Now Price: $379,000.')).toBeVisible();
  await expect(website.locator('q').filter({ hasText: '$389,000' })).toBeVisible();
  await judgeAll(page, info, 'stale');
  await website.getByRole('button', { name: 'Rewrite this Website' }).click();
  await expect(website.getByText(/^Out of date/)).toHaveCount(0);
  await expect(website.locator('.marked-words')).toContainText('$379,000', { timeout: 30_000 });
});

test('the ledger leads to the card of a piece', async ({ page }) => {
  await openKit(page, 'headline', 'x');
  await page.goto('/settings/usage');
  await page.getByRole('link', { name: 'X', exact: true }).click();
  await expect(page).toHaveURL(/tab=kit&kit=kit_.*piece=x/);
  await expect(card(page, 'X')).toBeFocused();
  await page.goto('/pieces/piece_00000000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'No such piece' })).toBeVisible();
  await judge(page);
});
