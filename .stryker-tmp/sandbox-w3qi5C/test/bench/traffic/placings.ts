// @ts-nocheck
import { addDays, londonDay, type LocalDate } from '#product/shared/local-date.js';
import type { Officer } from '../product/staff.js';
import { exchangeOf } from './exchange.js';
import type { HttpClient } from './http-client.js';

/** A household that can be placed in a unit of its own council for these nights. */
export interface Placing {
  readonly officer: Officer;
  readonly householdId: string;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const NIGHTS = 2;
// Far enough apart for any turnaround.
const DAYS_BETWEEN = 7;
// Households that find nothing in one week before the next is tried.
const PATIENCE = 4;

/**
 * Finds what can be placed, by searching as the officers would: each household once, each unit once a week, so that all of them can
 * be placed in any order. Fewer than `wanted` when the country has no more.
 */
export async function findPlacings(
  client: HttpClient,
  officers: readonly Officer[],
  wanted: number,
): Promise<Placing[]> {
  const share = Math.ceil(wanted / officers.length);
  const found = await Promise.all(officers.map((officer) => findFor(client, officer, share)));
  // In turn, so that neighbours in the list belong to different councils.
  return Array.from({ length: share }, (_, turn) => found.flatMap((placings) => placings[turn] ?? []))
    .flat()
    .slice(0, wanted);
}

async function findFor(client: HttpClient, officer: Officer, wanted: number): Promise<Placing[]> {
  const placings: Placing[] = [];
  const taken = new Set<string>();
  let week = 0;
  let disappointed = 0;
  for (const householdId of officer.households) {
    if (placings.length >= wanted) break;
    const from = addDays(londonDay(new Date()), 1 + week * DAYS_BETWEEN);
    const to = addDays(from, NIGHTS);
    const { matches } = await client.read<{ matches: { unitId: string; provider: { id: string } }[] }>(
      exchangeOf('POST', '/availability/search', officer.token, {
        body: { householdId, from, to, areas: [officer.area], limit: 200 },
      }),
    );
    const own = matches.find(
      ({ unitId, provider }) => provider.id === officer.organisationId && !taken.has(`${unitId} ${week}`),
    );
    if (own) {
      taken.add(`${own.unitId} ${week}`);
      placings.push({ officer, householdId, unitId: own.unitId, from, to });
      disappointed = 0;
    } else if (++disappointed === PATIENCE) {
      week += 1;
      disappointed = 0;
    }
  }
  return placings;
}
