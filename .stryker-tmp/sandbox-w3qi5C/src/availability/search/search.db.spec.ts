// @ts-nocheck
import fc from 'fast-check';
import {
  aFamilyRoom,
  aFlat,
  aHotel,
  aPlacementRow,
  aRefuge,
  aRefugeRoom,
  confirmedUnitIn,
  premisesOf,
  unitIn,
} from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { turnaroundEnds } from '../../law/working-days.js';
import { identifySystem, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, localDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Fitting } from '../matching/fitting.service.js';
import { Ledger, type Nights } from '../ledger/ledger.js';
import { NextBest } from './next-best.js';
import { UnmetNeeds } from '../unmet-need/unmet-needs.js';

const TODAY = localDate('2026-03-10');
const unitIds = (body: { matches: { unitId: string }[] }) => body.matches.map(({ unitId }) => unitId);

describe('finding a place', () => {
  let test: TestApp;
  let room: string;
  let farRoom: string;
  let flat: string;
  let hotelRoom: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const { rowan, larch, fylde, lets } = test.cast.organisations;
    room = (await aRefugeRoom(test.as(test.cast.rowanManager), rowan)).id;
    const preston = await premisesOf(
      test.as(test.cast.larchManager),
      aRefuge(larch, { localAuthorityCode: 'E07000123', reference: 'Hidden House' }),
    );
    farRoom = (await unitIn(test.as(test.cast.larchManager), preston.id)).id;
    const administrator = test.as(test.cast.administrator);
    const council = aRefuge(fylde, { category: 'council-temporary', localAuthorityCode: 'E07000119' });
    flat = (await unitIn(administrator, (await premisesOf(administrator, council)).id, aFlat())).id;
    hotelRoom = (await unitIn(administrator, (await premisesOf(administrator, aHotel(lets))).id, aFlat())).id;
  });
  afterAll(() => test.close());

  const search = (body: object, who = test.cast.officer) =>
    test.as(who).post('/availability/search', { from: TODAY, ...body });
  const needs = () => test.rows('select 1 from availability.unmet_need');

  it('lists what suits, closest fit first, with reasons and cautions, and counts the rest by why', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const { body } = await search({ householdId }).expect(200);

    expect(body.asOf).toMatch(/^2026-03-10T09:/);
    expect(unitIds(body)).toEqual([room, flat]);
    expect(body.matches[0]).toEqual({
      unitId: room,
      unitReference: expect.any(String),
      category: 'refuge',
      provider: { id: test.cast.organisations.rowan, name: 'Rowan Refuge' },
      localAuthorityCode: 'E06000009',
      bedspaces: 2,
      freshness: 'fresh',
      confirmedAt: expect.any(String),
      reasons: expect.arrayContaining([
        { code: 'fits-household', text: expect.any(String) },
        { code: 'area-not-unsafe', text: expect.any(String) },
        { code: 'supports-needs', text: expect.any(String) },
        { code: 'takes-boys-of-this-age', text: expect.any(String) },
        { code: 'confirmed-recently', text: expect.any(String) },
      ]),
      cautions: [
        { code: 'own-area-not-said', text: expect.any(String) },
        { code: 'no-safety-checks-on-record', text: expect.any(String) },
      ],
    });
    expect(body.matches[1].cautions.map(({ code }: { code: string }) => code)).toEqual([
      'availability-unknown',
      'next-to-unsafe-area',
      'out-of-area',
      'no-safety-checks-on-record',
    ]);
    expect(body.excluded).toEqual([
      {
        rule: 'bed-and-breakfast-family',
        text: expect.stringContaining('SI 2003/3326'),
        count: 1,
        canBeRelaxedBy: 'housing-supervisor',
      },
      {
        rule: 'unsafe-area',
        text: 'In an area that is unsafe for this household.',
        count: 1,
        canBeRelaxedBy: 'person',
      },
    ]);
    expect(body.unmetNeedId).toBeNull();
    expect(await needs()).toEqual([]);
  });

  it('treats every district as unsafe when the county is', async () => {
    const { id: householdId } = await recorded(
      test.as(test.cast.officer),
      aWomanAlone({ unsafeAreas: [{ localAuthorityCode: 'E10000017' }] }),
    );
    const { body } = await search({ householdId });
    expect(unitIds(body)).not.toContain(farRoom);
    expect(unitIds(body)).not.toContain(flat);
    expect(unitIds(body)).toContain(room);
  });

  it('narrows by area, by county, by category and by number', async () => {
    const woman = { household: { adults: 1, children: [] } };
    expect(unitIds((await search({ ...woman, areas: ['E07000119'] })).body)).toEqual([flat]);
    expect(unitIds((await search({ ...woman, areas: ['E10000017'] })).body).sort()).toEqual([farRoom, flat].sort());
    expect(unitIds((await search({ ...woman, categories: ['council-temporary'] })).body)).toEqual([flat]);
    expect(unitIds((await search({ ...woman, limit: 1 })).body)).toHaveLength(1);
    expect(unitIds((await search({ ...woman, areas: [] })).body)).toHaveLength(4);
  });

  it('offers a family bed and breakfast only when there is nowhere else at all, not when it looks nowhere else', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const fits = () => checkFit(test, hotelRoom, householdId);

    const { body } = await search({ householdId, categories: ['bed-and-breakfast'] });
    expect(body.matches).toEqual([]);
    expect(await fits()).toEqual(['bed-and-breakfast-family']);

    await test.as(test.cast.rowanManager).post(`/units/${room}/closures`, closure()).expect(201);
    const [closed] = await test.rows<{ version: number }>('select version from accommodation.unit where id = $1', [
      flat,
    ]);
    await test
      .as(test.cast.administrator)
      .patch(`/units/${flat}`, { takingReferrals: false }, { 'If-Match': `"${closed?.version}"` })
      .expect(200);
    const nowhereElse = (await search({ householdId, from: '2026-03-10', to: '2026-03-11' })).body;
    expect(unitIds(nowhereElse)).toEqual([hotelRoom]);
    expect(nowhereElse.matches[0].cautions[0]).toMatchObject({
      code: 'bed-and-breakfast',
      text: expect.stringContaining('42 nights'),
    });
    expect(await fits()).toEqual([]);

    await test.as(test.cast.administrator).patch(`/units/${flat}`, { takingReferrals: true }, { 'If-Match': '"2"' });
    await test.rows('delete from availability.unit_occupancy');
  });

  it.each([
    ['neither', {}],
    ['both', { householdId: '0190a000-0000-7000-8000-000000000000', household: { adults: 1, children: [] } }],
    ['nobody', { household: { adults: 0, children: [] } }],
  ])('refuses a search for %s', async (_, body) => {
    const response = await search(body).expect(400);
    expect(response.body.errors[0].code).toBe('one-household');
  });

  it('refuses a last day that is not after the first', async () => {
    const response = await search({ household: { adults: 1, children: [] }, to: TODAY }).expect(422);
    expect(response.body.code).toBe('to-before-from');
  });

  it('finds nobody for a household that the caller does not see, and those without the permission nothing', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    await search({ householdId }, test.cast.prestonOfficer).expect(404);
    await search({ householdId }, test.cast.commissioner).expect(403);
  });

  it('says nothing of an address or of another household', async () => {
    const other = await recorded(test.as(test.cast.prestonOfficer), aWomanAlone());
    await claim(test, { unitId: farRoom, householdId: other.id, from: TODAY });
    const { text } = await search({ household: { adults: 1, children: [{ age: 3 }] } }).expect(200);
    expect(text).not.toMatch(/Nowhere|Unfindable|FY9|O'Neill|Amina/);
    expect(text).not.toContain(other.id);
    await test.rows('delete from availability.unit_occupancy');
  });

  it('gives other places for a household without recording anything', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const found = await test.app
      .get(UnitOfWork)
      .run(identifySystem('test'), () =>
        test.app.get(NextBest).for(householdId, { from: TODAY, to: null }, 'E06000009'),
      );
    expect(found.map(({ unitId }) => unitId)).toEqual([room, flat]);
  });

  describe('when there is no place', () => {
    const withTwentyPets = () => aMotherWithTwo({ requirements: { pets: 20 } });

    it('records one unmet need for the household, and every attempt, even when two search at once', async () => {
      const { id: householdId } = await recorded(test.as(test.cast.officer), withTwentyPets());
      const searches = await Promise.all([1, 2, 3, 4].map(() => search({ householdId }).expect(200)));
      const again = await search({ householdId });

      const ids = new Set([...searches, again].map(({ body }) => body.unmetNeedId));
      expect(ids.size).toBe(1);
      const open = await test.rows('select id, met_at from availability.unmet_need where household_id = $1', [
        householdId,
      ]);
      expect(open).toEqual([{ id: again.body.unmetNeedId, met_at: null }]);
      const attempts = await test.rows<{ excluded: Record<string, number> }>(
        'select excluded from availability.unmet_need_attempt where unmet_need_id = $1',
        [again.body.unmetNeedId],
      );
      expect(attempts).toHaveLength(5);
      expect(Object.values(attempts[0]?.excluded ?? {}).reduce((sum, count) => sum + count, 0)).toBe(4);
    });

    it('closes the need when they have a place, and opens another when they need one again', async () => {
      const { id: householdId } = await recorded(test.as(test.cast.officer), withTwentyPets());
      const first = (await search({ householdId })).body.unmetNeedId;

      const asSystem = (work: () => Promise<void>) => test.app.get(UnitOfWork).run(identifySystem('test'), work);
      await asSystem(() => test.app.get(UnmetNeeds).met(householdId));
      await asSystem(() => test.app.get(UnmetNeeds).met(householdId));

      const second = (await search({ householdId })).body.unmetNeedId;
      expect(second).not.toBe(first);
      const open = await test.rows(
        'select id from availability.unmet_need where household_id = $1 and met_at is null',
        [householdId],
      );
      expect(open).toEqual([{ id: second }]);
    });

    it('keeps no unmet need of a household that was only described', async () => {
      const before = await needs();
      const { body } = await search({ household: { adults: 20, children: [] } }).expect(200);
      expect(body).toMatchObject({ matches: [], unmetNeedId: null });
      expect(await needs()).toHaveLength(before.length);
    });
  });
});

describe('promise 2: what a search lists can be held, and what cannot be held is not listed', () => {
  const RUNS = 40;
  const TURNAROUNDS = [0, 1, 3];
  let test: TestApp;
  let householdId: string;
  const units: { id: string; turnaround: number; placementIds: string[] }[] = [];
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    householdId = (await recorded(test.as(test.cast.officer), aWomanAlone())).id;
    for (const turnaround of TURNAROUNDS) {
      const body = aRefuge(test.cast.organisations.rowan, { turnaroundWorkingDays: turnaround });
      const premises = await premisesOf(test.as(test.cast.rowanManager), body);
      for (let n = 0; n < 2; n += 1) {
        const { id } = await confirmedUnitIn(test.as(test.cast.rowanManager), premises.id, aFamilyRoom());
        const placementIds = [];
        for (let p = 0; p < 5; p += 1) placementIds.push(await aPlacementRow(test.rows, id, householdId));
        units.push({ id, turnaround, placementIds });
      }
    }
  });
  afterAll(() => test.close());

  const anyClaim = fc.record({
    unit: fc.nat(5),
    kind: fc.constantFrom('hold', 'lapsed-hold', 'stay', 'overdue-stay'),
    start: fc.integer({ min: -15, max: 25 }),
    length: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  const anyNights = fc.record({
    start: fc.integer({ min: -2, max: 20 }),
    length: fc.option(fc.integer({ min: 1, max: 14 })),
  });

  it('over random calendars', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaim, { maxLength: 10 }), anyNights, async (claims, wanted) => {
        await test.rows('delete from availability.unit_occupancy');
        for (const [index, { unit, kind, start, length }] of claims.entries()) {
          const of = units[unit];
          const from = addDays(TODAY, kind === 'overdue-stay' ? -20 : start);
          const to = kind === 'overdue-stay' ? addDays(from, 5) : length === null ? null : addDays(from, length);
          const placementId = of?.placementIds[1 + (index % 4)];
          await test.rows(
            `insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at, unfinished)
             values ($1, $2, tstzrange($3, $4), $5, $6, $7) on conflict do nothing`,
            [
              of?.id,
              kind.endsWith('hold') ? 'hold' : 'stay',
              startOfLondonDay(from),
              to && startOfLondonDay(to),
              placementId,
              kind === 'lapsed-hold' ? '2026-03-10T08:00:00Z' : null,
              kind.endsWith('stay'),
            ],
          );
        }
        const from = addDays(TODAY, wanted.start);
        const nights = { from, to: wanted.length === null ? null : addDays(from, wanted.length) };

        const { body } = await test
          .as(test.cast.officer)
          .post('/availability/search', { householdId, from, to: nights.to ?? undefined, limit: 100 })
          .expect(200);
        const holdable = [];
        for (const unit of units) if (await canBeHeld(test, unit, nights)) holdable.push(unit.id);

        expect(unitIds(body).sort()).toEqual(holdable.sort());
      }),
      { numRuns: RUNS },
    );
  });
});

/** Asks the ledger for the hold that an offer would ask for, and gives it back. */
async function canBeHeld(
  test: TestApp,
  unit: { id: string; turnaround: number; placementIds: string[] },
  nights: Nights,
): Promise<boolean> {
  let held = false;
  await test.app.get(UnitOfWork).run(identifySystem('test'), async () => {
    held = await test.app.get(Ledger).hold({
      unitId: unit.id,
      placementId: unit.placementIds[0] as string,
      nights,
      readyOn: nights.to && turnaroundEnds(nights.to, unit.turnaround),
      lapsesAt: null,
    });
    return Refusal.missing();
  });
  return held;
}

async function claim(test: TestApp, wanted: { unitId: string; householdId: string; from: string }): Promise<void> {
  const placementId = await aPlacementRow(test.rows, wanted.unitId, wanted.householdId);
  await test.rows(
    `insert into availability.unit_occupancy (unit_id, kind, during, placement_id) values ($1, 'hold', tstzrange($2, null), $3)`,
    [wanted.unitId, wanted.from, placementId],
  );
}

async function checkFit(test: TestApp, unitId: string, householdId: string): Promise<string[] | undefined> {
  const fit = await test.app
    .get(UnitOfWork)
    .run(identifySystem('test'), () => test.app.get(Fitting).check(unitId, householdId, { from: TODAY, to: null }));
  return fit?.misfits.map(({ rule }) => rule);
}

function closure(): object {
  return { reason: 'deep-clean', costBearer: 'provider', from: TODAY };
}
