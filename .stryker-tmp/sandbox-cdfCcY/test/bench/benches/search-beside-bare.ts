// @ts-nocheck
import { startBare } from '../bare/bare.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { inTurn } from '../rounds.js';
import { closedLoop } from '../traffic/closed-loop.js';
import { recordSearches } from './recorded-searches.js';
import { replayOf } from './replaying.js';

const SEARCHES = 200;
const CONNECTIONS = 16;
const A_ROUND = 4000;
const PAIRS = 5;

/** The search over HTTP beside a bare server that sends the statements of the same searches in the same transactions. */
export async function searchBesideBare(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  try {
    const searches = await recordSearches(lab, await signInStaff(lab.country, web.url), SEARCHES);
    const bare = await startBare(
      lab.country,
      lab.dataDir,
      searches.map(({ recording }) => recording),
    );
    const round = { connections: CONNECTIONS, amount: lab.some(A_ROUND) };
    const product = async () =>
      (
        await closedLoop(web.url, round, (number) => {
          const exchange = searches[number % searches.length]?.exchange;
          return [() => exchange ?? replayOf(0)];
        })
      ).perSecond;
    const replayed = async () =>
      (await closedLoop(bare.url, round, (number) => [() => replayOf(number % searches.length)])).perSecond;
    try {
      const { first, second, ratio } = await inTurn(PAIRS, product, replayed);
      return [
        { name: 'search-beside-bare', value: ratio, unit: 'of its rate', bar: '>= 0.7' },
        {
          name: 'search-beside-bare searches',
          value: first,
          unit: 'a second',
          bar: null,
          beside: { name: 'bare, same statements', value: second },
        },
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await web.stop();
  }
}
