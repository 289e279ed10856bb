// Leaves a gzip copy beside every text file of the build, so that the server never compresses.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

for (const name of readdirSync('dist', { recursive: true })) {
  if (!/\.(js|css|html|svg|json|txt)$/.test(name) || name.startsWith('.vite')) continue;
  const file = join('dist', name);
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}
