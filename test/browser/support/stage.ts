import type { Browser } from 'playwright-core';
import { startTestApp, type TestApp, type TestAppOptions } from '../../support/test-app.js';
import { openBrowser } from './browser.js';
import { Person } from './person.js';

/** Of every account of the evaluation here. */
export const PASSWORD = 'evaluation1';

/** The product with the evaluation's people in it, and a browser: what every story of a file plays on. */
export class Stage {
  private readonly people: Person[] = [];

  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
  ) {}

  static async set(options: TestAppOptions = {}): Promise<Stage> {
    const browser = await openBrowser();
    return new Stage(await startTestApp({ lancashire: PASSWORD, background: true, ...options }), browser);
  }

  /** Somebody at a screen of their own; signed in when an address of the evaluation is given, such as `officer@blackpool`. */
  async enter(who: string | null, window?: Parameters<typeof Person.atScreen>[2]): Promise<Person> {
    const person = await Person.atScreen(this.browser, this.app.url, window);
    this.people.push(person);
    if (who) await person.signIn(`${who}.example`, PASSWORD);
    return person;
  }

  /** What went wrong in anybody's window since the last time. */
  troubles(): string[] {
    return this.people.flatMap(({ troubles }) => troubles.splice(0));
  }

  async clear(): Promise<void> {
    await this.browser.close();
    await this.app.close();
  }
}
