import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { signInOnPage } from '../product/page-session.js';
import { startWeb } from '../product/product.js';
import { type Colleague, readColleagues } from '../product/staff.js';
import { median } from '../statistics.js';
import type { Exchange } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';

const ROUNDS = 40;
const WARM_UP_ROUNDS = 10;
const READERS = 5;
const BAR = '<= 50';

/** A page as one role has it; its address is made of a record of the reader's. */
interface MainPage {
  readonly name: string;
  readonly path: (record: string) => string;
}

const OFFICERS: readonly MainPage[] = [
  { name: 'today', path: () => '/' },
  { name: 'tasks', path: () => '/tasks' },
  { name: 'tasks of the team', path: () => '/tasks?list=team' },
  { name: 'cases', path: () => '/cases?whose=team' },
  { name: 'households', path: () => '/households' },
  { name: 'household', path: (id) => `/households/${id}` },
  { name: 'story', path: (id) => `/households/${id}/story` },
  { name: 'work about a household', path: (id) => `/households/${id}/tasks` },
  { name: 'find a place', path: (id) => `/places?household=${id}` },
];
const CASES: readonly MainPage[] = [{ name: 'case', path: (id) => `/cases/${id}` }];
const MANAGERS: readonly MainPage[] = [
  { name: 'rooms', path: () => '/rooms' },
  { name: 'confirm rooms', path: () => '/rooms/confirm' },
  { name: 'calendar', path: () => '/rooms/calendar' },
  { name: 'room', path: (id) => `/rooms/${id}` },
  { name: 'referrals', path: () => '/referrals' },
  { name: 'arrivals', path: () => '/arrivals' },
  { name: 'houses', path: () => '/premises' },
  { name: 'figures', path: () => '/reports' },
];

/** The main pages of an officer and of a refuge manager, one after the other, each time another person's and another record's. */
export async function pages(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  const client = new HttpClient(web.url, 1);
  try {
    const colleagues = await readColleagues(lab.country);
    const of = (kind: string) => colleagues.filter(({ email }) => email.startsWith(kind)).slice(0, READERS);
    const [officers, managers] = [await readersOf(web.url, of('officer')), await readersOf(web.url, of('manager'))];
    const cases = await casesOf(lab, of('officer'));
    const measured = [
      ...(await timesOf(client, lab, OFFICERS, officers, ({ households }) => households)),
      ...(await timesOf(client, lab, CASES, officers, ({ organisationId }) => cases.get(organisationId) ?? [])),
      ...(await timesOf(client, lab, MANAGERS, managers, ({ units }) => units)),
    ];
    return measured
      .sort((a, b) => b.ms - a.ms)
      .map(({ name, ms }) => ({ name: `pages ${name} p50`, value: ms, unit: 'ms', bar: BAR }));
  } finally {
    client.close();
    await web.stop();
  }
}

interface Reader extends Colleague {
  readonly asks: (path: string) => Exchange;
}

function readersOf(url: string, colleagues: readonly Colleague[]): Promise<Reader[]> {
  return Promise.all(
    colleagues.map(async (colleague) => ({ ...colleague, asks: await signInOnPage(url, colleague.email) })),
  );
}

/** The median of each page, after rounds that do not count: every connection knows its statements by then. */
async function timesOf(
  client: HttpClient,
  lab: Lab,
  mainPages: readonly MainPage[],
  readers: readonly Reader[],
  recordsOf: (reader: Reader) => readonly string[],
): Promise<{ name: string; ms: number }[]> {
  const times = new Map(mainPages.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < lab.some(ROUNDS); round++) {
    for (const { name, path } of mainPages) {
      const turn = round + WARM_UP_ROUNDS;
      const reader = readers[turn % readers.length] as Reader;
      const records = recordsOf(reader);
      const record = records[Math.floor(turn / readers.length) % records.length];
      if (record === undefined) throw new Error(`there is no record for the page ${name}`);
      const ms = await opened(client, reader.asks(path(record)));
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return [...times].map(([name, of]) => ({ name, ms: median(of) }));
}

async function opened(client: HttpClient, exchange: Exchange): Promise<number> {
  const began = performance.now();
  const { status, text } = await client.send(exchange);
  const ms = performance.now() - began;
  if (status !== 200 || !text.includes('<h1')) throw new Error(`${exchange.path} answered ${status}`);
  return ms;
}

/** Some cases of each council. */
function casesOf({ country }: Lab, officers: readonly Colleague[]): Promise<Map<string, string[]>> {
  return connected(country.adminUrl, async (client) => {
    const { rows } = await client.query<{ organisationId: string; ids: string[] }>(
      `select o.id as "organisationId",
              array(select a.id::text from homelessness.application a where a.organisation_id = o.id order by a.id limit 20) as ids
         from unnest($1::uuid[]) o(id)`,
      [officers.map(({ organisationId }) => organisationId)],
    );
    return new Map(rows.map(({ organisationId, ids }) => [organisationId, ids]));
  });
}
