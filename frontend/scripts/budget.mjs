// Fails when a first load or a page goes over its budget (kB = 1000 bytes, gzip level 9).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const firstLoad = { 'landing.html': 10, 'docs.html': 15, 'index.html': 130 };
const page = 60;
const css = 15;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const closure = (key, seen = new Set()) => {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
};
const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const scripts = (keys) =>
  sum([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
const styles = (keys) => {
  const named = [...keys].flatMap((key) => [...(manifest[key].css ?? []), manifest[key].file]);
  return sum([...new Set(named)].filter((file) => file.endsWith('.css')));
};

let over = 0;
const row = (name, got, limit) => {
  if (got > limit) over++;
  console.log(
    `${got > limit ? 'OVER' : 'ok  '} ${name.padEnd(44)} ${got.toFixed(1).padStart(6)} of ${limit} kB`,
  );
};

for (const [entry, limit] of Object.entries(firstLoad)) {
  if (!manifest[entry]) throw new Error(`The build has no ${entry}.`);
  row(`${entry} first load, scripts`, scripts(closure(entry)), limit);
  row(`${entry} styles`, styles(closure(entry)), css);
}
const shared = closure('index.html');
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isDynamicEntry)
    row(
      `${key.replace('src/app/', '')}, extra`,
      scripts([...closure(key)].filter((one) => !shared.has(one))),
      page,
    );
}
process.exit(over > 0 ? 1 : 0);
