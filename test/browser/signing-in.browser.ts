import { until } from '../support/until.js';
import { Stage } from './support/stage.js';

describe('signing in and out', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it.each([true, false])('leads to today’s work, with JavaScript or without (%s)', async (javaScript) => {
    const officer = await stage.enter('officer@blackpool', { javaScript });
    expect(await officer.heading).toMatch(/^Today, /);
    await officer.follow('Tasks');
    await officer.follow('Your account');
    await officer.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await officer.page.waitForURL('**/sign-in?why=left');
    expect(await officer.words).toContain('You are signed out.');
  });

  it('puts the cursor on what is wrong, and says so in the window’s title', async () => {
    const somebody = await stage.enter(null);
    await somebody.open('/sign-in');
    await somebody.press('Sign in');
    expect(await somebody.page.title()).toMatch(/^Error: /);
    expect(await somebody.page.evaluate('document.activeElement.className')).toContain('govuk-error-summary');
    await somebody.page.getByRole('link', { name: 'Enter your password' }).click();
    expect(await somebody.page.evaluate('document.activeElement.id')).toBe('password');
  });

  it('is done with the keyboard alone, and begins with a way past what repeats', async () => {
    const { page } = await stage.enter(null);
    await page.goto(`${stage.app.url}/sign-in`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to main content');
    await page.getByLabel('E-mail address').focus();
    await page.keyboard.type('officer@blackpool.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('evaluation1');
    for (const _ of ['show', 'code', 'device']) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${stage.app.url}/`);
  });

  it('keeps nothing in the browser but cookies that scripts cannot read', async () => {
    const { page } = await stage.enter('officer@blackpool');
    const kept = await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]');
    expect(kept).toEqual(['', 0, 0]);
  });

  it.each(['button', 'keys'])('can be left at once by the %s, and Back shows nothing of what was open', async (by) => {
    const { page } = await stage.enter('officer@blackpool');
    const open = () => stage.app.rows('select 1 from access.session where ended_at is null');
    const before = (await open()).length;
    const exit = page.getByRole('button', { name: /Exit this page/ });
    expect(await exit.getAttribute('href')).toBe('https://www.bbc.co.uk/weather');
    // No other server is asked by a test; and requests that are caught on their way are lost when their page goes.
    await page.evaluate("document.querySelector('.govuk-exit-this-page__button').href = 'about:blank'");
    if (by === 'button') await exit.click();
    else for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
    await page.waitForURL('about:blank');

    await until('the session has ended', async () => (await open()).length === before - 1);
    await page.goBack();
    await page.waitForURL('**/sign-in*');
    expect(await page.textContent('body')).not.toContain('Olu Officer');
  });

  it('fits a phone: nothing is wider than the screen', async () => {
    const officer = await stage.enter('officer@blackpool', { width: 360 });
    for (const path of ['/', '/tasks', '/account', '/account/one-time-code']) {
      await officer.open(path);
      expect([path, await officer.isTooWide()]).toEqual([path, false]);
    }
  });
});
