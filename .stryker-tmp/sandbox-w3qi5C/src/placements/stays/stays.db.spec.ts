// @ts-nocheck
import { aHotel, aRefuge, confirmedUnitIn, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import {
  accepted,
  anOffer,
  arrived,
  claimsOf,
  dayFromToday,
  move,
  offered,
  tasksOf,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('a stay', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const claims = (placementId: string) => claimsOf(test, placementId);
  const tasksAbout = (placementId: string) => tasksOf(test, placementId);

  it('begins on the day they come, within the time that was held', async () => {
    const { id } = await accepted(test);
    const living = await move(test, id, 'arrive', { arrivedAt: '2026-03-10T21:30:00Z' });

    expect(living).toMatchObject({ status: 'arrived', arrivedAt: '2026-03-10T21:30:00.000Z' });
    expect((await claims(id))[0]).toEqual({
      kind: 'stay',
      during: '["2026-03-10 00:00:00+00","2026-04-08 23:00:00+00")',
    });
  });

  it('moves its end, and its turnaround with it, unless somebody else has that time', async () => {
    const { id, unitId } = await arrived(test);
    await offered(test, { unitId, from: dayFromToday(test, 40), expectedTo: dayFromToday(test, 50) });

    const extended = await move(test, id, 'extend', { expectedTo: dayFromToday(test, 35), reason: 'safety' });
    expect(extended).toMatchObject({ status: 'arrived', expectedTo: dayFromToday(test, 35) });

    const tooLong = { expectedTo: dayFromToday(test, 40), reason: 'safety' };
    const response = await test.as(test.cast.officer).post(`/placements/${id}/extend`, tooLong).expect(409);
    expect(response.body.code).toBe('unit-not-available');
    expect(await claims(id)).toEqual([
      { kind: 'stay', during: '["2026-03-10 00:00:00+00","2026-04-13 23:00:00+00")' },
      { kind: 'turnaround', during: '["2026-04-13 23:00:00+00","2026-04-15 23:00:00+00")' },
    ]);
  });

  it('of a family in bed and breakfast reaches 42 nights and not one more, however it is made longer', async () => {
    const manager = test.as(test.cast.rowanManager);
    const hotel = await premisesOf(manager, aHotel(test.cast.organisations.rowan));
    const { id: unitId } = await confirmedUnitIn(manager, hotel.id);
    const { id } = await accepted(test, { unitId, expectedTo: dayFromToday(test, 1) });
    const extend = (nights: number) =>
      test.as(test.cast.officer).post(`/placements/${id}/extend`, {
        ...{ expectedTo: dayFromToday(test, nights), reason: 'move-on-delayed' },
      });

    for (const isThere of [false, true]) {
      if (isThere) await move(test, id, 'arrive', { arrivedAt: dayFromToday(test, 0) });
      const refused = await extend(43).expect(422);
      expect(refused.body).toMatchObject({
        ...{ code: 'unit-unsuitable', errors: [{ code: 'bed-and-breakfast-nights' }] },
      });
    }
    expect((await extend(42).expect(200)).body).toMatchObject({ expectedTo: dayFromToday(test, 42) });
    expect((await claims(id))[0]).toMatchObject({ during: '["2026-03-10 00:00:00+00","2026-04-20 23:00:00+00")' });
  });

  it('ends on the day they leave, and the unit is free after its working day', async () => {
    const { id, unitId } = await accepted(test, { from: '2026-03-03', expectedTo: '2026-04-09' });
    await move(test, id, 'arrive', { arrivedAt: '2026-03-03T15:00:00Z' });
    const left = await move(test, id, 'depart', {
      departedAt: '2026-03-09T10:00:00Z',
      reason: 'planned-move-on',
      destination: 'rental-social',
    });

    expect(left).toMatchObject({ status: 'departed', reason: 'planned-move-on', destination: 'rental-social' });
    expect(await claims(id)).toEqual([
      { kind: 'stay', during: '["2026-03-03 00:00:00+00","2026-03-09 00:00:00+00")' },
      { kind: 'turnaround', during: '["2026-03-09 00:00:00+00","2026-03-11 00:00:00+00")' },
    ]);
    await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId }))
      .expect(409);
    await offered(test, { unitId, from: '2026-03-11' });
  });

  it.each([
    ['as two days', '2026-03-10', '2026-03-10'],
    ['as two instants', '2026-03-10T10:00:00Z', '2026-03-10T18:00:00Z'],
  ])('may begin and end on one day, given %s, and takes no night then', async (_, arrivedAt, departedAt) => {
    const { id } = await accepted(test);
    await move(test, id, 'arrive', { arrivedAt });
    await move(test, id, 'depart', { departedAt, reason: 'safety-compromised', destination: 'another-refuge' });
    expect((await claims(id)).map((claim) => claim.kind)).toEqual(['turnaround']);
  });

  it('leaves a unit that needs no turnaround free for the same night', async () => {
    const manager = test.as(test.cast.rowanManager);
    const { id: premisesId } = await premisesOf(
      manager,
      aRefuge(test.cast.organisations.rowan, { turnaroundWorkingDays: 0 }),
    );
    const { id: unitId } = await unitIn(manager, premisesId);
    const { id } = await accepted(test, { unitId });
    await move(test, id, 'arrive', { arrivedAt: '2026-03-10T08:00:00Z' });
    await move(test, id, 'depart', { departedAt: '2026-03-10T09:00:00Z', reason: 'safety', destination: 'hospital' });
    await offered(test, { unitId });
  });

  it('begins in one place at a time: they leave the one before it first, or are transferred', async () => {
    const before = await accepted(test, { from: '2026-03-03', expectedTo: '2026-03-08' });
    await move(test, before.id, 'arrive', { arrivedAt: '2026-03-03' });
    const next = await accepted(test, { householdId: before.householdId, from: '2026-03-11' });

    const response = await test
      .as(test.cast.officer)
      .post(`/placements/${next.id}/arrive`, { arrivedAt: '2026-03-10' });
    expect([response.status, response.body.code]).toEqual([409, 'household-already-placed']);
    expect((await claims(next.id))[0]?.kind).toBe('hold');

    await move(test, before.id, 'depart', {
      departedAt: '2026-03-09',
      reason: 'safety',
      destination: 'another-refuge',
    });
    await move(test, next.id, 'arrive', { arrivedAt: '2026-03-10' });
  });

  it('asks again a week later when nobody knows where they went', async () => {
    const { id } = await arrived(test);
    await move(test, id, 'depart', { departedAt: '2026-03-10', reason: 'left-without-notice', destination: 'pending' });
    expect(await tasksAbout(id)).toContainEqual(
      expect.objectContaining({ kind: 'record-destination', due_on: '2026-03-17', status: 'open' }),
    );

    expect(await move(test, id, 'destination', { destination: 'hospital' })).toMatchObject({ destination: 'hospital' });
    expect(await tasksAbout(id)).toContainEqual(
      expect.objectContaining({ kind: 'record-destination', status: 'done' }),
    );
    await test.as(test.cast.officer).post(`/placements/${id}/destination`, { destination: 'custody' }).expect(409);
  });

  it.each([
    ['arrive', { arrivedAt: '2026-03-11' }, 'in-the-future', accepted],
    ['arrive', { arrivedAt: '2026-03-11T00:00:00Z' }, 'in-the-future', accepted],
    ['extend', { expectedTo: '2026-03-20', reason: 'safety' }, 'earlier-than-expected', arrived],
    ['depart', { departedAt: '2026-03-09', reason: 'safety', destination: 'pending' }, 'before-arrival', arrived],
    ['depart', { departedAt: '2026-03-12', reason: 'safety', destination: 'pending' }, 'in-the-future', arrived],
  ] as const)('refuses to %s %j', async (name, body, code, state) => {
    const { id } = await state(test);
    const before = await claims(id);
    const response = await test.as(test.cast.officer).post(`/placements/${id}/${name}`, body).expect(422);
    expect(response.body.code).toBe(code);
    expect(await claims(id)).toEqual(before);
  });

  it('waits for those who still live there, and for their working day', async () => {
    const before = await accepted(test, { from: '2026-03-03', expectedTo: '2026-03-08' });
    const { id } = await accepted(test, { unitId: before.unitId, from: '2026-03-11' });
    await move(test, before.id, 'arrive', { arrivedAt: '2026-03-03' });

    const response = await test.as(test.cast.officer).post(`/placements/${id}/arrive`, { arrivedAt: '2026-03-10' });
    expect([response.status, response.body.code]).toEqual([409, 'unit-not-available']);
    expect((await claims(id))[0]?.kind).toBe('hold');

    await move(test, before.id, 'depart', {
      departedAt: '2026-03-08',
      reason: 'safety',
      destination: 'another-refuge',
    });
    expect(await move(test, id, 'arrive', { arrivedAt: '2026-03-10' })).toMatchObject({ status: 'arrived' });
  });
});
