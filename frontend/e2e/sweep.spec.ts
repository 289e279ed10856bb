import { type Cookie, expect, test } from '@playwright/test';
import { judge } from './judge';
import { fillSignIn, newPerson, sample, signUp } from './people';

interface Stop {
  name: string;
  path: string;
  signedIn?: boolean;
  /** In an office of its own with one home, whose id stands for {home}. */
  withHome?: boolean;
  /** In an office of its own that has nothing yet. */
  empty?: boolean;
  /** What must be on the page before it is judged. */
  ready: RegExp;
  open?: string;
  /** Too long for a picture of the whole. */
  long?: boolean;
  /** Answers that belong to the page and that the browser prints as errors. */
  refusals?: number;
}

const stops: Stop[] = [
  { name: 'landing', path: '/', ready: /Every number sourced/ },
  { name: 'docs', path: '/docs', ready: /operations/, long: true },
  { name: 'check', path: '/check', ready: /What is not checked/, refusals: 2 },
  {
    name: 'check-member',
    path: '/check?channel=email&mls=crmls&state=CA&home={home}',
    withHome: true,
    ready: /Subject line/,
  },
  { name: 'login', path: '/login', ready: /Forgot your password/ },
  { name: 'signup', path: '/signup', ready: /No card needed/ },
  { name: 'reset', path: '/reset', ready: /Send the link/ },
  { name: 'new-password', path: '/reset/some-token', ready: /Set the password/ },
  { name: 'verify', path: '/verify/some-token', ready: /Confirm my email/ },
  { name: 'invite-ended', path: '/invite/some-token', ready: /Ask the person/, refusals: 1 },
  { name: 'mailbox', path: '/sandbox/mailbox', ready: /Look again/, long: true },
  { name: 'missing', path: '/no/such/page', ready: /Nothing here/ },
  { name: 'listings', path: '/listings', signedIn: true, ready: /418 Quillfeather Lane/ },
  { name: 'listings-empty', path: '/listings', empty: true, ready: /No listings yet/ },
  { name: 'listings-some', path: '/listings', withHome: true, ready: /1900 Threnody/ },
  {
    name: 'listings-archived',
    path: '/listings?archived=true',
    withHome: true,
    ready: /Nothing is archived/,
  },
  { name: 'listing-new', path: '/listings/new', withHome: true, ready: /Paste anything about/ },
  { name: 'listing-by-hand', path: '/listings/new?by=hand', withHome: true, ready: /Address and price/ },
  { name: 'listing-import', path: '/listings/import', withHome: true, ready: /Choose a file/ },
  { name: 'listing-facts', path: '/listings/{home}', withHome: true, ready: /Address and price/ },
  {
    name: 'listing-history',
    path: '/listings/{home}?tab=history',
    withHome: true,
    ready: /from pasted text/,
  },
  { name: 'listing-kit', path: '/listings/{home}?tab=kit', withHome: true, ready: /pieces chosen/ },
  { name: 'listing-gone', path: '/listings/none', withHome: true, ready: /does not exist/, refusals: 1 },
  { name: 'profile', path: '/settings/profile', signedIn: true, ready: /This device/ },
  { name: 'team', path: '/settings/team', signedIn: true, ready: /Ana Ruiz/ },
  {
    name: 'team-role',
    path: '/settings/team',
    signedIn: true,
    ready: /Ana Ruiz/,
    open: 'Change role... of Ana Ruiz',
  },
  { name: 'office', path: '/settings/office', signedIn: true, ready: /Export everything/ },
  {
    name: 'office-close',
    path: '/settings/office',
    signedIn: true,
    ready: /Export/,
    open: 'Close the office...',
  },
  { name: 'voices', path: '/settings/voices', empty: true, ready: /No voices yet/ },
  { name: 'usage', path: '/settings/usage', signedIn: true, ready: /What is left/ },
  { name: 'keys', path: '/developers', signedIn: true, ready: /Live keys come with/ },
  { name: 'keys-test', path: '/developers?mode=test', empty: true, ready: /No test keys yet/ },
  {
    name: 'keys-create',
    path: '/developers?mode=test',
    empty: true,
    ready: /No test keys yet/,
    open: 'Create key',
  },
  { name: 'webhooks', path: '/developers/webhooks', signedIn: true, ready: /Webhooks come with/ },
  { name: 'billing', path: '/settings/billing', signedIn: true, ready: /Your plan/ },
  {
    name: 'account-menu',
    path: '/listings',
    signedIn: true,
    ready: /418 Quillfeather Lane/,
    open: 'Account of Ben Okafor Harbor Office',
  },
];

const pasted = `Address: 1900 Threnody Park Lane, Pellam, MD 00030
List Price: $615,000
Bedrooms: 3
Beds: 4
Living Area: 2,044 sq ft
Heating: Heat Pump
Lock Box Location: Back door`;

let cookies: Cookie[] = [];
let newcomer: Cookie[] = [];
let founder: Cookie[] = [];
let home = '';

test.beforeAll(async ({ browser }, info) => {
  const context = await browser.newContext({
    ...(info.project.use.baseURL && { baseURL: info.project.use.baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/login');
  await fillSignIn(page, sample.owner, sample.password);
  await expect(page.getByRole('heading', { level: 1, name: 'Listings' })).toBeVisible();
  cookies = await context.cookies();
  await context.clearCookies();
  await signUp(page, newPerson());
  founder = await context.cookies();
  await context.clearCookies();
  await signUp(page, newPerson());
  home = await page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await fetch('/api/v1/property-imports', { method: 'POST', headers, body });
    return (await answer.json()).created[0];
  }, pasted);
  newcomer = await context.cookies();
  await context.close();
});

for (const stop of stops) {
  test(`${stop.name}: accessible, in its width, quiet`, async ({ page, context }, info) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    if (stop.signedIn) await context.addCookies(cookies);
    if (stop.withHome) await context.addCookies(newcomer);
    if (stop.empty) await context.addCookies(founder);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(stop.path.replace('{home}', home));
    await expect(page.getByText(stop.ready).filter({ visible: true }).first()).toBeVisible();
    if (stop.open) await page.getByRole('button', { name: stop.open, exact: true }).click();
    await page.evaluate(() => document.fonts.ready);

    const width = info.project.use.viewport?.width;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      if (info.project.name !== 'narrow')
        await page.screenshot({
          path: `test-results/screens/${stop.name}-${width}-${colorScheme}.png`,
          fullPage: !stop.open && !stop.long,
        });
      await judge(page);
    }
    expect(complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
    expect(complaints.length).toBeLessThanOrEqual(stop.refusals ?? 0);
  });
}
