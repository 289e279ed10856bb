import { expect, type Page, test } from '@playwright/test';
import { pay } from './checkout';
import { judge } from './judge';
import { newPerson, sample, signIn, signUp } from './people';

const dialog = (page: Page) => page.getByRole('dialog');
/** A name that leads nowhere, wherever this runs. */
const url = 'https://hooks.larkspur.invalid/listwright';

test('a plan without the API is told so, with the way to plans', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/developers');
  await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Webhooks' })).toBeVisible();
  await expect(page.getByText('Webhooks come with the Brokerage plan')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add endpoint' })).toHaveCount(0);
  await judge(page);
  await page.getByRole('link', { name: 'See plans' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible();
});

test('an endpoint is added, tried, changed, and removed', async ({ page }, info) => {
  await signUp(page, newPerson());
  await pay(page, 'Brokerage');
  await page.goto('/developers/webhooks');
  await page.getByRole('button', { name: 'Add endpoint' }).click();
  await dialog(page).getByLabel('Address').fill('http://127.0.0.1/hook');
  await dialog(page).getByRole('button', { name: 'Add endpoint' }).click();
  await expect(dialog(page).getByLabel('Address')).toBeFocused();
  await expect(dialog(page).getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
  await judge(page);
  await dialog(page).getByLabel('Address').fill(url);
  await dialog(page)
    .getByRole('checkbox', { name: /^The plan changes/ })
    .uncheck();
  await dialog(page).getByRole('button', { name: 'Add endpoint' }).click();

  await expect(page.getByRole('heading', { name: `Signing secret of ${url}` })).toBeFocused();
  const secret = page.getByRole('group', { name: 'Signing secret' });
  await expect(secret).toHaveText(/^whsec_/);
  const first = await secret.textContent();
  await judge(page);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.reload();
  await expect(page.getByText('A kit is finished · A piece is out of date')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(first ?? '-');

  await page.getByRole('button', { name: `Send test ${url}` }).click();
  const log = page.getByRole('region', { name: `Deliveries to ${url}` });
  await expect(log.getByRole('heading', { name: 'Test Waiting' })).toBeVisible();
  await expect(page).toHaveURL(/endpoint=wh_/);
  await log.getByText(/^Details/).click();
  await expect(log.getByText(/No answer: the name leads nowhere/).first()).toBeVisible({ timeout: 30_000 });
  await expect(log.getByText(/"type": "webhook.test"/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await judge(page);
    const name = `webhooks-${info.project.name}-${colorScheme}`;
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
  }

  await page.getByRole('button', { name: `Rotate secret... ${url}` }).click();
  await judge(page);
  await dialog(page).getByRole('button', { name: 'Rotate secret' }).click();
  await expect(secret).toHaveText(/^whsec_/);
  expect(await secret.textContent()).not.toBe(first);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await expect(page.getByText(/The former secret signs along/)).toBeVisible();

  await page.getByRole('button', { name: `Edit... ${url}` }).click();
  await dialog(page).getByLabel('Description').fill('Marketing site');
  await dialog(page)
    .getByRole('checkbox', { name: /^Usage reaches a limit/ })
    .uncheck();
  await dialog(page).getByRole('button', { name: 'Save endpoint' }).click();
  await expect(page.getByText('Marketing site')).toBeVisible();
  await expect(page.getByText('Usage reaches a limit')).toHaveCount(0);

  await page.getByRole('button', { name: `Turn off ${url}` }).click();
  await expect(page.getByText('Turned off. What waited for it is cancelled.')).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('Cancelled');
  await expect(log.getByRole('heading', { name: 'Test Cancelled' })).toBeVisible();

  await page.getByRole('button', { name: `Remove... ${url}` }).click();
  await judge(page);
  await dialog(page).getByRole('button', { name: 'Remove endpoint' }).click();
  await expect(page.getByText('The endpoint is removed.')).toBeVisible();
  await expect(page.getByText(/No endpoints yet/)).toBeVisible();
});

test('an agent is told whom to ask about webhooks', async ({ page }) => {
  await signIn(page, sample.agent, sample.password);
  await page.goto('/developers/webhooks');
  await expect(page.getByText(/decide where events are sent/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add endpoint' })).toHaveCount(0);
  await judge(page);
});
