import { PASSWORD, Stage } from './support/stage.js';

describe('forms that are not sent, or sent twice', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it('are kept by a page that locks itself, and shown again to whoever had typed in them', async () => {
    const officer = await stage.enter('officer@blackpool');
    await officer.page.clock.install();
    await officer.open('/account/reminders');
    await officer.page.getByLabel('By e-mail').check();
    await officer.page.getByRole('textbox').first().fill('typed@blackpool.example');
    await officer.page.clock.fastForward('31:00');
    await officer.page.waitForURL(/why=kept/);
    await officer.look();
    await officer.page.getByLabel('E-mail address').fill('officer@blackpool.example');
    await officer.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await officer.page.getByLabel('Only I use it').check();
    await officer.press('Sign in');
    expect(await officer.words).toContain('You typed this before you were signed out.');
    // Whoever hears the page hears that first.
    const here = '.govuk-notification-banner';
    expect(await officer.page.evaluate(`document.activeElement.matches('${here}')`)).toBe(true);
    await officer.picture('typed-before-you-were-signed-out');
    expect(await officer.page.getByRole('textbox').first().inputValue()).toBe('typed@blackpool.example');
  });

  it('are covered on a shared device, and nothing of them is kept', async () => {
    const officer = await stage.enter(null);
    await officer.signIn('officer@blackpool.example', PASSWORD, 'shared');
    await officer.page.clock.install();
    await officer.open('/account/reminders');
    await officer.page.getByRole('textbox').first().fill('typed@blackpool.example');
    await officer.page.clock.fastForward('11:00');
    await officer.page.waitForURL('**/sign-in?why=idle');
    expect(await stage.app.rows('select 1 from access.unsent_form')).toEqual([]);
  });

  it.each([true, false])('are asked about when the same answers come twice (JavaScript: %s)', async (javaScript) => {
    const officer = await stage.enter('officer@blackpool', { javaScript });
    const send = async () => {
      await officer.open('/account/reminders');
      await officer.page.getByLabel('By e-mail').check();
      await officer.page.getByRole('textbox').first().fill(`twice-${javaScript}@blackpool.example`);
      await officer.press('Remind me this way');
    };
    await send();
    expect(await officer.heading).toBe('Reminders');
    await send();
    expect(await officer.heading).toBe('You have sent this already');
    await officer.picture('sent-already');
    await officer.press('Send it once more');
    expect(await officer.heading).toBe('Reminders');
  });
});
