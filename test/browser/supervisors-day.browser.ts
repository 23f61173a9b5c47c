import { takesApplication } from './acts/application.js';
import { FIRST_DAY, turnTheClock } from './acts/journey.js';
import { Stage } from './support/stage.js';

describe('a housing supervisor’s day', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set({ clockStart: FIRST_DAY });
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it('shows what was not done in time, whose it is, and which rules were lifted, down to the case, and passes work on', async () => {
    const officer = await stage.enter('officer@blackpool');
    await takesApplication(officer, 'Waiting', ['10', '3', '2026']);
    await officer.follow('Are they homeless, or threatened with it?');
    await officer.page.locator('[name="livingInRefuge"][value="yes"]').check();
    await officer.page.getByLabel('Neither').check();
    await officer.page.getByLabel('Reasons').fill('She has a room of her own there.');
    await officer.press('See what follows');
    expect(await officer.tellsOfAnError()).toBe(true);
    expect(await officer.page.getByLabel('Reasons').inputValue()).toBe('She has a room of her own there.');
    await officer.page.getByLabel('Second officer').selectOption({ label: 'Sunny Supervisor' });
    await officer.page.getByLabel('Why they agree (optional)').fill('I have read the file.');
    await officer.press('See what follows');
    await officer.press('Record the decision');
    expect(await officer.words).toContain('The decision is recorded.');

    // The figures are those of whole months.
    await turnTheClock(stage, '2026-04-20T09:00:00Z');
    const supervisor = await stage.enter('supervisor@blackpool');
    expect(await supervisor.words).toContain('Not done in time, for you to see to');
    expect(await supervisor.words).toContain('Overdue in your organisation');
    await supervisor.picture('a-supervisors-first-page');
    await supervisor.follow('All that is with a supervisor');
    await supervisor.page.getByRole('main').locator('a.govuk-task-list__link').first().click();
    await supervisor.page.waitForURL('**/tasks/*-*');
    await supervisor.look();
    expect(await supervisor.words).toContain('With a supervisor since');
    await supervisor.press('Give');
    expect(await supervisor.tellsOfAnError()).toBe(true);
    await supervisor.page.getByLabel('Give it to').selectOption({ label: 'Oda Officer' });
    await supervisor.press('Give');
    expect(await supervisor.words).toContain('The task was given to your colleague.');

    await supervisor.follow('Figures');
    await supervisor.picture('figures-of-a-council');
    await supervisor.follow(/^1 time/);
    expect(await supervisor.words).toContain('I have read the file.');
    await supervisor.picture('rules-that-were-lifted');
    await supervisor.follow(/^The case/);
    expect(await supervisor.heading).toContain('Case');

    await supervisor.open('/tasks?list=team');
    await supervisor.follow('Pass work on to a colleague');
    await supervisor.page.getByLabel('Whose work').selectOption({ label: 'Oda Officer' });
    await supervisor.press('Show it');
    await supervisor.press('Pass on');
    expect(await supervisor.tellsOfAnError()).toBe(true);
    await supervisor.page.getByRole('checkbox').first().check();
    await supervisor.page.getByLabel('Who does it from now on').selectOption({ label: 'Olu Officer' });
    await supervisor.picture('pass-work-on');
    await supervisor.press('Pass on');
    expect(await supervisor.words).toContain('The tasks were passed on.');

    await supervisor.follow('Settings');
    await supervisor.picture('settings');
    await supervisor.follow('Risk');
    await supervisor.press('Begin a new version');
    await supervisor.page.getByLabel('A risk is high from').fill('nine');
    await supervisor.press('Go on to a last look');
    expect(await supervisor.tellsOfAnError()).toBe(true);
    await supervisor.page.getByLabel('A risk is high from').fill('12');
    await supervisor.press('Go on to a last look');
    expect(await supervisor.words).toMatch(/14 answers of yes\s+12 answers of yes/);
    await supervisor.picture('a-setting-before-it-is-begun');
    await supervisor.press('Begin this version');
    expect(await supervisor.words).toContain('The new version is begun.');
  });
});
