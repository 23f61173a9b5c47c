import { aWorld } from '../factories/world.js';
import { crawl, kindOf } from '../pages/crawler.js';
import type { CastMember } from '../support/cast.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { openBrowser } from './support/browser.js';
import { Person } from './support/person.js';

// What a window of 1280 px is at 400%.
const ENLARGED = 320;
/** A form that says itself what is wrong with it, and is sent as nobody should send it. */
const FORM = 'main form[method="post"][novalidate]';

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
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
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
    for (const { visitor, path } of kinds.values()) {
      await reader.is(visitor);
      await reader.widen(1200);
      await reader.goTo(path);
      wrong.push(...(await reader.barriers()).map((barrier) => `${path}: ${barrier}`));
      await reader.widen(ENLARGED);
      if (await reader.isTooWide()) wrong.push(`${path} is too wide at 400%`);
    }
    expect(kinds.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('says what is missing in a form that is sent empty, in a way that everybody can read', async () => {
    const wrong: string[] = [];
    let refused = 0;
    await reader.widen(1200);
    for (const { visitor, path } of kinds.values()) {
      await reader.is(visitor);
      await reader.goTo(path);
      if (!(await reader.sendsEmpty(FORM))) continue;
      if (!(await reader.page.title()).startsWith('Error: ')) continue;
      refused += 1;
      if (!(await reader.tellsOfAnError())) wrong.push(`${path} does not lead to what is missing`);
      wrong.push(...(await reader.barriers()).map((barrier) => `${path}, sent empty: ${barrier}`));
    }
    expect(refused).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
  });
});
