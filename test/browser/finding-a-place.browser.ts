import { fillDay, recordsHousehold } from './acts/household.js';
import type { Person } from './support/person.js';
import { Stage } from './support/stage.js';

describe('an officer who looks for a bed tonight', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it('is told what is missing, and what she typed is kept', async () => {
    const officer = await stage.enter('officer@blackpool');
    await officer.open('/households/new');
    await officer.page.locator('[name="givenName"]').fill('Nearly');
    await fillDay(officer, 'dateOfBirth', ['31', '2', '1994']);
    await officer.press('Record the household');
    expect(await officer.page.title()).toMatch(/^Error: /);
    expect(await officer.words).toContain('Enter a real date');
    expect(await officer.page.locator('[name="givenName"]').inputValue()).toBe('Nearly');
  });

  it.each([true, false])(
    'finds what suits, with reasons, and holds it in two clicks (JavaScript %s)',
    async (javaScript) => {
      const officer = await stage.enter('officer@blackpool', { javaScript });
      if (!javaScript) {
        // Without scripts every part of a page is still there; only what folds is opened by the browser itself.
        await officer.open('/households/new');
      }
      await recordsHousehold(officer, javaScript ? 'Family' : 'Household');
      await officer.picture('household');
      await officer.page.getByRole('main').getByText('Find a place', { exact: true }).click();
      await officer.page.waitForURL('**/places?household=*');
      await officer.look();
      await officer.picture('find-a-place');
      expect(await officer.words).toContain('Has a bedspace for everybody');
      expect(await officer.words).toContain('What was left out, and who could change it');
      await officer.follow(/^Hold and offer/);
      await officer.press('Hold and offer');
      expect(await officer.words).toContain('The place is held and offered.');
      await officer.picture('placement');
      await officer.press('They agree to this place');
      expect(await officer.words).toContain('Recorded: they agree.');
    },
  );

  it('is told who was faster when two want the last bed, and is shown the next best', async () => {
    const [first, second] = [await stage.enter('officer@blackpool'), await stage.enter('officer2@blackpool')];
    const pages: Person[] = [];
    let unit = '';
    for (const officer of [first, second]) {
      const household = await recordsHousehold(officer, officer === first ? 'Early' : 'Late');
      if (!unit) {
        await officer.open(`/places?household=${household}`);
        const address = await officer.page
          .getByRole('link', { name: /^Hold and offer/ })
          .first()
          .getAttribute('href');
        unit = new URL(address ?? '', 'http://x').searchParams.get('unit') ?? '';
      }
      await officer.open(`/places/offer?household=${household}&unit=${unit}`);
      pages.push(officer);
    }
    await Promise.all(
      pages.map(async ({ page }) => {
        await Promise.all([
          page.waitForEvent('domcontentloaded'),
          page.getByRole('button', { name: 'Hold and offer' }).click(),
        ]);
        await page.waitForLoadState('load');
      }),
    );
    const said = await Promise.all(pages.map((officer) => officer.words));
    expect(said.filter((words) => words.includes('The place is held and offered.'))).toHaveLength(1);
    const slower = pages[said.findIndex((words) => words.includes('There is a problem'))];
    if (!slower) throw new Error('both were told that they have it');
    await slower.look();
    expect(await slower.words).toContain('What else suits');
    await slower.picture('somebody-was-faster');
    await slower.page.getByRole('main').locator('a[href*="/places/offer"]').first().click();
    await slower.page.waitForLoadState('load');
    await slower.press('Hold and offer');
    expect(await slower.words).toContain('The place is held and offered.');
  });

  it('sends a form twice and changes things once', async () => {
    const { page } = await stage.enter('officer@blackpool');
    await page.goto(`${stage.app.url}/households`);
    const before = await page.getByRole('row').count();
    const officer = await stage.enter('officer@blackpool');
    await officer.open('/households/new');
    await officer.page.locator('[name="givenName"]').fill('Twice');
    await officer.page.locator('[name="familyName"]').fill('Sent');
    await fillDay(officer, 'dateOfBirth', ['1', '1', '1990']);
    await officer.page.getByRole('group', { name: 'Sex' }).first().getByLabel('Female').check();
    await officer.page.getByLabel('No way is safe at the moment').check();
    await officer.page.evaluate(
      `Promise.all([1, 2].map(() => fetch('/households/new', { method: 'POST',
        body: new URLSearchParams(new FormData(document.querySelector('main form'))) })))`,
    );
    await page.reload();
    expect(await page.getByRole('row').count()).toBe(before + 1);
  });
});
