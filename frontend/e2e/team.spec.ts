import { expect, test } from '@playwright/test';
import { judge } from './judge';
import { followMail, freeSeat, newPerson, type Person, password, sample, signIn } from './people';

let colleague: Person;

test.afterEach(({ page }) => freeSeat(page, colleague.email));

test('an owner invites a colleague, gives another role, and removes them', async ({
  page,
  browser,
  baseURL,
}) => {
  colleague = newPerson();
  const name = `Noor ${colleague.email.slice(5, 17)}`;
  await signIn(page, sample.owner, sample.password);
  await page.goto('/settings/team');
  await page.getByLabel('Email addresses').fill(colleague.email);
  await page.getByRole('radio', { name: /^Agent/ }).check();
  await page.getByRole('button', { name: 'Send invitations' }).click();
  await expect(page.getByText(`Invited ${colleague.email}.`)).toBeVisible();
  await expect(
    page.getByRole('button', { name: `Withdraw the invitation to ${colleague.email}` }),
  ).toBeVisible();

  const theirs = await browser.newContext({ ...(baseURL && { baseURL }) });
  const guest = await theirs.newPage();
  await followMail(guest, colleague.email, 'invite');
  await expect(guest.getByRole('heading', { level: 1, name: /^Join / })).toBeVisible();
  await judge(guest);
  await guest.getByLabel('Your name').fill(name);
  await password(guest).fill(colleague.password);
  await guest.getByRole('button', { name: 'Join the office' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Listings' })).toBeVisible();
  await guest.goto('/settings/team');
  await expect(guest.getByRole('heading', { name: 'Members' })).toBeVisible();
  await expect(guest.getByRole('heading', { name: 'Invite people' })).toHaveCount(0);

  await page.reload();
  await page.getByRole('button', { name: `Change role... of ${name}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /^Broker/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Change role' }).click();
  await expect(page.getByText(`${name} is now broker.`)).toBeVisible();
  await guest.reload();
  await expect(guest.getByRole('heading', { name: 'Invite people' })).toBeVisible();

  await page.getByRole('button', { name: `Remove... ${name}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Remove ${name}` })
    .click();
  await expect(page.getByText(`${name} was removed.`)).toBeVisible();
  await expect(page.getByText(colleague.email)).toHaveCount(0);
  await guest.reload();
  await expect(guest).toHaveURL(/\/login/);
  await theirs.close();
});

test('an invitation is sent again and withdrawn, and its link then ends', async ({
  page,
  browser,
  baseURL,
}) => {
  colleague = newPerson();
  await signIn(page, sample.owner, sample.password);
  await page.goto('/settings/team');
  await page.getByLabel('Email addresses').fill(colleague.email);
  await page.getByRole('button', { name: 'Send invitations' }).click();
  await page.getByRole('button', { name: `Send again to ${colleague.email}` }).click();
  await expect(page.getByText(`Sent again to ${colleague.email}.`)).toBeVisible();
  await page.getByRole('button', { name: `Withdraw the invitation to ${colleague.email}` }).click();
  await expect(page.getByText('Invitation withdrawn.')).toBeVisible();

  const theirs = await browser.newContext({ ...(baseURL && { baseURL }) });
  const guest = await theirs.newPage();
  await followMail(guest, colleague.email, 'invite');
  await expect(guest.getByRole('alert')).toContainText('Ask the person who invited you');
  await theirs.close();
});
