import { RecordedProduct } from '../bench/benches/recorded.js';
import type { Recording } from '../bench/bare/recording.js';
import type { CountryDatabase } from '../bench/country/database.js';
import { signInOnPage } from '../bench/product/page-session.js';
import { readColleagues, signInStaff } from '../bench/product/staff.js';
import { startWeb } from '../bench/product/product.js';
import { HttpClient } from '../bench/traffic/http-client.js';
import { findPlacings } from '../bench/traffic/placings.js';
import { acceptOf, offerOf, ProductTraffic } from '../bench/traffic/product-traffic.js';
import { placingOf } from '../bench/traffic/rota.js';

// A prepared statement has a plan for each call until its sixth, and may have one for all from then on: both are to be seen.
const ROUNDS = 8;

/** Pages of everything that an officer may see, newest first. */
const LISTS = ['/households', '/cases?whose=me', '/cases?whose=team'];

/** Lives a short winter night: each kind of request some times over, and the longest lists. Gives what was sent to PostgreSQL, transaction by transaction. */
export async function liveANight(country: CountryDatabase): Promise<Recording[]> {
  const placings = await findRooms(country);
  const product = await RecordedProduct.start(country);
  const recordings: Recording[] = [];
  const send = async (exchange: Parameters<RecordedProduct['record']>[0]) => {
    const { answer, recording } = await product.record(exchange);
    recordings.push(recording);
    return answer;
  };
  try {
    const night = new ProductTraffic(await signInStaff(country, product.url), placings);
    const pageOf = await signInOnPage(product.url, await anOfficer(country));
    for (let round = 0; round < ROUNDS; round++) {
      await send(night.search());
      await send(night.confirmation());
      await send(night.referral());
      await send(night.tasks());
      for (const list of LISTS) await send(pageOf(list));
      const placing = placingOf(placings, round);
      await send(acceptOf(placing, await send(offerOf(placing))));
    }
  } finally {
    await product.stop();
  }
  return recordings;
}

async function anOfficer(country: CountryDatabase): Promise<string> {
  const colleagues = await readColleagues(country);
  const officer = colleagues.find(({ email }) => email.startsWith('officer'));
  if (!officer) throw new Error('no officer can sign in');
  return officer.email;
}

async function findRooms(country: CountryDatabase) {
  const web = await startWeb(country);
  const client = new HttpClient(web.url, 2);
  try {
    const { officers } = await signInStaff(country, web.url);
    return await findPlacings(client, officers, ROUNDS);
  } finally {
    client.close();
    await web.stop();
  }
}
