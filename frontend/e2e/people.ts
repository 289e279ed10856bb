import { expect, type Page } from '@playwright/test';

export const sample = {
  owner: 'ben@harbor.example',
  agent: 'ana@harbor.example',
  password: 'harbor-sample-2026',
};

/** New for every test and every run, so that nothing depends on what an earlier run left. */
export function newPerson() {
  const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return {
    name: 'Maya Chen',
    office: `Larkspur Homes ${mark}`,
    email: `maya.${mark}@larkspur.example`,
    password: `first words of ${mark}`,
  };
}

export type Person = ReturnType<typeof newPerson>;

export const password = (page: Page, label = 'Password') => page.getByLabel(label, { exact: true });

export async function signUp(page: Page, person: Person) {
  await page.goto('/signup');
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Office name').fill(person.office);
  await page.getByLabel('Email').fill(person.email);
  await password(page).fill(person.password);
  await page.getByRole('button', { name: 'Create office' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Listings' })).toBeVisible();
}

export async function fillSignIn(page: Page, email: string, secret: string) {
  await page.getByLabel('Email').fill(email);
  await password(page).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function signIn(page: Page, email: string, secret: string) {
  await page.goto('/login');
  await fillSignIn(page, email, secret);
  await expect(page.getByRole('heading', { level: 1, name: 'Listings' })).toBeVisible();
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
}

/** Opens the newest mail to an address and follows its link. */
export async function followMail(page: Page, to: string, kind: 'verify' | 'reset' | 'invite') {
  await page.goto(`/sandbox/mailbox?to=${encodeURIComponent(to)}`);
  await page
    .getByRole('article')
    .getByRole('link', { name: new RegExp(`/${kind}/`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${kind}/`));
}

/** Takes back what a test left in the sample office, also when it failed half-way: seats are few. */
export async function freeSeat(page: Page, email: string) {
  await page.goto('/settings/team');
  await page.evaluate(async (address) => {
    for (const list of ['/api/v1/members', '/api/v1/invitations']) {
      const { data } = await (await fetch(`${list}?limit=100`)).json();
      for (const one of data)
        if (one.email === address) await fetch(`${list}/${one.id}`, { method: 'DELETE' });
    }
  }, email);
}
