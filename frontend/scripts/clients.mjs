// Writes what clients/ has of the API's description, or with --check says whether it is current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { forKeys } from './description.mjs';
import { collection } from './postman.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const description = forKeys(load(readFileSync('api/openapi.yaml', 'utf8'), { schema: CORE_SCHEMA }));
const types = await openapiTS(structuredClone(description), {
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
});
const files = {
  '../clients/openapi.json': json(description),
  '../clients/typescript/src/schema.ts': COMMENT_HEADER + astToString(types),
  '../clients/postman/listwright.postman_collection.json': json(collection(description)),
};

const stale = Object.entries(files).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path.slice(3)} is not what the description says`);
  if (stale.length > 0) {
    console.error('Run "npm run clients:gen" in frontend.');
    process.exit(1);
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`written: ${path.slice(3)}`);
  }
}
