import { type Entry, entriesOf, groupsOf, type OpenApi } from './document';
import { drawContents, drawGroup } from './draw';
import { drawProblems } from './problems';

const byId = (id: string) => document.getElementById(id);
const tell = (id: string, text: string) => {
  const place = byId(id);
  if (place) place.textContent = text;
};

const haystack = ({ method, path, tag, operation }: Entry) =>
  `${method} ${path} ${tag} ${operation.summary ?? ''} ${operation.operationId ?? ''}`.toLowerCase();

function draw(api: OpenApi, entries: Entry[]) {
  const groups = groupsOf(api, entries);
  byId('reference')?.replaceChildren(...groups.map((group) => drawGroup(api, group)), drawProblems());
  byId('contents')?.replaceChildren(...groups.map(drawContents));
}

function show(api: OpenApi) {
  const all = entriesOf(api);
  const box = byId('filter') as HTMLInputElement | null;
  const filter = () => {
    const words = (box?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const found = all.filter((entry) => words.every((word) => haystack(entry).includes(word)));
    draw(api, found);
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
    const response = await fetch('/openapi.json', { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    show((await response.json()) as OpenApi);
  } catch {
    tell('state', 'The reference could not be loaded. Reload the page, or read the OpenAPI file instead.');
  }
}

void start();
