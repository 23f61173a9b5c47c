// @ts-nocheck
import { aHotel, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import {
  anOffer,
  arrived,
  aRoom,
  claimsOf,
  dayFromToday,
  move,
  offered,
  overstaying,
  tasksOf,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, atLondonHour, daysBetween, localDate, type LocalDate } from '../../shared/local-date.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlacementJobs } from '../placements.jobs.js';

describe('a stay beyond its expected day', () => {
  let test: TestApp;
  let start: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  // The clock only goes forward: each story begins at nine in the morning, a good while after the one before.
  beforeEach(async () => {
    start = dayFromToday(test, 30);
    await at(0, 9);
  });
  afterAll(() => test.close());

  const day = (days: number) => addDays(start, days);
  const at = async (days: number, hour: number, minute = 0) => {
    const now = new Date(atLondonHour(day(days), hour).getTime() + minute * 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  };
  const decide = (id: string, body: object, who = test.cast.officer) =>
    test.as(who).post(`/placements/${id}/overstays`, body);
  const toDecide = async (id: string) =>
    (await tasksOf(test, id))
      .filter(({ kind }) => kind === 'decide-overstay')
      .map(({ due_on: dueOn, status }) => `day ${daysBetween(start, localDate(dueOn))} ${status}`);
  const shown = async (id: string) => (await test.as(test.cast.officer).get(`/placements/${id}`).expect(200)).body;

  it('is put before those who placed them at ten on that day, and never before', async () => {
    const { id } = await arrived(test, { expectedTo: day(10) });
    await at(10, 9, 59);
    expect(await toDecide(id)).toEqual([]);
    await at(10, 10);
    expect(await tasksOf(test, id)).toContainEqual({
      organisation_id: test.cast.organisations.blackpool,
      kind: 'decide-overstay',
      title: 'Decide about a stay beyond its expected day',
      due_on: day(10),
      status: 'open',
    });
  });

  it('in bed and breakfast uses up the nights that a family may spend there, night by night', async () => {
    const manager = test.as(test.cast.rowanManager);
    const hotel = await premisesOf(manager, aHotel(test.cast.organisations.rowan));
    const first = await confirmedUnitIn(manager, hotel.id);
    const other = await confirmedUnitIn(manager, hotel.id);
    const { householdId } = await arrived(test, { unitId: first.id, expectedTo: day(20) });
    await at(40, 9);
    const rulesFor = async (nights: number) => {
      const asked = { householdId, unitId: other.id, from: day(40), to: day(40 + nights) };
      const { body } = await test.as(test.cast.officer).post('/availability/explanations', asked).expect(200);
      return (body.rules as { rule: string }[]).map(({ rule }) => rule);
    };
    expect(await rulesFor(2)).not.toContain('bed-and-breakfast-nights');
    expect(await rulesFor(3)).toContain('bed-and-breakfast-nights');
  });

  it('moves with an extension: the day that was expected before means nothing any more', async () => {
    const { id } = await arrived(test, { expectedTo: day(10) });
    await move(test, id, 'extend', { expectedTo: day(15), reason: 'safety' });
    await at(14, 12);
    expect(await toDecide(id)).toEqual([]);
    await at(15, 12);
    expect(await toDecide(id)).toEqual(['day 15 open']);
    await move(test, id, 'extend', { expectedTo: day(22), reason: 'safety' });
    expect(await toDecide(id)).toEqual(['day 15 done']);
  });

  it('is authorised until a day, and decided again then', async () => {
    const { id } = await arrived(test, { expectedTo: day(10) });
    await at(12, 12);
    expect((await shown(id)).overstay).toEqual({ days: 2, authorised: false, until: null });

    const authorised = { authorised: true, reason: 'move-on-home-not-ready', until: day(20) };
    const { body } = await decide(id, authorised).expect(201);
    expect(body.overstay).toEqual({ days: 2, authorised: true, until: day(20) });
    expect((await shown(id)).overstay).toEqual(body.overstay);
    expect(await toDecide(id)).toEqual(['day 12 done']);

    await at(20, 12);
    expect((await toDecide(id)).at(-1)).toBe('day 20 open');
    await at(21, 12);
    expect((await shown(id)).overstay).toEqual({ days: 11, authorised: false, until: day(20) });
  });

  it('that is not authorised ends nothing: they live there, the unit is nobody else’s, and it is asked again', async () => {
    const { id, unitId } = await overstaying(test);
    await decide(id, { authorised: false, reason: 'funding-has-ended' }).expect(201);

    expect((await shown(id)).status).toBe('arrived');
    expect((await claimsOf(test, id))[0]?.kind).toBe('stay');
    await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId }))
      .expect(409);
    await at(7, 12);
    expect((await toDecide(id)).at(-1)).toBe('day 7 open');
  });

  it.each([
    ['depart', () => ({ departedAt: day(0), reason: 'planned-move-on', destination: 'rental-social' }), 'cancelled'],
    ['extend', () => ({ expectedTo: day(22), reason: 'safety' }), 'done'],
  ])('is over when they %s', async (name, body, status) => {
    const { id } = await overstaying(test);
    await at(0, 9, 1);
    expect(await toDecide(id)).toEqual(['day 0 open']);
    const after = await move(test, id, name, body());
    expect(after.overstay).toBeNull();
    expect(await toDecide(id)).toEqual([`day 0 ${status}`]);
  });

  it('is over when they move to another unit', async () => {
    const { id } = await overstaying(test);
    await at(0, 9, 1);
    const body = { unitId: await aRoom(test), at: day(0), reason: 'step-towards-move-on' };
    await test.as(test.cast.officer).post(`/placements/${id}/transfer`, body).expect(201);
    expect(await toDecide(id)).toEqual(['day 0 done']);
  });

  it('keeps every decision with who made it, and changes none', async () => {
    const { id } = await overstaying(test);
    await decide(id, { authorised: false, reason: 'funding-has-ended' }).expect(201);
    const authorised = { authorised: true, reason: 'nowhere-else-tonight', until: day(2) };
    await decide(id, authorised, test.cast.rowanManager).expect(201);

    expect(
      await test.rows(
        `select expected_to::text, authorised, reason, until_day::text, decided_by from placements.overstay
          where placement_id = $1 order by id`,
        [id],
      ),
    ).toEqual([
      {
        expected_to: day(-2),
        authorised: false,
        reason: 'funding-has-ended',
        until_day: null,
        decided_by: test.cast.officer.id,
      },
      {
        expected_to: day(-2),
        authorised: true,
        reason: 'nowhere-else-tonight',
        until_day: day(2),
        decided_by: test.cast.rowanManager.id,
      },
    ]);
    expect((await shown(id)).overstay).toMatchObject({ authorised: true });
    await expect(
      test.app
        .get(UnitOfWork)
        .asSystem('test', () => test.app.get(UnitOfWork).query('delete from placements.overstay')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is nobody’s to decide who does not see them, or before its day', async () => {
    const { id } = await overstaying(test);
    const body = { authorised: false, reason: 'funding-has-ended' };
    await decide(id, body, test.cast.larchManager).expect(404);
    await decide((await offered(test)).id, body).expect(409);
    expect((await decide((await arrived(test)).id, body)).body.code).toBe('not-beyond-expected-day');
    expect((await decide(id, { ...body, reason: 'chaotic' })).body.code).toBe('blaming-words');
    expect((await decide(id, { ...body, authorised: 'yes' })).status).toBe(400);
  });

  it('is asked about once, however often the calls come', async () => {
    const { id } = await overstaying(test);
    const again = () =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(PlacementJobs).lookAtStay({ placementId: id }));
    await Promise.all([again(), again(), again()]);
    expect(await toDecide(id)).toEqual(['day 0 open']);
  });
});
