import pg from 'pg';
import { aFlat, aHotel, confirmedUnitIn, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { accepted, arrived, dayFromToday, lapse, move, offered, tasksOf } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, atLondonHour, type LocalDate } from '../../shared/local-date.js';
import { PlacementJobs } from '../placements.jobs.js';

describe('a family’s stay in bed and breakfast', () => {
  let test: TestApp;
  let start: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  beforeEach(() => {
    start = dayFromToday(test, 0);
  });
  afterAll(() => test.close());

  const day = (days: number) => addDays(start, days);
  const at = (days: number, hour: number) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: atLondonHour(day(days), hour).toISOString() })
      .expect(200);
  const decide = (id: string, body: object) => test.as(test.cast.officer).post(`/placements/${id}/overstays`, body);
  const asked = async (placementId: string) =>
    (await tasksOf(test, placementId)).filter(({ kind }) => kind === 'leave-bed-and-breakfast');
  const aHotelRoom = async () => {
    const manager = test.as(test.cast.rowanManager);
    const hotel = await premisesOf(manager, aHotel(test.cast.organisations.rowan));
    return (await confirmedUnitIn(manager, hotel.id)).id;
  };

  it('counts from the agreement on, though nobody has arrived', async () => {
    const { householdId } = await accepted(test, { unitId: await aHotelRoom(), from: day(0), expectedTo: day(30) });
    const next = { householdId, unitId: await aHotelRoom(), from: day(30) };
    const offer = (nights: number) =>
      test.as(test.cast.officer).post('/placements', { ...next, expectedTo: day(30 + nights) });
    expect((await offer(13).expect(422)).body.errors[0].code).toBe('bed-and-breakfast-nights');
    await offer(12).expect(201);
  });

  it('counts from the offer on, while it stands, before and after the nights that are asked for', async () => {
    const later = await offered(test, { unitId: await aHotelRoom(), from: day(30), expectedTo: day(60) });
    const { householdId } = later;
    const offer = async (from: number, to: number) =>
      test
        .as(test.cast.officer)
        .post('/placements', { householdId, unitId: await aHotelRoom(), from: day(from), expectedTo: day(to) });
    for (const [from, to] of [
      [0, 13],
      [17, 30],
      [60, 73],
      [29, 72],
    ] as const) {
      expect((await offer(from, to)).body.errors?.[0]?.code).toBe('bed-and-breakfast-nights');
    }
    expect((await offer(18, 30)).status).toBe(201);

    // An offer for some of the same nights is a choice between the two, and a hold that has lapsed is no offer.
    expect((await offer(31, 60)).status).toBe(201);
    await lapse(test, later.id);
    expect((await offer(60, 61)).status).toBe(201);
  });

  it('is not authorised for more nights than a family may spend there, and can be said not to be', async () => {
    const { id } = await arrived(test, { unitId: await aHotelRoom(), expectedTo: day(20) });
    await at(21, 12);
    const until = (nights: number) => ({ authorised: true, reason: 'move-on-home-not-ready', until: day(nights) });
    const refused = await decide(id, until(43)).expect(422);
    expect(refused.body).toMatchObject({ code: 'unit-unsuitable', errors: [{ code: 'bed-and-breakfast-nights' }] });
    await decide(id, until(42)).expect(201);
    await decide(id, { authorised: false, reason: 'funding-has-ended' }).expect(201);
  });

  it('is put before those who placed the family before its nights are used up', async () => {
    const { id, householdId } = await arrived(test, { unitId: await aHotelRoom(), expectedTo: undefined });
    await at(26, 12);
    expect(await asked(id)).toEqual([]);
    await at(27, 12);
    expect(await asked(id)).toMatchObject([{ due_on: day(41), status: 'open' }]);

    // Moving from one to another begins nothing anew.
    const body = { unitId: await aHotelRoom(), at: day(27), reason: 'repairs' };
    const moved = await test.as(test.cast.officer).post(`/placements/${id}/transfer`, body).expect(201);
    await at(27, 13);
    expect(await asked(id)).toMatchObject([{ status: 'done' }]);
    expect(await asked(moved.body.opened.id)).toMatchObject([{ due_on: day(41), status: 'open' }]);

    const left = { departedAt: day(27), reason: 'planned-move-on', destination: 'rental-social' };
    await move(test, moved.body.opened.id, 'depart', left);
    await at(28, 12);
    expect(await asked(moved.body.opened.id)).toMatchObject([{ status: 'done' }]);
    expect(householdId).toBe(moved.body.opened.householdId);
  });

  it('is nobody’s work while they are no family, and is again when they are one', async () => {
    const { id, householdId } = await arrived(test, { unitId: await aHotelRoom(), expectedTo: undefined });
    await at(27, 12);
    const { body } = await test.as(test.cast.officer).get(`/households/${householdId}`).expect(200);
    const children = (body.members as { id: string; key: string }[]).filter(({ key }) => key !== 'lead');
    const each = async (what: string, said: object) => {
      for (const child of children) {
        await test
          .as(test.cast.officer)
          .post(`/households/${householdId}/members/${child.id}/${what}`, said)
          .expect(200);
      }
      await at(27, what === 'leave' ? 13 : 14);
    };
    await each('leave', { leftOn: day(27), reason: 'stays-with-other-parent' });
    expect(await asked(id)).toMatchObject([{ status: 'cancelled' }]);
    await each('return', { returnedOn: day(27) });
    expect(await asked(id)).toMatchObject([{ status: 'cancelled' }, { due_on: day(41), status: 'open' }]);
  });

  it('is counted from when its room became what the law calls bed and breakfast', async () => {
    const landlord = test.as(test.cast.administrator);
    const house = aHotel(test.cast.organisations.lets, { category: 'nightly-paid' });
    const flat = await unitIn(landlord, (await premisesOf(landlord, house)).id, aFlat());
    const { id } = await offered(test, { unitId: flat.id, expectedTo: undefined });
    for (const by of ['provider', 'person']) await move(test, id, 'accept', { by });
    await move(test, id, 'arrive', { arrivedAt: day(0) });
    await at(30, 12);
    expect(await asked(id)).toEqual([]);
    const { version } = (await landlord.get(`/units/${flat.id}`).expect(200)).body;
    await landlord.patch(`/units/${flat.id}`, { selfContained: false }, { 'If-Match': `"${version}"` }).expect(200);
    await at(30, 13);
    expect(await asked(id)).toMatchObject([{ due_on: day(41), status: 'open' }]);
  });

  it('is nobody’s work when they leave while it is being looked at', async () => {
    const { id, householdId } = await arrived(test, { unitId: await aHotelRoom(), expectedTo: undefined });
    const leaving = new pg.Client({ connectionString: test.database.ownerUrl });
    await leaving.connect();
    await leaving.query('begin');
    await leaving.query(
      `update placements.placement set status = 'departed', departed_at = $2, ended_by = 'organisation', reason = 'planned-move-on',
              destination = 'owner' where id = $1`,
      [id, test.app.get(Clock).now()],
    );
    await test.app.get(TrainingClock).moveTo(atLondonHour(day(27), 12));
    const looked = test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).lookAtFamilyNights({ householdId }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await leaving.query('commit');
    await leaving.end();
    await looked;
    expect(await asked(id)).toEqual([]);
  });
});
