// Called by Maven: installs and builds only what changed, judged by content, so a fresh clone with old or new file dates does the same.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = process.argv[2] && resolve(process.argv[2]); // target/classes/web
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const windows = process.platform === 'win32';
const packages = ['package.json', 'package-lock.json', '.npmrc'];
const sources = [
  'index.html',
  'landing.html',
  'docs.html',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'public',
  'scripts/postbuild.mjs',
];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function hash(paths) {
  const digest = createHash('sha256').update(process.version);
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
    else if (!/\.test\.tsx?$/.test(path)) digest.update(`${path}\0`).update(readFileSync(path)).update('\0');
  };
  paths.forEach(add);
  return digest.digest('hex');
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const atLeast = (version, least) => {
  const have = version.replace(/^v/, '').split('.').map(Number);
  const index = least.findIndex((number, i) => (have[i] ?? 0) !== number);
  return index < 0 || (have[index] ?? 0) > least[index];
};

function npm(sentence, ...args) {
  try {
    execFileSync('npm', args, {
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, CI: 'true', NO_COLOR: '1' },
    });
  } catch {
    stop(sentence);
  }
}

if (!atLeast(process.version, [20, 19]))
  stop(`The web app needs Node 20.19 or newer to be built, and this is ${process.version}.`);
const found = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: windows });
if (found.status !== 0)
  stop('The web app needs npm 11 or newer to be built, and there is no npm on the PATH.');
if (!atLeast(found.stdout.trim(), [11]))
  stop(
    `The web app needs npm 11 or newer to be built, and this is ${found.stdout.trim()}: run "npm install --global npm@11".`,
  );

const locked = hash(packages);
if (read('node_modules/.stamp') === locked) console.log('web: packages are up to date');
else {
  npm('The packages of the web app could not be installed; what npm said stands above.', 'ci');
  writeFileSync('node_modules/.stamp', locked);
}

const built = hash([...packages, ...sources]);
if (read('dist/.stamp') === built) console.log('web: build is up to date');
else {
  npm('The web app could not be built; what went wrong stands above.', 'run', 'build');
  writeFileSync('dist/.stamp', built);
}

if (out && read(join(out, '.stamp')) !== built) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  cpSync('dist', out, {
    recursive: true,
    filter: (path) => !path.endsWith('.map') && !path.replaceAll('\\', '/').endsWith('/.vite'),
  });
  console.log(`web: copied into ${out}`);
}
