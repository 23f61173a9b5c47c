import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Visitor } from '../../support/visitor.js';

interface Window {
  readonly width?: number;
  readonly javaScript?: boolean;
}

const TALLEST_PICTURE = 1700;
// What must come, comes; a machine may be slow.
const PATIENCE_MS = 120_000;
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody in front of a screen. Every page they come to is looked at: by axe, for errors, and for what asks another server. */
export class Person {
  /** What went wrong in their windows: errors of scripts, blocked or outside requests, answers of 500 and above. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
    private readonly javaScript: boolean,
  ) {}

  static async atScreen(
    browser: Browser,
    url: string,
    { width = 1200, javaScript = true }: Window = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: javaScript,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const person = new Person(await context.newPage(), context, url, javaScript);
    person.listen();
    return person;
  }

  async signIn(email: string, password: string, device: 'own' | 'shared' = 'own'): Promise<void> {
    await this.open('/sign-in');
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByLabel(device === 'own' ? 'Only I use it' : 'Other people use it too').check();
    await this.press('Sign in');
  }

  /** Goes on as somebody who is signed in already. */
  async is(visitor: Visitor): Promise<void> {
    await this.context.clearCookies();
    await this.context.addCookies(visitor.allCookies.map((cookie) => ({ ...cookie, url: this.url })));
  }

  /** Opens a page by its path. */
  async open(path: string): Promise<void> {
    await this.goTo(path);
    await this.look();
  }

  /** The same, with nobody looking. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  /** Presses a button that leads on, and looks at the page that comes. */
  async press(name: string | RegExp): Promise<void> {
    await this.turn(() =>
      this.page
        .getByRole('main')
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click(),
    );
  }

  /** Follows a link. */
  async follow(name: string | RegExp): Promise<void> {
    await this.turn(() =>
      this.page
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click(),
    );
  }

  /** Opens a part of the page that is folded away. */
  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).first().click();
  }

  /** True when a form was not taken, and the page says so: in its title, and by leading the eye there where scripts can. */
  async tellsOfAnError(): Promise<boolean> {
    if (!(await this.page.title()).startsWith('Error: ')) return false;
    if (!this.javaScript) return true;
    return this.page.evaluate('document.activeElement.classList.contains("govuk-error-summary")');
  }

  get heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).first().innerText();
  }

  /** All the words of the page, as they are read. */
  get words(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Throws what axe finds wrong with the page as it stands, in all of WCAG 2.2 AA. */
  async look(): Promise<void> {
    const found = await this.barriers();
    if (found.length > 0)
      throw new Error(`${new URL(this.page.url()).pathname} is not accessible:\n${found.join('\n')}`);
  }

  /** What axe finds wrong with the page as it stands, a line each. */
  async barriers(): Promise<string[]> {
    // Axe is itself a script; without them the page is the same page.
    if (!this.javaScript) return [];
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(LEVELS).analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
    );
  }

  /** True when the page does not fit its window and would have to be moved sideways. */
  isTooWide(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
  }

  /** Makes the window as wide as this, as when a phone is turned. */
  async widen(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
  }

  /** Opens a page that was open before, and gives the bytes that come for it now. */
  async weigh(path: string): Promise<number> {
    const line = await this.context.newCDPSession(this.page);
    await line.send('Network.enable');
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await this.goTo(path);
    await line.detach();
    return bytes;
  }

  /** Keeps a picture of the page for the documents, when `SCREENS=1` asks for them. */
  async picture(name: string): Promise<void> {
    if (process.env['SCREENS'] !== '1') return;
    const height: number = await this.page.evaluate('document.documentElement.scrollHeight');
    const { width = 0 } = this.page.viewportSize() ?? {};
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST_PICTURE) };
    await this.page.screenshot({ path: `docs/screens/${name}.png`, fullPage: true, clip });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private async turn(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), act()]);
    await this.page.waitForLoadState('load');
    await this.look();
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.troubles.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) this.troubles.push(message.text());
    });
    this.page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith('data:'))
        this.troubles.push(`asked ${request.url()}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 500) this.troubles.push(`${response.status()} ${response.url()}`);
    });
  }
}
