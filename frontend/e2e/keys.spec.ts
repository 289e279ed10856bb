import { expect, type Page, type PlaywrightWorkerArgs, test } from '@playwright/test';
import { pay } from './checkout';
import { judge } from './judge';
import { newPerson, sample, signIn, signUp } from './people';

const dialog = (page: Page) => page.getByRole('dialog');
const value = (page: Page) => page.getByRole('group', { name: 'Key', exact: true }).textContent();

/** As a program does, without the page's session. */
async function call(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL = '',
  key: string | null | undefined,
  path = '/api/v1/me',
) {
  const program = await playwright.request.newContext({ baseURL });
  const answer = await program.get(path, { headers: { Authorization: `Bearer ${key}` } });
  const told = { status: answer.status(), body: await answer.json() };
  await program.dispose();
  return told;
}

test('a test key is made, used, rolled and revoked on any plan', async ({
  page,
  playwright,
  baseURL,
}, info) => {
  await signUp(page, newPerson());
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('link', { name: 'Developers' }).filter({ visible: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'API keys' })).toBeVisible();
  await expect(page.getByText('Live keys come with the Brokerage plan')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create key' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to test keys' }).click();
  await page.getByRole('button', { name: 'Create key' }).click();
  await dialog(page).getByLabel('Name').fill('Bench');
  await dialog(page).getByLabel('Ends').selectOption('Never');
  await dialog(page)
    .getByRole('radio', { name: /Only what I choose/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Create key' }).click();
  await expect(dialog(page).getByText('Choose at least one right.')).toBeVisible();
  await judge(page);
  await dialog(page)
    .getByRole('checkbox', { name: /^Check texts/ })
    .check();
  await dialog(page)
    .getByRole('checkbox', { name: /^Write listings/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Create key' }).click();

  await expect(page.getByRole('heading', { name: 'Your key Bench' })).toBeFocused();
  await expect(page.getByText('Copy it now. We cannot show it again.')).toBeVisible();
  const first = await value(page);
  expect(first).toMatch(/^lw_test_[0-9A-Za-z]{36}$/);
  await judge(page);
  expect(await call(playwright, baseURL, first)).toMatchObject({
    status: 200,
    body: { key: { name: 'Bench', scopes: ['properties:write', 'checks'], test: true } },
  });
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.reload();
  await expect(page.getByText('Write listings, Check texts')).toBeVisible();
  await expect(page.getByText('just now')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(first ?? '-');

  await page.getByRole('button', { name: 'Roll key... Bench' }).click();
  await judge(page);
  await dialog(page)
    .getByRole('radio', { name: /^In 1 hour/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Roll key' }).click();
  await expect(page.getByRole('heading', { name: 'Your key Bench' })).toBeFocused();
  const second = await value(page);
  expect(second).not.toBe(first);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await expect(page.getByText('Replaced', { exact: true })).toBeVisible();
  expect((await call(playwright, baseURL, first)).status).toBe(200);
  expect((await call(playwright, baseURL, second)).status).toBe(200);
  expect(await call(playwright, baseURL, second, '/api/v1/usage')).toMatchObject({
    status: 403,
    body: { code: 'missing-scope', scope: 'usage:read' },
  });
  await page.reload();
  await expect(page.getByText(/^4 calls since .*, 1 of them refused/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'missing-scope' })).toBeVisible();
  await page.getByText('Show as a table').click();
  await expect(page.getByRole('columnheader', { name: 'Refused' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `keys-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }

  await page.getByRole('button', { name: 'Revoke... Bench' }).first().click();
  await dialog(page).getByRole('button', { name: 'Revoke key' }).click();
  await expect(dialog(page).getByText(/That is not its name/)).toBeVisible();
  await judge(page);
  await dialog(page).getByLabel('Type Bench to confirm').fill('Bench');
  await dialog(page).getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByText('Bench is revoked.')).toBeVisible();
  expect(await call(playwright, baseURL, second)).toMatchObject({
    status: 401,
    body: { code: 'key-revoked' },
  });
  await page.getByText('1 that no longer works').click();
  await judge(page);
});

test('a live key comes with the Brokerage plan', async ({ page, playwright, baseURL }) => {
  await signUp(page, newPerson());
  await page.goto('/developers');
  await page.getByRole('link', { name: 'See plans' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible();
  await pay(page, 'Brokerage');
  await page.goto('/developers');
  await page.getByRole('button', { name: 'Create key' }).click();
  await dialog(page).getByLabel('Name').fill('Nightly feed');
  await dialog(page).getByRole('button', { name: 'Create key' }).click();
  const key = await value(page);
  expect(key).toMatch(/^lw_live_/);
  expect(await call(playwright, baseURL, key)).toMatchObject({
    status: 200,
    body: { key: { name: 'Nightly feed', test: false } },
  });
});

const used = (name: string, calls: number, errors: Record<string, number>) => ({
  id: `key_${name}`,
  name,
  mode: 'live',
  prefix: 'lw_live_...a1b2',
  pieces: 7,
  calls,
  errors,
});

test('the use of busy keys fits every width', async ({ page }, info) => {
  const keys = [
    used('Nightly feed', 1240, { 'too-many-requests': 41, 'not-found': 12 }),
    used('The website of the downtown office, by its agency', 15, {}),
    used('x'.repeat(100), 1_000_000, { 'missing-scope': 1 }),
  ];
  const period = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
  await page.route('**/api/v1/usage/keys', (route) => route.fulfill({ json: { ...period, keys } }));
  await signUp(page, newPerson());
  await page.goto('/developers');
  await expect(page.getByText('1,001,255 calls since Nov 1, 54 of them refused.')).toBeVisible();
  await page.getByText('Show as a table').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `keys-used-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }
});

test('an agent is told whom to ask', async ({ page }) => {
  await signIn(page, sample.agent, sample.password);
  await page.goto('/developers');
  await expect(page.getByText(/Owners and brokers of your office make and revoke API keys/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create key' })).toHaveCount(0);
  await judge(page);
});

test('the reference holds a first good call that can be made at once', async ({
  page,
  playwright,
  baseURL,
}) => {
  await page.goto('/docs');
  const line = page.getByRole('region', { name: 'First call' });
  await expect(line).toHaveText(/^curl -H 'Authorization: Bearer lw_test_/);
  const key = /Bearer (\w+)/.exec((await line.textContent()) ?? '')?.[1];
  expect(await call(playwright, baseURL, key)).toMatchObject({
    status: 200,
    body: { account: { name: 'Harbor Office' }, key: { test: true } },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy First call' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await page.getByLabel('Language').selectOption('Python');
  await expect(line).toContainText('urllib.request');
  const check = page.getByRole('article', { name: 'Check a text' });
  await check.getByText('Send it from here').click();
  await check.getByRole('button', { name: 'Send' }).click();
  await expect(check.getByText('Answered with 200.')).toBeVisible();
  await expect(check.getByRole('region', { name: 'Answer to POST /api/v1/checks' })).toContainText(
    '"verdict"',
  );
  await page.goto('/docs#problem-plan-without-api');
  await expect(page.locator('#problem-plan-without-api')).toBeVisible();
});
