// @ts-nocheck
import fc from 'fast-check';
import { AvailabilitySearch } from '../../src/availability/search/search.service.js';
import { Ledger, type Nights } from '../../src/availability/ledger/ledger.js';
import { turnaroundEnds } from '../../src/law/working-days.js';
import { identifySystem, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { addDays, localDate, startOfLondonDay } from '../../src/shared/local-date.js';
import { isRefusal, Refusal } from '../../src/shared/refusal.js';
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../factories/accommodation.js';
import { aWomanAlone, recorded } from '../factories/households.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { anyCalendar, type Claim, PLACEMENTS_OF_A_UNIT, UNITS } from './any-calendar.js';

/** `npm run test:properties` asks for ten thousand. */
const CALENDARS = Number(process.env['PROPERTY_RUNS'] ?? 100);
const LIMIT_MS = 60_000 + CALENDARS * 1000;
const TURNAROUNDS = [0, 1, 3];
// A fortnight before the clocks go forward.
const TODAY = localDate('2026-03-15');

interface Room {
  readonly id: string;
  readonly turnaround: number;
  /** For the claims of a calendar; the first one is nobody's, and asks. */
  readonly placements: readonly string[];
  readonly closures: readonly string[];
}

// Promise 2, from the inside: the search that everybody uses, and the ledger that decides, asked about the same calendar.
describe(`over ${CALENDARS} random calendars`, () => {
  let test: TestApp;
  let householdId: string;
  let rooms: Room[];
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
    householdId = (await recorded(test.as(test.cast.officer), aWomanAlone())).id;
    rooms = [];
    for (let n = 0; n < UNITS; n += 1) rooms.push(await aRoomWith(TURNAROUNDS[n % TURNAROUNDS.length] ?? 0));
  });
  afterAll(() => test.close());

  it(
    'a search lists what can be held for those nights, and nothing else',
    async () => {
      const seen = { listed: 0, taken: 0 };
      await fc.assert(
        fc.asyncProperty(anyCalendar, async ({ claims, wanted }) => {
          await write(claims);
          const from = addDays(TODAY, wanted.start);
          const nights = { from, to: wanted.length === null ? null : addDays(from, wanted.length) };

          const { listed, holdable } = await ask(nights);

          expect(listed).toEqual(holdable);
          seen.listed += listed.length;
          seen.taken += rooms.length - listed.length;
        }),
        { numRuns: CALENDARS },
      );
      expect(Math.min(seen.listed, seen.taken)).toBeGreaterThan(CALENDARS);
    },
    LIMIT_MS,
  );

  /** The calendar, and nothing before it. What the constraints refuse is not part of it. */
  async function write(claims: readonly Claim[]): Promise<void> {
    const rows = claims.map(({ unit, kind, start, length, at, lapsesIn }, index) => {
      const room = rooms[unit] as Room;
      const from = startOfLondonDay(addDays(TODAY, start)).getTime() + at * 3_600_000;
      const until =
        length === null ? null : startOfLondonDay(addDays(TODAY, start + length)).getTime() + at * 3_600_000;
      return {
        unit: room.id,
        kind: kind === 'overstay' ? 'stay' : kind,
        from: new Date(from),
        until: until && new Date(until),
        placement: kind === 'closure' ? null : room.placements[index + 1],
        closure: kind === 'closure' ? room.closures[index] : null,
        lapses:
          lapsesIn === null || kind !== 'hold' ? null : new Date(Date.parse(`${TODAY}T09:00:00Z`) + lapsesIn * 60_000),
        unfinished: kind === 'overstay',
      };
    });
    await test.rows('delete from availability.unit_occupancy');
    await test.rows(
      `insert into availability.unit_occupancy (unit_id, kind, during, placement_id, closure_id, lapses_at, unfinished)
       select unit, kind, tstzrange("from", until), placement, closure, lapses, unfinished
         from jsonb_to_recordset($1::jsonb) as c(unit uuid, kind text, "from" timestamptz, until timestamptz,
              placement uuid, closure uuid, lapses timestamptz, unfinished boolean)
       on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }

  /** Searches, then asks the ledger for the hold that an offer would ask for in every unit, and gives it all back. */
  async function ask(nights: Nights): Promise<{ listed: string[]; holdable: string[] }> {
    const answer = { listed: [] as string[], holdable: [] as string[] };
    await test.app.get(UnitOfWork).run(identifySystem('test'), async () => {
      const found = await test.app
        .get(AvailabilitySearch)
        .search({ for: { householdId }, nights, relevantOnly: false, limit: 100 });
      if (isRefusal(found)) throw new Error(`the search was refused: ${found.code}`);
      answer.listed = found.matches.map(({ unitId }) => unitId).sort();
      for (const room of rooms) if (await canBeHeld(room, nights)) answer.holdable.push(room.id);
      answer.holdable.sort();
      return Refusal.missing();
    });
    return answer;
  }

  function canBeHeld({ id, turnaround, placements }: Room, nights: Nights): Promise<boolean> {
    return test.app.get(Ledger).hold({
      unitId: id,
      placementId: placements[0] as string,
      nights,
      readyOn: nights.to && turnaroundEnds(nights.to, turnaround),
      lapsesAt: null,
    });
  }

  async function aRoomWith(turnaround: number): Promise<Room> {
    const manager = test.as(test.cast.rowanManager);
    const body = aRefuge(test.cast.organisations.rowan, { turnaroundWorkingDays: turnaround });
    const { id } = await confirmedUnitIn(manager, (await premisesOf(manager, body)).id, aFamilyRoom());
    const placements = await test.rows<{ id: string }>(
      `insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day, created_at)
       select gen_random_uuid(), $2, $1, $3, $4, 'offered', '2026-03-01', now() from generate_series(1, $5) returning id`,
      [id, householdId, test.cast.organisations.rowan, test.cast.organisations.blackpool, PLACEMENTS_OF_A_UNIT],
    );
    const closures = await test.rows<{ id: string }>(
      `insert into availability.closure (id, unit_id, reason, cost_bearer, from_day, created_at)
       select gen_random_uuid(), $1, 'deep-clean', 'provider', '2026-03-01', now() from generate_series(1, $2) returning id`,
      [id, PLACEMENTS_OF_A_UNIT],
    );
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
    return { id, turnaround, placements: ids(placements), closures: ids(closures) };
  }
});
