import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { type Officer, signInStaff } from '../product/staff.js';
import { quantile } from '../statistics.js';
import { closedLoop } from '../traffic/closed-loop.js';
import { type Exchange, exchangeOf } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { openLoop } from '../traffic/open-loop.js';

const CLIENTS = 50;
/** Each client opens another case twice a second. */
const RATE = CLIENTS * 2;
const WARM_UP_SECONDS = 10;
const SECONDS = 30;
const PAGES = 5_000;
const OF_EACH_COUNCIL = 200;

interface Page {
  readonly token: string;
  readonly applicationId: string;
}

/** What a case page shows: an application with its duties, decisions, clocks, notices and reviews, a different one each time. */
export async function casePage(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  try {
    const { officers } = await signInStaff(lab.country, web.url);
    const pages = await pagesOf(lab, officers);
    const page = (number: number) => {
      const { token, applicationId } = pages[number % pages.length] as Page;
      return exchangeOf('GET', `/applications/${applicationId}`, token);
    };
    // First, so that every connection to the database knows its statements, as on any day but the first minute after a start.
    const held = await closedLoop(
      web.url,
      { connections: CLIENTS, amount: Math.max(CLIENTS, lab.some(PAGES)) },
      (number) => [() => page(number)],
    );
    const { p50, p99 } = await leafedThrough(web.url, lab, page);
    return [
      { name: `case-page ${CLIENTS} clients p99`, value: p99, unit: 'ms', bar: '<= 30' },
      { name: `case-page ${CLIENTS} clients p50`, value: p50, unit: 'ms', bar: null },
      { name: 'case-page as fast as answered', value: held.perSecond, unit: 'requests/s', bar: null },
    ];
  } finally {
    await web.stop();
  }
}

/** What 50 people see who look at cases: each request goes at its own instant, however long those before it take. */
async function leafedThrough(url: string, lab: Lab, page: (number: number) => Exchange) {
  const client = new HttpClient(url, CLIENTS);
  let asked = 0;
  const { samples, errors } = await openLoop(
    async () => {
      await client.read(page(asked++));
    },
    { rate: RATE, warmUp: WARM_UP_SECONDS, seconds: lab.some(SECONDS) },
  );
  client.close();
  if (errors.length > 0) throw new Error(`${errors.length} case pages went wrong, the first: ${errors[0]}`);
  const times = samples.map(({ ms }) => ms);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Applications of every council whose officer is signed in, in turns. */
function pagesOf({ country }: Lab, officers: readonly Officer[]): Promise<Page[]> {
  return connected(country.adminUrl, async (client) => {
    const { rows } = await client.query<{ organisationId: string; applicationId: string }>(
      `select o.id as "organisationId", a.id as "applicationId"
         from unnest($1::uuid[]) with ordinality as o(id, nth)
        cross join lateral (select a.id, row_number() over (order by a.id) as turn from homelessness.application a
                             where a.organisation_id = o.id order by a.id limit $2) a
        order by a.turn, o.nth`,
      [officers.map(({ organisationId }) => organisationId), OF_EACH_COUNCIL],
    );
    const tokens = new Map(officers.map(({ organisationId, token }) => [organisationId, token]));
    return rows.map(({ organisationId, applicationId }) => ({
      applicationId,
      token: tokens.get(organisationId) ?? '',
    }));
  });
}
