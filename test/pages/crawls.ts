import { dayInWords } from '../../src/shared/days-in-words.js';
import type { LocalDate } from '../../src/shared/local-date.js';
import { PremisesAddresses } from '../../src/accommodation/premises/premises-addresses.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from '../support/test-app.js';
import type { Visitor } from '../support/visitor.js';
import { type Crawl, crawl, type FoundPage } from './crawler.js';

const SECRET = { lines: ['41 Quillfeather Row', 'Nether Hollow'], postcode: 'FY9 9ZQ' };
const WHERE = ['FY9 9ZQ', 'FY99ZQ', 'FY9%209ZQ', 'FY9+9ZQ', 'Quillfeather', 'Nether Hollow'];

/** How many pages that differ only in the record they show are opened by each person: few here, all with `npm run test:links`. */
const EACH = Number(process.env['PAGES_OF_A_KIND'] ?? 2);

/** What each of several people found, and what is wrong with it. */
export class Crawls {
  private readonly crawls = new Map<string, Crawl>();

  constructor(private readonly test: TestApp) {}

  /** Everything that this person is led to. */
  async follow(who: string, visitor: Visitor): Promise<void> {
    const found = await crawl(visitor, EACH);
    this.crawls.set(who, found);
    if (!process.env['PAGES_OF_A_KIND']) return;
    const leftOut = [...found.leftOut].map(([kind, count]) => `${count} of ${kind}`).join(', ');
    process.stdout.write(`${who}: ${found.pages.length} pages opened; left out: ${leftOut || 'none'}\n`);
  }

  /** From now on every confidential place is somewhere that is mentioned nowhere else. */
  async hideConfidentialPlaces(): Promise<void> {
    const places = await this.test.rows<{ id: string }>('select id from accommodation.premises where confidential');
    await this.test.app.get(UnitOfWork).asSystem('test', async () => {
      for (const { id } of places) await this.test.app.get(PremisesAddresses).keep(id, SECRET);
    });
  }

  get people(): readonly string[] {
    return [...this.crawls.keys()];
  }

  /** Those who were led nowhere but to their own account. */
  get nowhere(): readonly string[] {
    return [...this.crawls].filter(([, { pages }]) => pages.length < 3).map(([who]) => who);
  }

  get notThere(): string[] {
    return this.wrong(({ status }) => status !== 200);
  }

  get withoutAWayOn(): string[] {
    return this.wrong(({ isPage, path, links }) => isPage && links.every((link) => link === path));
  }

  /** Pages that say where a confidential place is. */
  get tellingWhere(): string[] {
    return this.telling(WHERE);
  }

  /** Pages with one of these words, as they were shown to those of whom `isFor` is true. */
  telling(words: readonly string[], isFor: (who: string) => boolean = () => true): string[] {
    const lower = words.map((word) => word.toLowerCase());
    return this.wrong(({ text, path }, who) => {
      const shown = `${path} ${text}`.toLowerCase();
      return isFor(who) && lower.some((word) => shown.includes(word));
    });
  }

  /** Pages with somebody's name or day of birth in their address or their title: both stay in a browser's history. */
  async namingPeople(): Promise<string[]> {
    // A baby's first day may be anybody's day; a day of birth of years ago is nothing else.
    const people = await this.test.rows<{ given: string; family: string; born: LocalDate | null }>(
      `select given_name as given, family_name as family,
              case when date_of_birth < '2025-01-01' then date_of_birth::text end as born from people.person`,
    );
    const words = new Set(
      people.flatMap(({ given, family, born }) => [given, family, ...(born ? [born, dayInWords(born)] : [])]),
    );
    const said = [...words].map((word) => new RegExp(`(^|[^a-z])${word.replaceAll(/\W/g, '.')}($|[^a-z])`, 'i'));
    return this.wrong(({ path, text }) => {
      const kept = `${decodeURIComponent(path)} ${/<title>(.*?)<\/title>/.exec(text)?.[1] ?? ''}`;
      return said.some((word) => word.test(kept));
    });
  }

  /** Each page that is not as it should be, with who was there and what led them to it. */
  private wrong(isWrong: (page: FoundPage, who: string) => boolean): string[] {
    return [...this.crawls].flatMap(([who, { pages }]) =>
      pages
        .filter((page) => isWrong(page, who))
        .map(({ path, from, status }) => `${who}: ${from} -> ${path} (${status})`),
    );
  }
}
