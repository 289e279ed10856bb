import { expect, it } from 'vitest';
import { findBrowser, NoBrowser } from './browser.mjs';

it('takes the one that CHROMIUM_PATH names', async () => {
  const { path, from } = await findBrowser({ env: { CHROMIUM_PATH: process.execPath } });
  expect([path, from]).toEqual([process.execPath, 'CHROMIUM_PATH']);
});

it('does not look elsewhere when CHROMIUM_PATH is wrong', async () => {
  await expect(findBrowser({ env: { CHROMIUM_PATH: '/no/such/browser' } })).rejects.toThrow(NoBrowser);
});

it('says what to do where there is none', async () => {
  await expect(findBrowser({ env: {}, platform: 'plan9', arch: 'x64' })).rejects.toThrow(
    /install Chrome or Chromium, or set CHROMIUM_PATH/,
  );
});
