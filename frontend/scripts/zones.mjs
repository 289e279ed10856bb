// The arrows of src: ui, lib, api, config -> features -> app. A feature knows no other feature; app puts them together.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const base = ['ui', 'lib', 'api', 'config'];
const plainPages = ['landing', 'docs'];
const atRoot = ['main.tsx'];
const longest = 150;

const isTest = (file) => /\.test\.tsx?$/.test(file) || file.startsWith('test/');

/** The zone of a file, a feature being a zone of its own. */
export function zoneOf(file) {
  const [first, second] = file.split('/');
  return first === 'features' ? `features/${second}` : first;
}

export function mayUse(from, to) {
  if (from === to) return true;
  if (to === 'test') return false;
  if (from === 'app' || atRoot.includes(from)) return !plainPages.includes(to) && !atRoot.includes(to);
  if (base.includes(from) || from.startsWith('features/') || plainPages.includes(from))
    return base.includes(to);
  return false;
}

const importsOf = (text) =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(([, target]) => target);

function complaintsOf(file, text) {
  const from = zoneOf(file);
  const complaints = [];
  for (const target of importsOf(text)) {
    if (target.startsWith('.')) {
      const to = zoneOf(posix.normalize(posix.join(posix.dirname(file), target)));
      if (!isTest(file) && !mayUse(from, to))
        complaints.push(`${from} must not import from ${to} (${target})`);
      if (/\/components\//.test(file) && /\/lib\/api$/.test(target))
        complaints.push('a component does not call the server: put the request into a file below api/');
    } else if (plainPages.includes(from) && !isTest(file) && !target.startsWith('node:')) {
      complaints.push(`${from} is a page without packages, but imports ${target}`);
    }
  }
  const name = file.split('/').pop();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(tsx?|css)$/.test(name))
    complaints.push('the name is not kebab-case');
  if (/^index\.tsx?$/.test(name)) complaints.push('a barrel file hides what is used');
  const lines = text.split('\n').length - 1;
  if (name.endsWith('.tsx') && !isTest(file) && lines > longest)
    complaints.push(`${lines} lines, the most for a component is ${longest}`);
  return complaints;
}

/** What is wrong with a set of files, given as a map from path below src to text. */
export function violations(files) {
  const known = [...base, ...plainPages, ...atRoot, 'features', 'app', 'test'];
  return Object.entries(files).flatMap(([file, text]) => {
    const complaints = complaintsOf(file, text);
    if (!known.includes(file.split('/')[0])) complaints.push('this folder has no place in the map of zones');
    return complaints.map((complaint) => `${file}: ${complaint}`);
  });
}

export function readSources(root) {
  const files = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(root.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
  if (!existsSync(root)) throw new Error('There is no src folder.');
  const files = readSources(root);
  const found = violations(files);
  for (const line of found) console.error(line);
  console.log(`zones: ${Object.keys(files).length} files, ${found.length} violations`);
  process.exit(found.length > 0 ? 1 : 0);
}
