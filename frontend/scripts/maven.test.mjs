import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'web-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the build with nothing on the PATH but what the test puts there. */
const build = () =>
  spawnSync(process.execPath, ['scripts/maven.mjs', join(folder, 'out')], {
    env: { PATH: folder },
    encoding: 'utf8',
  });

it.skipIf(process.platform === 'win32')('says in one sentence which npm is missing or too old', () => {
  const missing = build();
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho 10.8.2\n');
  chmodSync(join(folder, 'npm'), 0o755);
  const old = build();
  expect([missing.status, old.status]).toEqual([1, 1]);
  expect(missing.stderr.trim()).toBe(
    'The web app needs npm 11 or newer to be built, and there is no npm on the PATH.',
  );
  expect(old.stderr.trim()).toBe(
    'The web app needs npm 11 or newer to be built, and this is 10.8.2: run "npm install --global npm@11".',
  );
});
