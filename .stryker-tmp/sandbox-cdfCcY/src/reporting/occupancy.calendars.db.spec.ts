// @ts-nocheck
import fc from 'fast-check';
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../test/factories/accommodation.js';
import { aMotherWithTwo, aWomanAlone, recorded } from '../../test/factories/households.js';
import { type PastClaim, pastClaims, recordedSince } from '../../test/factories/stays.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { addDays, type LocalDate, localDate, startOfLondonDay } from '../shared/local-date.js';
import { MEASURES, type Measured, type Measure } from './occupancy.figures.js';

const RUNS = 30;
// With the end of summer time in it.
const FROM = localDate('2025-10-20');
const TO = localDate('2025-11-12');
const HOUR = 3_600_000;

interface Room {
  readonly id: string;
  readonly premisesId: string;
  readonly recordedOn: string;
  /** Bedspaces before and from the day of the change; the change was made in the afternoon. */
  readonly beds: readonly [before: number, changedOn: LocalDate, since: number];
}

interface Family {
  readonly id: string;
  /** Days, to the first without them; null: still there. */
  readonly people: readonly { readonly since: string; readonly till: string | null }[];
}

type Claim = PastClaim & { readonly room: number };

// A second account of the same rules, one night at a time, from instants alone.
describe('occupancy over random calendars', () => {
  let test: TestApp;
  const rooms: Room[] = [];
  const families: Family[] = [];

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2025-11-20T09:00:00Z' });
    for (const house of [0, 1]) {
      const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
      for (const number of [0, 1]) await aRoomIn(id, house * 2 + number);
    }
    families.push({ id: (await recorded(officer(), aWomanAlone())).id, people: [{ since: '1992-02-29', till: null }] });
    families.push(await aFamilyThatChanges());
  });
  afterAll(() => test.close());

  it('agrees with counting each night by itself, and every total with its groups and its rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyCalendars(), async (claims) => {
        await test.rows('delete from availability.unit_occupancy');
        await test.rows('delete from placements.placement');
        await pastClaims(test, claims);

        const byPremises = await figures('premises');
        expect(sumsOf(byPremises.total)).toEqual(countedByHand(claims, rooms, FROM, TO));
        for (const by of ['day', 'month', 'premises', 'category', 'area', 'provider']) {
          const { total, groups } = await figures(by);
          expect([by, sumsOf(total)]).toEqual([by, sumsOf(byPremises.total)]);
          expect([by, added(groups)]).toEqual([by, sumsOf(total)]);
        }
        expect(added(await rows(''))).toEqual(sumsOf(byPremises.total));
        for (const { key, ...group } of byPremises.groups) {
          expect(added(await rows(`&by=premises&key=${key}`))).toEqual(sumsOf(group));
        }
        const days = (await figures('day')).groups;
        for (const day of [days[0], days[6], days.at(-1)]) {
          expect(added(await rows(`&by=day&key=${day?.key}`))).toEqual(sumsOf(day as Measured));
        }
      }),
      { numRuns: RUNS },
    );
  });

  function countedByHand(claims: readonly Claim[], counted: readonly Room[], from: LocalDate, to: LocalDate): Measured {
    const sums = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<Measure, number>;
    for (let day = from; day < to; day = addDays(day, 1)) {
      const midnight = startOfLondonDay(addDays(day, 1));
      const here = new Set<string>();
      for (const room of counted.filter(({ recordedOn }) => new Date(recordedOn) < midnight)) {
        const [before, changedOn, since] = room.beds;
        const beds = day < changedOn ? before : since;
        sums.units += 1;
        sums.beds += beds;
        const claim = claims.find((one) => one.unitId === room.id && reaches(one, midnight));
        const [kind, householdId] = [claim?.kind, claim?.householdId];
        if (kind === 'stay' && householdId) {
          const { people } = families.find(({ id }) => id === householdId) as Family;
          const there = people.filter(({ since: came, till }) => came <= day && (till === null || till > day));
          sums.occupiedUnitNights += 1;
          sums.occupiedBedNights += Math.min(there.length, beds);
          here.add(householdId);
        } else if (kind === 'closure' || kind === 'turnaround') {
          sums[`${kind === 'closure' ? 'closed' : 'turnaround'}UnitNights`] += 1;
          sums[`${kind === 'closure' ? 'closed' : 'turnaround'}BedNights`] += beds;
        }
      }
      sums.householdNights += here.size;
    }
    return sums;
  }

  /** Claims of each room, one after another, with hours between and now and then none; the last may run on. */
  function anyCalendars() {
    const step = fc.record({
      kind: fc.constantFrom('stay', 'stay', 'closure', 'turnaround', 'hold') as fc.Arbitrary<PastClaim['kind']>,
      gap: fc.constantFrom(0, 0, 5, 24, 77),
      hours: fc.constantFrom(1, 9, 13, 24, 25, 24 * 3, 24 * 8 + 1),
      family: fc.nat(1),
    });
    const calendar = fc.record({
      start: fc.integer({ min: -100, max: 300 }),
      steps: fc.array(step, { maxLength: 6 }),
      stays: fc.boolean(),
    });
    return fc.array(calendar, { minLength: 4, maxLength: 4 }).map((calendars) => calendars.flatMap(claimsOf));
  }

  function claimsOf(
    {
      start,
      steps,
      stays,
    }: {
      start: number;
      steps: { kind: PastClaim['kind']; gap: number; hours: number; family: number }[];
      stays: boolean;
    },
    room: number,
  ): Claim[] {
    let at = startOfLondonDay(FROM).getTime() + start * HOUR;
    const claims = steps.map(({ kind, gap, hours, family }, index) => {
      const from = at + gap * HOUR;
      at = from + hours * HOUR;
      const last = stays && index === steps.length - 1 && kind === 'stay';
      return {
        ...{ room, kind, unitId: rooms[room]?.id ?? '', from: iso(from), to: iso(at) },
        ...(kind === 'closure' ? {} : { householdId: families[family]?.id }),
        unfinished: last,
      };
    });
    const last = claims.at(-1);
    // What was planned after the expected end of those who are still there.
    const planned = { kind: 'turnaround', from: iso(at), to: iso(at + 30 * HOUR), unfinished: false } as const;
    return last?.unfinished ? [...claims, { ...last, ...planned }] : claims;
  }

  async function aRoomIn(premisesId: string, number: number): Promise<void> {
    const bedspaces = [2, 3, 1, 2][number] ?? 2;
    const { id } = await confirmedUnitIn(manager(), premisesId, aFamilyRoom({ bedspaces }));
    const recordedOn = number === 3 ? '2025-11-01T13:00:00Z' : '2025-10-01T13:00:00Z';
    await recordedSince(test, [id], recordedOn);
    const changedOn = localDate(number === 1 ? '2025-11-03' : '2025-10-01');
    if (number === 1) {
      await test.rows(
        `insert into accommodation.unit_history (unit_id, version, features, said_at, until)
         values ($1, 0, '{"bedspaces": 1}', $2, '2025-11-03T15:00:00Z')`,
        [id, recordedOn],
      );
    }
    rooms.push({ id, premisesId, recordedOn, beds: [1, changedOn, bedspaces] });
  }

  /** A baby is born on 29 October; her brother leaves on 5 November and was away for two nights before. */
  async function aFamilyThatChanges(): Promise<Family> {
    const { id, members } = await recorded(officer(), aMotherWithTwo());
    const member = (key: string) => members.find((one) => one.key === key)?.id;
    await test.rows(`update people.person set date_of_birth = '2025-10-29' where id = $1`, [member('baby')]);
    await test.rows(
      `update people.person set left_on = '2025-11-05', left_reason = 'moved-out', away = '{[2025-10-24,2025-10-26)}' where id = $1`,
      [member('boy')],
    );
    return {
      id,
      people: [
        { since: '1994-05-17', till: null },
        { since: '2013-09-02', till: '2025-10-24' },
        { since: '2025-10-26', till: '2025-11-05' },
        { since: '2025-10-29', till: null },
      ],
    };
  }

  async function figures(by: string): Promise<{ total: Measured; groups: (Measured & { key: string })[] }> {
    return (await manager().get(`/reports/occupancy?from=${FROM}&to=${TO}&by=${by}`).expect(200)).body;
  }

  async function rows(group: string): Promise<Measured[]> {
    return (await manager().get(`/reports/occupancy/rows?from=${FROM}&to=${TO}${group}`).expect(200)).body.items;
  }

  function manager() {
    return test.as(test.cast.rowanManager);
  }

  function officer() {
    return test.as(test.cast.officer);
  }
});

function reaches({ from, to, unfinished }: Claim, midnight: Date): boolean {
  return new Date(from) < midnight && (unfinished === true || to === null || midnight <= new Date(to));
}

function sumsOf(figures: Measured): Measured {
  return Object.fromEntries(MEASURES.map((measure) => [measure, figures[measure]])) as Measured;
}

function added(parts: readonly Measured[]): Measured {
  const sum = (measure: Measure) => parts.reduce((total, part) => total + part[measure], 0);
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Measured;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
