import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { type Officer, signInStaff } from '../product/staff.js';
import { closedLoop } from '../traffic/closed-loop.js';
import { exchangeOf } from '../traffic/exchange.js';

const CLIENTS = 50;
const PAGES = 10_000;
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
      return [() => exchangeOf('GET', `/applications/${applicationId}`, token)];
    };
    // The first of each connection pays for what is prepared once.
    await closedLoop(web.url, { connections: CLIENTS, amount: CLIENTS * 4 }, page);
    const rate = await closedLoop(web.url, { connections: CLIENTS, amount: Math.max(CLIENTS, lab.some(PAGES)) }, page);
    return [
      { name: `case-page ${CLIENTS} clients p99`, value: rate.p99, unit: 'ms', bar: '<= 30' },
      { name: `case-page ${CLIENTS} clients p50`, value: rate.p50, unit: 'ms', bar: null },
      { name: `case-page ${CLIENTS} clients`, value: rate.perSecond, unit: 'requests/s', bar: null },
    ];
  } finally {
    await web.stop();
  }
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
