import { aWorld } from '../factories/world.js';
import { crawl, kindOf } from '../pages/crawler.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { openBrowser } from './support/browser.js';
import { Person } from './support/person.js';

// What a window of 1280 px is at 400%.
const ENLARGED = 320;
/** One kind of so many is looked at: a sample here, all of them with `npm run test:every-page`. */
const ONE_OF = Number(process.env['ONE_KIND_OF'] ?? 3);

/** The page of bull-board comes with its package, as it is. */
const NOT_OURS = '/queue-board';

interface Led {
  readonly visitor: Visitor;
  readonly path: string;
}

// Records of every kind, and everybody who may see some of them. Of each kind of page the first that somebody is led to is looked at.
describe('every kind of page that anybody is led to', () => {
  let test: TestApp;
  let close: () => Promise<void>;
  let reader: Person;
  const kinds = new Map<string, Led>();

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    await aWorld(test);
    for (const visitor of everybody()) {
      const { pages } = await crawl(visitor, 1);
      for (const { path, isPage } of pages) {
        const kind = lookOf(path);
        if (isPage && kind !== NOT_OURS && !kinds.has(kind)) kinds.set(kind, { visitor, path });
      }
    }
    const browser = await openBrowser();
    close = () => browser.close();
    reader = await Person.atScreen(browser, test.url);
  }, 3_600_000);
  afterAll(async () => {
    await close();
    await test.close();
  });
  afterEach(() => expect(reader.troubles.splice(0)).toEqual([]));

  /** Pages that differ only in what is asked for look alike. */
  const lookOf = (path: string) => kindOf(path).replaceAll(/=\S*/g, '');
  const everybody = () =>
    Object.entries(test.cast).flatMap(([name, member]) =>
      name === 'organisations' ? [] : [Visitor.at(test.url, member as CastMember)],
    );

  it('can be read by everybody, and is moved one way only at 400%', async () => {
    const wrong: string[] = [];
    for (const { visitor, path } of [...kinds.values()].filter((_, index) => index % ONE_OF === 0)) {
      await reader.is(visitor);
      await reader.widen(1200);
      await reader.goTo(path);
      wrong.push(...(await reader.barriers()).map((barrier) => `${path}: ${barrier}`));
      await reader.widen(ENLARGED);
      if (await reader.isTooWide()) wrong.push(`${path} is too wide at 400%`);
    }
    expect(kinds.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }, 3_600_000);
});
