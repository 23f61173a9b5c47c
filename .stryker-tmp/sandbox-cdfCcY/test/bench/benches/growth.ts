// @ts-nocheck
import type { CountryDatabase } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { inTurn } from '../rounds.js';
import { median } from '../statistics.js';
import { type Exchange, exchangeOf } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { searchOf } from '../traffic/product-traffic.js';
import { londonDay } from '#product/shared/local-date.js';

const A_ROUND = 300;
const PAIRS = 7;
const WHOLE_COUNTRY_SEARCHES = 100;

/** One authority's search among few authorities and among 333 of the same size; and a search of the whole country. */
export async function growth(lab: Lab): Promise<Figure[]> {
  const [large, small] = await Promise.all([Searcher.in(lab.country), Searcher.in(lab.smallCountry)]);
  try {
    const round = lab.some(A_ROUND);
    const { first, second, ratio } = await inTurn(
      PAIRS,
      () => large.medianMs(round, true),
      () => small.medianMs(round, true),
    );
    return [
      { name: 'growth', value: ratio, unit: 'times as long', bar: '<= 1.5' },
      {
        name: 'growth one area',
        value: first,
        unit: 'ms',
        bar: null,
        beside: { name: 'small country', value: second },
      },
      {
        name: 'growth whole country',
        value: await large.medianMs(lab.some(WHOLE_COUNTRY_SEARCHES), false),
        unit: 'ms',
        bar: '<= 40',
      },
    ];
  } finally {
    await Promise.all([large.stop(), small.stop()]);
  }
}

/** Searches one after the other, for the households of the first authority. */
class Searcher {
  private constructor(
    private readonly client: HttpClient,
    private readonly search: (number: number, inOneArea: boolean) => Exchange,
    readonly stop: () => Promise<void>,
  ) {}

  static async in(database: CountryDatabase): Promise<Searcher> {
    const web = await startWeb(database);
    const {
      officers: [officer],
    } = await signInStaff(database, web.url);
    if (!officer) throw new Error('nobody works in the first authority');
    const client = new HttpClient(web.url, 1);
    const search = (number: number, inOneArea: boolean) => {
      const householdId = officer.households[number % officer.households.length] ?? '';
      if (inOneArea) return searchOf(officer, householdId, true);
      return exchangeOf('POST', '/availability/search', officer.token, {
        body: { householdId, from: londonDay(new Date()) },
      });
    };
    return new Searcher(client, search, async () => {
      client.close();
      await web.stop();
    });
  }

  async medianMs(searches: number, inOneArea: boolean): Promise<number> {
    const times: number[] = [];
    for (let number = 0; number < searches; number++) {
      const started = performance.now();
      await this.client.read(this.search(number, inOneArea));
      times.push(performance.now() - started);
    }
    return median(times);
  }
}
