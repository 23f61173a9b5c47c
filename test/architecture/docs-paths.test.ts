import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Page {
  readonly file: string;
  readonly text: string;
}

const FOLDERS = ['src', 'docs', 'test', 'migrations', 'docker'];
const PLACE = new RegExp(String.raw`^(?:${FOLDERS.join('|')})/[\w./-]*$`);
const SOURCE_FILE = /^[\w./-]+\.(?:ts|mjs|sql|sh|yaml|md)$/;
// `x.service.ts` and `x/http/x.body.ts` stand for those of any feature.
const ANY_FEATURE = /(?:^|\/)x[./]/;

const METHODS = 'GET|POST|PUT|PATCH|DELETE';
const SPELT_OUT = new RegExp(`\\b(${METHODS}) (/[\\w./{}-]*[\\w}])`, 'g');
const WHOLE_PATH = /(?<![\w./])(\/(?:api\/v1|api\/docs|health)\b[\w./{}-]*[\w}])/g;
const BY_CURL = /\$API(\/[\w/$-]+)/g;
// The base of all paths; pages that are not in the document because they are it, or that are no part of the API.
const BESIDE_IT = ['/api/v1', '/api/docs', '/api/v1/openapi.json', '/queue-board'];

describe('the documents', () => {
  const pages = readPages();

  it('are found', () => {
    expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(['src/README.md', 'docs/operations.md']));
  });

  it('link to pages that are there', () => {
    expect(missing((page) => linksOf(page).filter((link) => !existsSync(link)))).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const known = new Set(everyFile().map((file) => path.basename(file)));
    const isThere = (page: Page, name: string) =>
      ['', 'src', path.dirname(page.file)].some((folder) => existsSync(path.join(folder, name))) ||
      (!name.includes('/') && known.has(name));
    const namedBy = (page: Page) => codeOf(page).filter((code) => PLACE.test(code) || SOURCE_FILE.test(code));

    expect(missing((page) => namedBy(page).filter((name) => !ANY_FEATURE.test(name) && !isThere(page, name)))).toEqual(
      [],
    );
  });

  it('name npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const called = ({ text }: Page) =>
      [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');

    expect(missing((page) => called(page).filter((name) => !(name in scripts)))).toEqual([]);
  });

  describe('on the API', () => {
    let test: TestApp;
    let routes: Set<string>;
    beforeAll(async () => {
      test = await startTestApp();
      const { body } = await test.as(null).get('/api/v1/openapi.json').expect(200);
      routes = new Set(
        Object.entries(body.paths as Record<string, object>).flatMap(([route, methods]) => [
          anyId(route),
          ...Object.keys(methods).map((method) => `${method.toUpperCase()} ${anyId(route)}`),
        ]),
      );
    });
    afterAll(() => test.close());

    it('name requests that are answered', () => {
      const requests = ({ text }: Page) => [
        ...[...text.matchAll(SPELT_OUT)].map(([, method, route]) => `${method} ${anyId(inApi(route ?? ''))}`),
        ...[...text.matchAll(WHOLE_PATH)].map(([, route]) => anyId(route ?? '')),
        ...[...text.matchAll(BY_CURL)].map(([, route]) => anyId(inApi(route ?? ''))),
      ];
      const inShort = (page: Page) => codeOf(page).filter((code) => /^\/[a-z][\w/{}-]*$/.test(code));
      const unknown = (request: string) => !routes.has(request) && !BESIDE_IT.includes(request.replace(/^GET /, ''));
      const endsNothing = (tail: string) => ![...routes, ...BESIDE_IT].some((route) => route.endsWith(anyId(tail)));

      expect(pages.flatMap(requests).length).toBeGreaterThan(50);
      expect(missing((page) => [...requests(page).filter(unknown), ...inShort(page).filter(endsNothing)])).toEqual([]);
    });
  });

  /** What `find` finds wrong, with the page it is on. */
  function missing(find: (page: Page) => readonly string[]): string[] {
    return pages.flatMap((page) => find(page).map((name) => `${page.file}: ${name}`));
  }
});

function readPages(): Page[] {
  return everyFile()
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function everyFile(): string[] {
  const top = readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  return [...top, ...below];
}

function linksOf({ file, text }: Page): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => path.join(path.dirname(file), link));
}

/** What stands between single backticks. */
function codeOf({ text }: Page): string[] {
  return [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map((match) => match[1] ?? '');
}

function inApi(route: string): string {
  return /^\/(?:api|health)\b/.test(route) ? route : `/api/v1${route}`;
}

/** An address with whatever stands for an id made alike. */
function anyId(route: string): string {
  return route.replace(/\{\w+\}|\$\w+/g, '{}');
}
