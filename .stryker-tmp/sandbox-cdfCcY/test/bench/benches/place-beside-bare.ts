// @ts-nocheck
import { startBare } from '../bare/bare.js';
import type { Recording } from '../bare/recording.js';
import { tidy } from '../country/tidy.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { inTurn } from '../rounds.js';
import { closedLoop } from '../traffic/closed-loop.js';
import { HttpClient } from '../traffic/http-client.js';
import { findPlacings, type Placing } from '../traffic/placings.js';
import { acceptOf, offerOf } from '../traffic/product-traffic.js';
import { placingOf } from '../traffic/rota.js';
import { RecordedProduct } from './recorded.js';
import { replayOf } from './replaying.js';

const PLACINGS = 1200;
const CONNECTIONS = 16;
const PAIRS = 5;

/**
 * Offer and acceptance over HTTP beside a bare server that sends the statements of the same placings in the same transactions.
 * Each round places the same households in the same units, and is taken back before the next.
 */
export async function placeBesideBare(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  try {
    const staff = await signInStaff(lab.country, web.url);
    const client = new HttpClient(web.url, 8);
    const placings = await findPlacings(client, staff.officers, Math.max(CONNECTIONS, lab.some(PLACINGS)));
    client.close();
    const bare = await startBare(lab.country, lab.dataDir, await recordPlacings(lab, placings));
    const round = { connections: CONNECTIONS, amount: placings.length };
    const rateOf = async (url: string, begin: Parameters<typeof closedLoop>[2]) => {
      const { perSecond } = await closedLoop(url, round, begin);
      await tidy(lab.country);
      return perSecond;
    };
    const product = () =>
      rateOf(web.url, (number) => [
        () => offerOf(placingOf(placings, number)),
        ([offered = '']) => acceptOf(placingOf(placings, number), offered),
      ]);
    const replayed = () => rateOf(bare.url, (number) => [() => replayOf(number * 2), () => replayOf(number * 2 + 1)]);
    try {
      const { first, second, ratio } = await inTurn(PAIRS, product, replayed);
      return [
        { name: 'place-beside-bare', value: ratio, unit: 'of its rate', bar: '>= 0.6' },
        {
          name: 'place-beside-bare offer and acceptance',
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

async function recordPlacings(lab: Lab, placings: readonly Placing[]): Promise<Recording[]> {
  const product = await RecordedProduct.start(lab.country);
  try {
    const recordings: Recording[] = [];
    for (const placing of placings) {
      const offer = await product.record(offerOf(placing));
      const accept = await product.record(acceptOf(placing, offer.answer));
      recordings.push(offer.recording, accept.recording);
    }
    return recordings;
  } finally {
    await product.stop();
    await tidy(lab.country);
  }
}
