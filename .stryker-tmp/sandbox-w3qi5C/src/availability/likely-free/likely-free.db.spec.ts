// @ts-nocheck
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import {
  aHousehold,
  accepted,
  aRoom,
  arrived,
  dayFromToday,
  move,
  offered,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LikelyFreeQueries, type UpcomingUnit } from './likely-free.queries.js';

// A Tuesday: one working day of turnaround after a Wednesday's departure makes a room ready on Friday.
const TUESDAY = '2026-03-10T09:00:00Z';
const LANCASHIRE = 'E10000017';
const FYLDE = 'E07000119';

describe('what is likely to become free', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: TUESDAY });
  });
  afterAll(() => test.close());

  const list = async (query = '') =>
    (await test.as(test.cast.officer).get(`/availability/likely-free?limit=200${query}`).expect(200)).body.items as {
      unitId: string;
      likelyFreeOn: string;
      inDays: number;
      basis: string;
    }[];
  const find = async (unitId: string, query = '') => (await list(query)).find((unit) => unit.unitId === unitId);
  const roomIn = async (localAuthorityCode: string): Promise<string> => {
    const caller = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(caller, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    return (await confirmedUnitIn(caller, id, aFamilyRoom())).id;
  };

  it('is a unit whose household is expected to leave, on the day on which it has been made ready', async () => {
    const { unitId } = await arrived(test, { expectedTo: '2026-03-18' });

    expect(await find(unitId)).toEqual({
      unitId,
      unitReference: expect.any(String),
      provider: { id: test.cast.organisations.rowan, name: 'Rowan Refuge' },
      category: 'refuge',
      localAuthorityCode: 'E06000009',
      takingReferrals: true,
      likelyFreeOn: '2026-03-20',
      inDays: 10,
      basis: 'expected-departure',
    });
  });

  it('is a unit that is kept for a household, from the day after it', async () => {
    const { unitId } = await accepted(test, { from: '2026-03-12', expectedTo: '2026-03-18' });
    // Free tonight, and not on the day on which they come.
    expect(await find(unitId)).toBeUndefined();
    expect(await find(unitId, '&from=2026-03-12')).toMatchObject({ likelyFreeOn: '2026-03-20', inDays: 10 });
  });

  it('is no unit that is free, or of which nobody knows when it will be', async () => {
    const free = await aRoom(test);
    const { unitId: open } = await arrived(test, { expectedTo: undefined });
    const items = (await list()).map(({ unitId }) => unitId);
    expect(items).not.toContain(free);
    expect(items).not.toContain(open);
  });

  it('is a unit that is closed until a day, and one that is being made ready', async () => {
    const closed = await aRoom(test);
    await test
      .as(test.cast.rowanManager)
      .post(`/units/${closed}/closures`, {
        reason: 'repairs',
        costBearer: 'provider',
        from: '2026-03-10',
        to: '2026-03-16',
      })
      .expect(201);
    const { id, unitId } = await arrived(test, { from: '2026-03-08', expectedTo: '2026-03-30' });
    await move(test, id, 'depart', { departedAt: '2026-03-10', reason: 'planned-move-on', destination: 'owner' });

    expect(await find(closed)).toMatchObject({ likelyFreeOn: '2026-03-16', inDays: 6, basis: 'closure-ends' });
    expect(await find(unitId)).toMatchObject({ likelyFreeOn: '2026-03-12', inDays: 2, basis: 'turnaround-ends' });
  });

  it('is looked for within days of the day on which a place is wanted', async () => {
    const { unitId } = await arrived(test, { expectedTo: '2026-03-18' });
    expect(await find(unitId, '&withinDays=10')).toBeDefined();
    expect(await find(unitId, '&withinDays=9')).toBeUndefined();
    expect(await find(unitId, '&from=2026-03-19')).toMatchObject({ inDays: 10 });
    expect(await find(unitId, '&from=2026-03-20')).toBeUndefined();
    await test.as(test.cast.officer).get('/availability/likely-free?withinDays=0').expect(400);
    await test.as(test.cast.officer).get('/availability/likely-free?from=tomorrow').expect(400);
    await test.as(test.cast.officer).get('/availability/likely-free?areas=Fylde').expect(400);
  });

  it('is asked by area, where a county stands for its districts', async () => {
    const unitId = await roomIn(FYLDE);
    await arrived(test, { unitId, expectedTo: '2026-03-18' });
    expect(await find(unitId, `&areas=E06000009,${FYLDE}`)).toBeDefined();
    expect(await find(unitId, `&areas=${LANCASHIRE}`)).toBeDefined();
    expect(await find(unitId, '&areas=E06000009')).toBeUndefined();
  });

  it('comes by day in pages that leave nothing out and say nothing twice', async () => {
    for (const expectedTo of ['2026-03-25', '2026-03-25', '2026-03-12']) await arrived(test, { expectedTo });
    const whole = await list();
    const seen: { unitId: string; likelyFreeOn: string }[] = [];
    for (let cursor = ''; ;) {
      const { body } = await test.as(test.cast.officer).get(`/availability/likely-free?limit=2${cursor}`).expect(200);
      seen.push(...body.items);
      if (!body.nextCursor) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(whole);
    expect(whole.map(({ likelyFreeOn }) => likelyFreeOn)).toEqual(whole.map(({ likelyFreeOn }) => likelyFreeOn).sort());
  });

  it('is for those who look for places', async () => {
    await test.as(test.cast.commissioner).get('/availability/likely-free').expect(403);
    await test.as(test.cast.rowanWorker).get('/availability/likely-free').expect(200);
  });

  it('leaves out premises that must be kept from a household', async () => {
    const seeker = await aHousehold(test);
    const { unitId, householdId } = await arrived(test, { expectedTo: '2026-03-18' });
    const upcoming = () =>
      test.app.get(UnitOfWork).asSystem('test', () =>
        test.app.get(LikelyFreeQueries).upcoming({
          ...{ from: dayFromToday(test, 0), withinDays: 30, limit: 200, householdId: seeker },
        }),
      );
    const ids = (units: readonly UpcomingUnit[]) => units.map((unit) => unit.unitId);

    expect(ids(await upcoming())).toContain(unitId);
    await test.rows(
      `insert into people.conflict (id, household_id, other_reference, organisation_id, recorded_at)
       select gen_random_uuid(), $1, h.reference, h.organisation_id, now() from people.household h where h.id = $2`,
      [seeker, householdId],
    );
    expect(ids(await upcoming())).not.toContain(unitId);
  });

  it('is no unit whose household has stayed past its expected day, nor one whose hold has lapsed', async () => {
    const { unitId: overstayed } = await arrived(test, { expectedTo: '2026-03-12' });
    const { unitId: held } = await offered(test, { expectedTo: '2026-03-14' });
    expect(await find(held)).toMatchObject({ basis: 'expected-departure' });
    expect(await find(overstayed)).toBeDefined();

    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-12T09:00:00Z' }).expect(200);

    expect(test.app.get(Clock).today()).toBe('2026-03-12' as LocalDate);
    expect(await find(held)).toBeUndefined();
    expect(await find(overstayed)).toBeUndefined();
  });
});
