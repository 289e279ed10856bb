import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe); // a script tag would be stopped by the page's CSP
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Found[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await engine.run({ runOnly })).violations;
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.failureSummary}`).join(' | ')}`);
}

/** What every page owes everybody, in whatever state it is. */
export async function judge(page: Page) {
  // A colour on its way from one scheme to the other is neither. Waiting could last for ever: what lies in a closed
  // disclosure never moves on. What inherits a colour starts when its parent has arrived, hence the rounds.
  await page.evaluate(() => {
    for (let round = 0; round < 9; round++) {
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSTransition) animation.finish();
      }
    }
  });
  expect(await violations(page)).toEqual([]);
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways).toBe(0);
  await expect(page.locator('h1')).toHaveCount(1);
}
