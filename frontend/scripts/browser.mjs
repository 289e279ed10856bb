// Finds the browser for the journeys: CHROMIUM_PATH, an installed Chrome or Chromium, then the one inside a package.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

export class NoBrowser extends Error {}

function installed(env, platform) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  return [...(usual[platform] ?? []), ...onPath].find((path) => existsSync(path));
}

const starts = (path, env) =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0;

/** The package unpacks into the temporary folder; ours is below node_modules, so that nothing is left behind or shared. */
async function packaged() {
  const folder = resolve('node_modules/.cache/browser');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }); // also unpacks the libraries it needs
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    };
    const env = [{}, libraries].find((one) => starts(path, one));
    return env && { path, env, from: 'the one inside the package @sparticuz/chromium' };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

export async function findBrowser({
  env = process.env,
  platform = process.platform,
  arch = process.arch,
} = {}) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return { path: env.CHROMIUM_PATH, env: {}, from: 'CHROMIUM_PATH' };
    throw new NoBrowser(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, and there is no such file.`);
  }
  const found = installed(env, platform);
  if (found) return { path: found, env: {}, from: 'installed' };
  const inside = platform === 'linux' && arch === 'x64' ? await packaged().catch(() => undefined) : undefined;
  if (inside) return inside;
  throw new NoBrowser(
    'No browser was found for the journeys: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { path, from } = await findBrowser();
  console.log(`${path} (${from})`);
}
