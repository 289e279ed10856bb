import { type Entry, entriesOf, groupsOf, type OpenApi } from './document';
import { drawContents, drawGroup } from './draw';
import { drawFirstCall } from './first-call';
import { isLanguage, type Reader } from './languages';
import { drawProblems } from './problems';

const byId = (id: string) => document.getElementById(id);
const tell = (id: string, text: string) => {
  const place = byId(id);
  if (place) place.textContent = text;
};

const haystack = ({ method, path, tag, operation }: Entry) =>
  `${method} ${path} ${tag} ${operation.summary ?? ''} ${operation.operationId ?? ''}`.toLowerCase();

function draw(api: OpenApi, entries: Entry[], reader: Reader) {
  const groups = groupsOf(api, entries);
  byId('reference')?.replaceChildren(
    ...groups.map((group) => drawGroup(api, group, reader)),
    drawProblems(api),
  );
  byId('contents')?.replaceChildren(...groups.map(drawContents));
}

/** A laptop tells the key that everybody knows; elsewhere there is none to tell. */
async function sampleKey(): Promise<string | undefined> {
  try {
    const response = await fetch('/api/v1/about', { headers: { accept: 'application/json' } });
    const { sampleKey: key } = (await response.json()) as { sampleKey?: string | null };
    return key ?? undefined;
  } catch {
    return undefined;
  }
}

/** The language stays with the browser; a key only with this page, as long as it is open. */
function readerOf(known: string | undefined, changed: () => void): () => Reader {
  const language = byId('language') as HTMLSelectElement;
  const key = byId('key') as HTMLInputElement;
  language.value = localStorage.getItem('docs-language') ?? language.value;
  key.value = known ?? '';
  language.addEventListener('change', () => {
    localStorage.setItem('docs-language', language.value);
    changed();
  });
  key.addEventListener('change', changed);
  return () => ({
    language: isLanguage(language.value) ? language.value : 'curl',
    key: key.value.trim() || undefined,
  });
}

function show(api: OpenApi, known: string | undefined) {
  const all = entriesOf(api);
  const box = byId('filter') as HTMLInputElement | null;
  const reader = readerOf(known, () => filter());
  const filter = () => {
    const words = (box?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const found = all.filter((entry) => words.every((word) => haystack(entry).includes(word)));
    byId('start')?.replaceChildren(drawFirstCall(location.origin, reader()));
    draw(api, found, reader());
    tell(
      'count',
      words.length === 0 ? `${all.length} operations` : `${found.length} of ${all.length} operations`,
    );
    tell('state', found.length === 0 ? 'No operation matches the filter.' : '');
  };
  box?.addEventListener('input', filter);
  filter();
  tell(
    'intro',
    [api.info?.description, api.info?.version && `Version ${api.info.version}.`].filter(Boolean).join(' '),
  );
  byId(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

async function start() {
  try {
    const [response, key] = await Promise.all([
      fetch('/openapi.json', { headers: { accept: 'application/json' } }),
      sampleKey(),
    ]);
    if (!response.ok) throw new Error(`status ${response.status}`);
    show((await response.json()) as OpenApi, key);
  } catch {
    tell('state', 'The reference could not be loaded. Reload the page, or read the OpenAPI file instead.');
  }
}

void start();
