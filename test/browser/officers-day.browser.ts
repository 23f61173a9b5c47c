import { recordsHousehold } from './acts/household.js';
import { Stage } from './support/stage.js';

describe('a housing officer’s day', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it('goes from a first application to a decision that the law allows, and to a letter that is collected', async () => {
    const officer = await stage.enter('officer@blackpool');
    const { page } = officer;
    await recordsHousehold(officer, 'Family');
    await officer.follow('Their cases, or a new application');
    await officer.follow('Take an application');

    await officer.press('Take the application');
    expect(await officer.words).toContain('Say how they came');
    const today = new Date();
    await page.locator('[name="approachedOn-day"]').fill(String(today.getUTCDate()));
    await page.locator('[name="approachedOn-month"]').fill(String(today.getUTCMonth() + 1));
    await page.locator('[name="approachedOn-year"]').fill(String(today.getUTCFullYear()));
    await page.getByLabel('How did they come?').selectOption('in-person');
    await page.getByLabel('Why did they lose their last settled home?').selectOption('domestic-abuse');
    await page.getByRole('group', { name: 'Did they tell you of domestic abuse?' }).getByLabel('Yes').check();
    await officer.press('Take the application');
    expect(await officer.words).toContain('A roof is owed from today on');
    await officer.picture('case-just-taken');

    await officer.follow('Are they in priority need?');
    await page.locator('[name="homelessAsResultOfAbuse"][value="yes"]').check();
    await page.getByLabel('Not in priority need').check();
    await page.getByLabel('Reasons').fill('Tried, to see what happens.');
    await officer.press('See what follows');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await officer.words).toContain('What may be done instead');
    await officer.picture('what-the-law-forbids');
    const caseAddress = page.url().replace(/\/decisions\/.*/, '');
    for (const [question, answer] of [
      ['Are they eligible for help?', 'Eligible'],
      ['Are they homeless, or threatened with it?', 'Homeless now'],
    ] as const) {
      await page.goto(caseAddress);
      await officer.follow(question);
      await page.getByLabel(answer, { exact: true }).check();
      await page.getByLabel('Reasons').fill('What she told us.');
      await officer.press('See what follows');
      expect(await officer.heading).toBe('Check the decision');
      if (question.includes('homeless')) await officer.picture('check-the-decision');
      await officer.press('Record the decision');
      expect(await officer.words).toContain('The decision is recorded.');
    }
    await officer.follow('Are they in priority need?');
    await page.locator('[name="homelessAsResultOfAbuse"][value="yes"]').check();
    await page.getByLabel('In priority need', { exact: true }).check();
    await page.getByLabel('Homeless as a result of being a victim of domestic abuse').check();
    await page.getByLabel('Reasons').fill('She fled domestic abuse. Nothing more is asked.');
    await officer.press('See what follows');
    await officer.press('Record the decision');
    await officer.picture('case');

    await page.getByRole('main').locator('a[href*="/letters/"]').first().click();
    await page.waitForLoadState('load');
    await officer.look();
    for (const box of await page.locator('textarea').all()) await box.fill('In words that she can read.');
    if ((await page.getByRole('button', { name: 'Put this into the letter' }).count()) > 0) {
      await officer.press('Put this into the letter');
    }
    await officer.picture('letter');
    await page.getByLabel('Keep it at the office to be collected').check();
    await officer.press('Issue the letter');
    expect(await officer.words).toContain('The letter has gone, exactly as you saw it.');
    await page.getByRole('main').locator('a[href$="/as-it-went"]').first().click();
    await page.waitForLoadState('load');
    expect(await officer.heading).toBe('Letter, as it went');
  });

  it('reads the law, topic by topic and rule by rule', async () => {
    const officer = await stage.enter('officer@blackpool');
    await officer.follow('The law');
    await officer.follow('Priority need');
    await officer.follow('PN-e');
    expect(await officer.words).toContain('189(1)(e)');
  });
});
