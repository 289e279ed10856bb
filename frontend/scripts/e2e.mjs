// Runs the journeys against the server at E2E_BASE_URL and ends with one plain line.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, NoBrowser } from './browser.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const report = 'test-results/report.json';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const specs = (suites = []) => suites.flatMap((it) => [...it.specs, ...specs(it.suites)]);

if (!process.env.E2E_BASE_URL)
  stop('Set E2E_BASE_URL to the address of a running server, such as http://127.0.0.1:8080.');

const browser = await findBrowser().catch((error) => {
  if (error instanceof NoBrowser) stop(error.message);
  throw error;
});
console.log(`browser: ${browser.path} (${browser.from})`);

rmSync('test-results', { recursive: true, force: true });
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const run = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...browser.env, CHROMIUM_PATH: browser.path },
});

if (!existsSync(report)) stop('The journeys did not run to their end.');
const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
for (const { title, tests } of specs(suites)) {
  for (const { projectName } of tests.filter((it) => it.status === 'unexpected'))
    console.log(`failed on ${projectName}: ${title}`);
}
console.log(`${stats.expected + stats.flaky} passed, ${stats.unexpected} failed, ${stats.skipped} skipped`);
process.exit(run.status ?? 1);
