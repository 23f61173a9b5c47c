// @ts-nocheck
import { ANTI_JOIN } from '../bare/anti-join.js';
import { startBare } from '../bare/bare.js';
import type { Recording, Statement } from '../bare/recording.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { inTurn } from '../rounds.js';
import { closedLoop } from '../traffic/closed-loop.js';
import { addDays, londonDay, startOfLondonDay } from '#product/shared/local-date.js';
import { type RecordedSearch, recordSearches } from './recorded-searches.js';
import { replayOf } from './replaying.js';

const SEARCHES = 40;
const CONNECTIONS = 16;
const A_ROUND = 4000;
const PAIRS = 5;
const FINDS_WHAT_IS_FREE = /availability\.free_time\b/;

/**
 * The product's statement that finds what is free in one authority beside the plain anti-join of units against overlapping
 * occupancy, each alone between the same beginning and commit on the same bare server.
 */
export async function sqlBesideAntiJoin(lab: Lab): Promise<Figure[]> {
  const web = await startWeb(lab.country);
  const staff = await signInStaff(lab.country, web.url).finally(() => web.stop());
  // The first authority has 300 units.
  const first = { ...staff, officers: staff.officers.slice(0, 1) };
  const searches = await recordSearches(lab, first, SEARCHES);
  const recordings = [...searches.map(own), ...searches.map(antiJoin)];

  const bare = await startBare(lab.country, lab.dataDir, recordings);
  const round = { connections: CONNECTIONS, amount: lab.some(A_ROUND) };
  const rateFrom = (offset: number) => async () =>
    (await closedLoop(bare.url, round, (number) => [() => replayOf(offset + (number % searches.length))])).perSecond;
  try {
    const compared = await inTurn(PAIRS, rateFrom(0), rateFrom(searches.length));
    return [
      { name: 'sql-beside-anti-join', value: compared.ratio, unit: 'times its rate', bar: '>= 3' },
      {
        name: 'sql-beside-anti-join transactions',
        value: compared.first,
        unit: 'a second',
        bar: null,
        beside: { name: 'anti-join', value: compared.second },
      },
    ];
  } finally {
    await bare.stop();
  }
}

// A search that finds little asks afterwards what is likely to become free: that is another question.
function own({ recording }: RecordedSearch): Recording {
  return around(recording, recording.filter(({ text }) => FINDS_WHAT_IS_FREE.test(text)).slice(0, 1));
}

function antiJoin({ recording, area, exchange }: RecordedSearch): Recording {
  const today = londonDay(new Date());
  const openEnded = !exchange.body?.includes('"to"');
  const values = [
    area,
    startOfLondonDay(today).toISOString(),
    openEnded ? null : startOfLondonDay(addDays(today, 28)).toISOString(),
    new Date().toISOString(),
  ];
  return around(recording, [{ text: ANTI_JOIN, name: 'anti-join', values }]);
}

/** The transaction of a search with nothing in it but who asks and these statements. */
function around(recording: Recording, statements: readonly Statement[]): Recording {
  const named = (text: RegExp) => recording.filter((statement) => text.test(statement.text));
  return [...named(/^start transaction/i), ...named(/begin_request/), ...statements, ...named(/^commit/i)];
}
