import type { Call } from './call';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
/** The shell puts its variable in between double quotes only. */
const header = (name: string, value: string) =>
  value.includes('$') ? `-H "${name}: ${value}"` : `-H ${quoted(`${name}: ${value}`)}`;

function curl({ method, url, headers, body, session }: Call): string {
  return [
    'curl',
    ...(session ? ['-b cookies.txt -c cookies.txt'] : []),
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => header(name, value)),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
    quoted(url),
  ].join(' ');
}

const isJson = (call: Call) => call.headers['Content-Type'] === 'application/json';
const indented = (json: string, by: string) =>
  JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', `\n${by}`);

/** In each language the key comes from the environment, unless the reader has told one. */
function withKey(value: string, variable: string): string {
  const [before, after] = value.split('$LISTWRIGHT_KEY');
  return after === undefined ? JSON.stringify(value) : `${JSON.stringify(before)} + ${variable}`;
}

function lines(headers: Record<string, string>, variable: string, by: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${by}${JSON.stringify(name)}: ${withKey(value, variable)},\n`)
    .join('');
}

function typescript(call: Call): string {
  const { method, url, headers, body } = call;
  const parts = [
    `const response = await fetch(${JSON.stringify(url)}, {\n`,
    `  method: "${method}",\n`,
    `  headers: {\n${lines(headers, 'process.env.LISTWRIGHT_KEY', '    ')}  },\n`,
    ...(body === undefined
      ? []
      : [`  body: ${isJson(call) ? `JSON.stringify(${indented(body, '  ')})` : JSON.stringify(body)},\n`]),
    '});\n',
    'console.log(response.status, await response.text());',
  ];
  return parts.join('');
}

function python({ method, url, headers, body }: Call): string {
  const variable = 'os.environ["LISTWRIGHT_KEY"]';
  return [
    'import os\nimport urllib.request\n\n',
    'request = urllib.request.Request(\n',
    `    ${JSON.stringify(url)},\n`,
    `    method="${method}",\n`,
    `    headers={\n${lines(headers, variable, '        ')}    },\n`,
    ...(body === undefined ? [] : [`    data=${JSON.stringify(body)}.encode(),\n`]),
    ')\n',
    'with urllib.request.urlopen(request) as response:\n',
    '    print(response.status, response.read().decode())',
  ].join('');
}

function java({ method, url, headers, body }: Call): string {
  const sends =
    body === undefined ? 'BodyPublishers.noBody()' : `BodyPublishers.ofString(${JSON.stringify(body)})`;
  return [
    `var request = HttpRequest.newBuilder(URI.create(${JSON.stringify(url)}))\n`,
    ...Object.entries(headers).map(
      ([name, value]) =>
        `    .header(${JSON.stringify(name)}, ${withKey(value, 'System.getenv("LISTWRIGHT_KEY")')})\n`,
    ),
    `    .method("${method}", ${sends})\n    .build();\n`,
    'var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());\n',
    'IO.println(response.statusCode() + " " + response.body());',
  ].join('');
}

export const languages = { curl, TypeScript: typescript, Python: python, Java: java };
export type Language = keyof typeof languages;

/** Who reads: in which language, and with which key, if one is known. */
export interface Reader {
  language: Language;
  key?: string | undefined;
}

export const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name);
