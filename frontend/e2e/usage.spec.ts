import { expect, test } from '@playwright/test';
import { judge } from './judge';
import { newPerson, signUp } from './people';

test('a new office sees all of its pieces, on every page and on one of their own', async ({ page }) => {
  await signUp(page, newPerson());
  const meter = page.getByRole('link', { name: /^Usage: .*15/ });
  await expect(meter).toBeVisible();
  await meter.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible();
  await expect(page.getByText('15 of 15 pieces left').filter({ visible: true }).last()).toBeVisible();
  await expect(page.getByText('No pieces yet.')).toBeVisible();
  await expect(page.getByText(/At the limit writing stops/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('listwright-usage.csv');
});

/** Until an office can write: the numbers of one that has written for two weeks. */
const cost = { inputTokens: 900, cachedTokens: 0, outputTokens: 240, microUsd: 1830, estimated: false };
const channels = ['mls', 'instagram', 'email', 'facebook', 'sms', 'x', 'flyer'];
const days = Array.from({ length: 14 }, (_, day) =>
  channels.slice(0, (day % 7) + 1).map((channel, index) => ({
    date: `2026-11-${String(day + 1).padStart(2, '0')}`,
    channel,
    pieces: 1 + ((day * 7 + index * 3) % 5),
  })),
).flat();
const used = days.reduce((sum, { pieces }) => sum + pieces, 0);
const usage = {
  plan: 'brokerage',
  period: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
  pieces: { allowance: 200, rolledOver: 40, toppedUp: 0, used, held: 6, remaining: 194 - used, overage: 0 },
  cost: { ...cost, microUsd: 4_120_000, estimated: 2 },
  overage: { ceiling: 500, used: 0, held: 0, remaining: 500, priceMicroUsd: 20_000 },
  days,
};
const entries = Array.from({ length: 25 }, (_, index) => ({
  at: `2026-11-14T${String(23 - (index % 20)).padStart(2, '0')}:15:00Z`,
  pieceId: `piece_01jcs${String(index).padStart(4, '0')}k3q9v7m2`,
  rewriteOf: index === 2 ? 'piece_01jcs0009' : null,
  home: '418 Quillfeather Lane, Marrow Glen, OH 00001',
  channel: channels[index % 7],
  source: 'rollover',
  cost,
}));

test('an office that has written sees its days, its ledger and its ceiling', async ({ page }, info) => {
  await page.route('**/api/v1/usage', (route) => route.fulfill({ json: usage }));
  await page.route('**/api/v1/usage/overage', (route) => {
    const { ceiling } = route.request().postDataJSON();
    return route.fulfill({ json: { ...usage, overage: { ...usage.overage, ceiling } } });
  });
  await page.route('**/api/v1/usage/entries*', (route) =>
    route.fulfill({ json: { data: entries, nextCursor: null } }),
  );
  await signUp(page, newPerson());
  await page.goto('/settings/usage');
  await expect(
    page.getByRole('heading', { name: /pieces left until Dec 1|What is left/ }).first(),
  ).toBeVisible();
  await expect(page.getByText(`${used} pieces delivered`)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `usage-full-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }
  await page.getByText('Show as a table').click();
  await expect(page.getByRole('columnheader', { name: 'MLS public remarks' })).toBeVisible();
  await judge(page);

  await page.getByLabel('Ceiling of extra pieces').fill('lots');
  await page.getByRole('button', { name: 'Save the ceiling' }).click();
  await expect(page.getByText('Enter a whole number')).toBeVisible();
  await page.getByLabel('Ceiling of extra pieces').fill('1,000');
  await page.getByRole('button', { name: 'Save the ceiling' }).click();
  await expect(page.getByText('up to the ceiling of 1,000 pieces')).toBeVisible();
});
