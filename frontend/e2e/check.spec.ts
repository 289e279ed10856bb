import { expect, type Page, test } from '@playwright/test';
import { judge } from './judge';
import { newPerson, sample, signIn, signUp } from './people';

const remarks =
  'Charming three bedroom ranch, perfect for families with children. Call Ana at 555-010-0199 to see it.';

const box = (page: Page) => page.getByLabel('Your text');
const found = (page: Page) => page.getByRole('region', { name: 'What we found' });
const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
const check = (page: Page) => page.getByRole('button', { name: 'Check text' }).click();

/** What the gates find is tested where they are. Here two findings are enough, and they go when their words do. */
async function withFindings(page: Page) {
  await page.route('**/api/v1/checks', async (route) => {
    const { text } = route.request().postDataJSON() as { text: string };
    const answer = await (await route.fetch()).json();
    const find = (id: string, quote: string, more: object) => {
      const start = text.indexOf(quote);
      const span = { start, end: start + quote.length };
      return start < 0
        ? []
        : [{ id, part: 'text', class: null, rule: id, quote, ...span, fix: null, remedy: null, ...more }];
    };
    const families = text.indexOf('perfect for families');
    answer.findings = [
      ...find('families', 'perfect for families with children', {
        gate: 'fair-housing',
        severity: 'block',
        class: 'familial_status',
        reason: 'It says for whom the home is, and families with children are a protected class.',
        source: '42 USC 3604(c), https://www.law.cornell.edu/uscode/text/42/3604',
        fix: { start: families, end: families + 34, text: 'with a fenced yard' },
      }),
      ...find('contact', 'Call Ana at 555-010-0199', {
        gate: 'mls',
        severity: 'warn',
        reason: 'Remarks may not tell how to reach an agent.',
        source: 'Common MLS rule',
        remedy: 'Leave the number to the contact fields.',
      }),
    ];
    await route.fulfill({ json: answer });
  });
}

test('a stranger pastes a text, sees what is wrong and why, and puts it right', async ({ page }, info) => {
  await withFindings(page);
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Check a text', exact: true })
    .filter({ visible: true })
    .first()
    .click();
  await box(page).fill(remarks);
  await check(page);
  await expect(found(page).getByRole('status')).toHaveText('2 findings: 1 must fix, 1 to check');
  await expect(found(page).getByText('Fair housing: familial status')).toBeVisible();
  await judge(page);

  await box(page).focus();
  await box(page).press('F8');
  const card = page.getByRole('region', { name: 'Finding', exact: true });
  await expect(card).toContainText('families with children are a protected class');
  await judge(page);
  await page.screenshot({ path: `test-results/screens/check-card-${info.project.name}.png`, fullPage: true });
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await box(page).press('F8');
  await box(page).press('Alt+Enter');
  await expect(box(page)).toHaveValue(/ranch, with a fenced yard\./);
  await expect(found(page).getByRole('status')).toHaveText('1 finding: 1 to check');

  await box(page).fill('Charming three bedroom ranch near the jogging trail.');
  await expect(found(page).getByText('Nothing found').filter({ visible: true }).first()).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue('Charming three bedroom ranch near the jogging trail.');
});

test('a tap on a mark opens it, a remedy is one tap, and undo takes it back', async ({ page }) => {
  await withFindings(page);
  await page.goto('/check?channel=mls');
  await box(page).fill(remarks);
  await check(page);
  const remedy = { name: 'Use “with a fenced yard”' };
  await expect(found(page).getByRole('button', remedy)).toBeVisible();
  await box(page).scrollIntoViewIfNeeded();
  const position = await page
    .locator('.marked-mirror mark')
    .first()
    .evaluate((mark) => {
      const around = mark.closest('.marked')!.getBoundingClientRect();
      const line = mark.getClientRects()[0]!;
      return { x: line.left - around.left + 12, y: line.top - around.top + 8 };
    });
  await box(page).click({ position });
  const card = page.getByRole('region', { name: 'Finding', exact: true });
  await card.getByRole('button', remedy).click();
  await expect(box(page)).toHaveValue(/with a fenced yard/);
  await box(page).press('ControlOrMeta+z');
  await expect(box(page)).toHaveValue(remarks);
});

test('the gates themselves answer', async ({ page }) => {
  await page.goto('/check');
  await box(page).fill('A ranch on a quiet street. Perfect for families.');
  await check(page);
  await expect(found(page).getByText('Fair housing: familial status')).toBeVisible();
  await expect(found(page).getByText(/^Source:/)).toContainText('3604(c)');
});

test('the limit of a board counts, and the address keeps what was chosen', async ({ page }) => {
  await page.goto('/check');
  const board = page.getByLabel('MLS board');
  await expect(page.getByText('Where it will appear')).toBeVisible();
  if (!(await board.isVisible())) await unfold(page, 'Where it will appear');
  await board.selectOption('crmls');
  await expect(page).toHaveURL(/mls=crmls/);
  await expect(page.getByLabel('State')).toHaveValue('CA');
  await box(page).fill('A quiet street. '.repeat(120));
  await expect(page.getByText(/over$/)).toBeVisible();
  await check(page);
  await expect(found(page).getByText(/^Checked \d/)).toBeVisible();
  await judge(page);
});

test('a member compares a text with the facts of a listing', async ({ page }) => {
  await signIn(page, sample.owner, sample.password);
  await page
    .getByRole('link', { name: /^Check/ })
    .filter({ visible: true })
    .first()
    .click();
  await unfold(page, 'Facts to compare with');
  await page.getByRole('radio', { name: 'One of your listings' }).check();
  await page
    .getByLabel('Listing', { exact: true })
    .selectOption({ label: '418 Quillfeather Lane, Marrow Glen, OH 00001' });
  await box(page).fill('Five bedrooms on 0.96 acres.');
  await check(page);
  await expect(found(page).getByText(/^Checked \d/)).toBeVisible();
  await expect(found(page).getByText('Facts', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/home=prop_/);
  await page.reload();
  await expect(page.getByLabel('Listing', { exact: true })).not.toHaveValue('');
});

test('a new office is told that it has no listing to compare with', async ({ page }) => {
  await signUp(page, newPerson());
  await page.goto('/check');
  await unfold(page, 'Facts to compare with');
  await page.getByRole('radio', { name: 'One of your listings' }).check();
  await expect(page.getByText('No listings yet.')).toBeVisible();
});

test('the mirror breaks its lines where the field does, whatever the text', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'the same engine');
  await page.goto('/check');
  await box(page).fill('x');
  const apart = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.marked-field')!;
    const mirror = document.querySelector<HTMLElement>('.marked-mirror')!;
    const frame = mirror.parentElement!;
    let seed = 12345;
    const below = (n: number) => {
      seed ^= seed << 13;
      seed ^= seed >>> 17;
      seed ^= seed << 5;
      return (seed >>> 0) % n;
    };
    const words = [
      'a',
      'three',
      'bedrooms,',
      '$1,250,000',
      '“quoted”',
      'café',
      '👩‍👩‍👧',
      '🏡🏡',
      '新しい家',
      'בית',
      '\t',
      '   ',
      '\n',
      '\n\n',
      'https://example.com/a/very/long/path?with=query',
      '#dreamhome',
      'soft\u00adhyphen',
      'no\u00a0break',
      'W'.repeat(70),
    ];
    const differing: string[] = [];
    frame.style.display = 'block';
    for (const part of [field, mirror]) part.style.minBlockSize = '0';
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + below(60) }, () => words[below(words.length)]).join(
        below(3) ? ' ' : '',
      );
      frame.style.inlineSize = `${260 + below(700)}px`;
      field.value = text;
      mirror.replaceChildren(
        ...text.split(/(?<= )/).map((piece) => {
          const run = document.createElement(below(4) ? 'span' : 'mark');
          run.textContent = piece;
          return run;
        }),
        text === '' || text.endsWith('\n') ? '\u200b' : '',
      );
      field.style.blockSize = '0px';
      if (field.scrollHeight !== mirror.clientHeight) differing.push(JSON.stringify(text));
    }
    return differing;
  });
  expect(apart).toEqual([]);
});
