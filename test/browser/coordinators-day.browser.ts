import { fillDay } from './acts/household.js';
import { aFamilyHasMoved, FIRST_DAY, type MovedFamily, turnTheClock } from './acts/journey.js';
import { Stage } from './support/stage.js';

const PHONE = 360;

describe('a complex-needs coordinator’s day', () => {
  let stage: Stage;
  let family: MovedFamily;
  beforeAll(async () => {
    stage = await Stage.set({ clockStart: FIRST_DAY });
    family = await aFamilyHasMoved(stage);
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  const coordinatorComes = () => stage.enter('coordinator@complex-needs');

  it('begins with everybody who is supported, and with one story that nobody has to tell again', async () => {
    const coordinator = await coordinatorComes();
    await coordinator.follow('Caseload');
    await coordinator.follow('My service’s');
    expect(await coordinator.words).toMatch(/Sara Whitfield[\s\S]*Sal Support/);
    await coordinator.picture('caseload');
    await coordinator.open(`/caseload/${family.packageId}`);
    await coordinator.picture('support');
    await coordinator.follow('Their story, told once');
    const story = await coordinator.words;
    for (const known of ['Who they are', 'Reach them by', 'Never in', 'What they need', 'In the lead', 'What happened'])
      expect(story).toContain(known);
    await coordinator.picture('told-once');
  });

  it.each([true, false])('hands a package over, and leads until it is taken (JavaScript %s)', async (javaScript) => {
    const [giver, taker, name] = javaScript
      ? (['support@complex-needs', 'coordinator@complex-needs', 'Cory Coordinator'] as const)
      : (['coordinator@complex-needs', 'support@complex-needs', 'Sal Support'] as const);
    const from = await stage.enter(giver, { javaScript });
    await from.open(`/caseload/${family.packageId}`);
    await from.page.getByLabel('What they need to know').fill('Prefers mornings. The letter to her doctor is due.');
    await from.press('Ask them to take over');
    expect(await from.tellsOfAnError()).toBe(true);
    expect(await from.page.getByLabel('What they need to know').inputValue()).toContain('Prefers mornings.');
    await from.page.getByLabel('Who takes over').selectOption({ label: name });
    await from.press('Ask them to take over');
    expect(await from.words).toContain('you stay in the lead');

    const to = await stage.enter(taker, { javaScript, width: PHONE });
    await to.open(`/caseload/${family.packageId}`);
    expect(await to.words).toContain('Prefers mornings.');
    expect(await to.isTooWide()).toBe(false);
    await to.picture('a-hand-over-waits');
    await to.press('I have read it, and lead from today on');
    expect(await to.words).toContain('You lead from today on.');
    await from.open(`/caseload/${family.packageId}`);
    expect(await from.words).toMatch(new RegExp(`In the lead\\s+${name}`));
  });

  it.each([true, false])(
    'works with her, on a phone: what she wants, and a time together (JavaScript %s)',
    async (javaScript) => {
      const support = await stage.enter('support@complex-needs', { javaScript, width: PHONE });
      await support.open(`/caseload/${family.packageId}`);
      await support.follow('What they want to reach');
      await support.press('Keep it');
      expect(await support.tellsOfAnError()).toBe(true);
      const [wish, work] = javaScript
        ? ['To see the sea from a window of our own', 'Forms for the school.']
        : ['To cook with friends again', 'A walk to the library.'];
      await support.page.getByLabel('What do they want?').fill(wish);
      await support.press('Keep it');
      expect(await support.words).toContain(wish);
      expect(await support.isTooWide()).toBe(false);
      await support.picture('what-they-want');
      await support.press('They set it aside');
      expect(await support.words).toContain('It is set aside.');

      await support.open(`/caseload/${family.packageId}`);
      await support.follow('Times together');
      await support.page.getByLabel('How were you in contact?').selectOption({ label: 'At our place' });
      await support.page.getByLabel('What was offered').fill(work);
      await support.press('Keep it');
      expect(await support.tellsOfAnError()).toBe(true);
      expect(await support.page.getByLabel('What was offered').inputValue()).toBe(work);
      await support.page.getByLabel('What came of it?').selectOption({ label: 'We met' });
      await support.press('Keep it');
      expect(await support.words).toMatch(new RegExp(`We met[\\s\\S]*At our place[\\s\\S]*${work}`));
      expect(await support.isTooWide()).toBe(false);
      await support.picture('times-together');
      for (const part of ['intensity', 'team', 'cover']) {
        await support.open(`/caseload/${family.packageId}/${part}`);
        expect(await support.isTooWide()).toBe(false);
      }
    },
  );

  it('writes a safety plan with her, and gives no copy where one is not safe', async () => {
    const coordinator = await coordinatorComes();
    await coordinator.open(`/households/${family.householdId}`);
    await coordinator.follow(/^Sara Whitfield/);
    await coordinator.follow('Write a plan with them');
    await coordinator.page.getByLabel('Who knows').fill('Her sister, and the school.');
    await coordinator.press('Write it down');
    expect(await coordinator.tellsOfAnError()).toBe(true);
    expect(await coordinator.page.getByLabel('Who knows').inputValue()).toBe('Her sister, and the school.');
    await coordinator.page.getByLabel('The person themselves').check();
    await coordinator.page.getByRole('group', { name: 'Do they agree with it?' }).getByLabel('Yes').check();
    await coordinator.picture('write-a-safety-plan');
    await coordinator.press('Write it down');
    await coordinator.follow(/^The plan of/);
    await coordinator.unfold('Give them a copy');
    await coordinator.press('Keep what they said');
    expect(await coordinator.tellsOfAnError()).toBe(true);
    await coordinator.page.getByLabel('No', { exact: true }).check();
    await coordinator.press('Keep what they said');
    expect(await coordinator.words).toContain('2 April 2026: not safe');
    await coordinator.picture('safety-plan');
  });

  it('plans the way on as a board of steps, and records the home with its checks', async () => {
    const coordinator = await coordinatorComes();
    await coordinator.open(`/households/${family.householdId}`);
    await coordinator.follow('Moving on to a home of their own');
    await coordinator.unfold('Make a plan');
    const forLife = coordinator.page.getByRole('checkbox', { name: 'Secure, for life' });
    await forLife.check();
    await coordinator.press('Make the plan');
    expect(await coordinator.tellsOfAnError()).toBe(true);
    expect(await forLife.isChecked()).toBe(true);
    await fillDay(coordinator, 'targetDate', ['6', '7', '2026']);
    await coordinator.press('Make the plan');
    await coordinator.press(/^Done\s?: Check how the household can safely be reached/);
    expect(await coordinator.words).toContain('The step is done.');
    await coordinator.picture('plan-to-move-on');
    await coordinator.unfold('Not needed');
    await coordinator.press(/^Leave it out/);
    expect(await coordinator.tellsOfAnError()).toBe(true);

    await coordinator.open(`/households/${family.householdId}/move-on`);
    await coordinator.follow('Record a tenancy');
    await coordinator.page.getByLabel('Landlord', { exact: true }).selectOption({ label: 'Blackpool Council' });
    await coordinator.page.getByLabel('Secure, for life').check();
    await fillDay(coordinator, 'startsOn', ['6', '7', '2026']);
    await coordinator.press('Record it');
    expect(await coordinator.tellsOfAnError()).toBe(true);
    await coordinator.page.getByRole('group', { name: 'Do they move because of abuse?' }).getByLabel('Yes').check();
    await coordinator.press('Record it');
    expect(await coordinator.words).toContain('52 weeks');
    await coordinator.picture('a-tenancy-and-its-checks');
  });

  it('asks her how things are, and sees a month later what has changed', async () => {
    const asks = async (answer: string, others: string) => {
      const support = await stage.enter('support@complex-needs');
      await support.open(`/caseload/${family.packageId}/outcomes`);
      for (const box of await support.page.locator('select[name^="answer-"]').all()) await box.selectOption(others);
      await support.page.getByLabel('How it is').first().selectOption(answer);
      await support.press('Keep how things are');
      expect(await support.tellsOfAnError()).toBe(true);
      for (const box of await support.page.locator('select[name^="said-"]').all()) await box.selectOption('person');
      await support.press('Keep how things are');
      expect(await support.words).toContain('It is kept.');
      return support;
    };
    await asks('very-hard', 'hard');
    await turnTheClock(stage, '2026-05-01T10:00:00Z');
    const support = await asks('up-and-down', 'mostly-well');
    expect(await support.words).toContain('Better than on 2 April 2026');
    await support.picture('how-things-are');
  });

  it('ends in figures that hold small numbers back from those who see no household', async () => {
    const commissioner = await stage.enter('commissioner@blackpool');
    await commissioner.follow('Figures');
    expect(await commissioner.words).toContain('held back');
    expect(await commissioner.words).not.toContain('Whitfield');
    await commissioner.picture('figures');
  });
});
