import { aWorld } from '../factories/world.js';
import { crawl, kindOf } from '../pages/crawler.js';
import { actionsIn } from '../pages/links.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { openBrowser } from './support/browser.js';
import { wrongWithErrorState } from './support/error-state.js';
import { type Filling, FormOnPage } from './support/form-on-page.js';
import { Person } from './support/person.js';

const AT_A_DESK = 1200;
/** What a window of 1280 px is at 400%, and a phone. */
const NARROW = [320, 360];
/** One kind of page of so many is looked at: a sample here, all of them with `npm run test:every-page`. */
const ONE_OF = Number(process.env['ONE_KIND_OF'] ?? 3);
/** Forms take longer: each is sent twice. */
const ONE_FORM_OF = ONE_OF === 1 ? 1 : ONE_OF * 4;

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
  /** Each kind of form, where it leads, and who was led to it where. */
  const forms = new Map<string, Led & { readonly action: string }>();

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    await aWorld(test);
    for (const visitor of everybody()) {
      const { pages } = await crawl(visitor, 1);
      for (const { path, isPage, text } of pages) {
        for (const action of actionsIn(text)) {
          if (!forms.has(lookOf(action))) forms.set(lookOf(action), { visitor, path, action });
        }
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

  it('can be read by everybody, and is moved one way only at 400% and on a phone', async () => {
    const wrong: string[] = [];
    for (const { visitor, path } of oneOf(ONE_OF, kinds)) {
      await reader.is(visitor);
      await reader.goTo(path);
      wrong.push(...(await asItStands()).map((barrier) => `${path}: ${barrier}`));
    }
    expect(kinds.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it.each(['nonsense', 'nothing'] as const)(
    'says what is wrong with a form that holds %s, leads there, and keeps what was typed',
    async (filling) => {
      const wrong: string[] = [];
      for (const { visitor, path, action } of oneOf(ONE_FORM_OF, forms)) {
        await reader.is(visitor);
        await reader.goTo(path);
        const form = new FormOnPage(reader.page, action);
        // What was sent before may have changed what can be done here.
        if (!(await form.isThere()) || !(await form.takes(filling))) continue;
        wrong.push(...(await wrongWhenSent(form, filling)).map((each) => `${path}, ${filling} to ${action}: ${each}`));
      }
      expect(forms.size).toBeGreaterThan(80);
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );

  async function wrongWhenSent(form: FormOnPage, filling: Filling): Promise<string[]> {
    const isSearch = await form.isSearch();
    const typed = await form.fill(filling);
    const outcome = await form.send();
    if (outcome === 'shown again') return [...(await wrongWithErrorState(form, typed)), ...(await asItStands())];
    // Where nothing has to be said, nothing is taken; and who looks for nonsense finds none.
    const isRight = outcome === 'taken' && (filling === 'nothing' || isSearch);
    return isRight ? [] : [`is ${outcome}, on “${await reader.page.title()}”`];
  }

  /** What is wrong with the page that is open, for those who hear it, enlarge it or have it on a phone. */
  async function asItStands(): Promise<string[]> {
    const wrong = await reader.barriers();
    for (const width of NARROW) {
      await reader.widen(width);
      if (await reader.isTooWide()) wrong.push(`is too wide for ${width} px`);
    }
    await reader.widen(AT_A_DESK);
    return wrong;
  }
});

function oneOf<T>(number: number, all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].filter((_, index) => index % number === 0);
}
