// @ts-nocheck
import {
  accepted,
  aHousehold,
  anOffer,
  aRoom,
  arrived,
  claimsOf,
  lapse,
  move,
  offered,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { atLondonHour, londonDay, type LocalDate } from '../../shared/local-date.js';

/** Claims as London days, first to last. */
async function daysOf(test: TestApp, unitId: string) {
  const rows = await test.rows<{ kind: string; from: Date; to: Date | null }>(
    `select kind, lower(during) as from, upper(during) as to from availability.unit_occupancy where unit_id = $1 order by during`,
    [unitId],
  );
  return rows.map(({ kind, from, to }) => [kind, londonDay(from), to && londonDay(to)]);
}

describe('a unit’s days', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const manager = () => test.as(test.cast.rowanManager);
  const itIs = (instant: string | Date) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(instant).toISOString() })
      .expect(200);
  const offer = (body: object) => officer().post('/placements', body);

  const endAtMidnight = async (day: string, next: string) => {
    await itIs(atLondonHour(day as LocalDate, 9));
    const unitId = await aRoom(test);
    await offer(await anOffer(test, { unitId, from: day, expectedTo: next })).expect(201);
    const [hold, turnaround] = await daysOf(test, unitId);
    expect(hold).toEqual(['hold', day, next]);
    expect(turnaround?.slice(0, 2)).toEqual(['turnaround', next]);
  };

  it('of somebody who leaves on the day they came are nobody’s nights, and the unit is made ready', async () => {
    const unitId = await aRoom(test);
    const stay = await arrived(test, { unitId });
    await move(test, stay.id, 'depart', { departedAt: '2026-03-10', reason: 'planned-move-on', destination: 'owner' });
    const claims = await claimsOf(test, stay.id);
    expect(claims.map(({ kind }) => kind)).toEqual(['turnaround']);
  });

  it('before and after a closure can be let: the day on which it ends is free again', async () => {
    const unitId = await aRoom(test);
    await manager()
      .post(`/units/${unitId}/closures`, {
        ...{ reason: 'repairs', costBearer: 'provider', from: '2026-03-20', to: '2026-03-23' },
      })
      .expect(201);
    const nights = (from: string, expectedTo: string) => anOffer(test, { unitId, from, expectedTo });
    expect((await offer(await nights('2026-03-22', '2026-03-25'))).status).toBe(409);
    expect((await offer(await nights('2026-03-17', '2026-03-21'))).status).toBe(409);
    await offer(await nights('2026-03-23', '2026-03-25')).expect(201);
    // A working day to make it ready, and a weekend.
    await offer(await nights('2026-03-16', '2026-03-18')).expect(201);
  });

  it('go to one of two who want them at one moment: a stay that is extended, or an offer that begins where it ended', async () => {
    for (let round = 0; round < 6; round++) {
      const unitId = await aRoom(test);
      const stay = await arrived(test, { unitId, expectedTo: '2026-03-20' });
      const next = await anOffer(test, { unitId, from: '2026-03-24', expectedTo: '2026-03-30' });
      const [extended, offeredNext] = await Promise.all([
        officer().post(`/placements/${stay.id}/extend`, { expectedTo: '2026-03-26', reason: 'support-continues' }),
        offer(next),
      ]);
      expect([extended.status, offeredNext.status].sort()).toEqual(extended.status === 200 ? [200, 409] : [201, 409]);
    }
  });

  it('are theirs who move in while a hold on the unit runs out', async () => {
    for (let round = 0; round < 4; round++) {
      const unitId = await aRoom(test);
      const holder = await offered(test, { unitId });
      const stay = await arrived(test, { unitId: await aRoom(test) });
      await lapse(test, holder.id, 0);
      const [moved, agreed] = await Promise.all([
        officer().post(`/placements/${stay.id}/transfer`, { unitId, at: '2026-03-10', reason: 'safety' }),
        manager().post(`/placements/${holder.id}/accept`, { by: 'provider' }),
      ]);
      expect([moved.status, agreed.status]).toEqual([201, 409]);
    }
  });

  it('are closed or let, not both, when both are asked at one moment', async () => {
    for (let round = 0; round < 6; round++) {
      const unitId = await aRoom(test);
      const [closed, let_] = await Promise.all([
        manager().post(`/units/${unitId}/closures`, { reason: 'repairs', costBearer: 'provider', from: '2026-03-10' }),
        offer(await anOffer(test, { unitId, householdId: await aHousehold(test) })),
        manager().post(`/units/${unitId}/confirmations`),
      ]);
      expect([closed.status, let_.status].sort()).toEqual([201, 409]);
    }
  });

  it('stay theirs who have agreed, whoever says so twice at one moment', async () => {
    const { id } = await offered(test);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => manager().post(`/placements/${id}/accept`, { by: 'provider' })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const placed = await accepted(test);
    expect(placed.status).toBe('accepted');
  });

  // From here on the clock goes forward, and nothing takes it back.
  it('end at midnight in London on the day on which the clocks go forward', async () => {
    await endAtMidnight('2026-03-29', '2026-03-30');
  });

  it('begin in the evening before by universal time while summer time runs', async () => {
    await itIs('2026-06-30T22:30:00Z');
    const unitId = await aRoom(test);
    const late = await offer(await anOffer(test, { unitId, from: '2026-06-30', expectedTo: '2026-07-03' })).expect(201);
    await itIs('2026-06-30T23:30:00Z');
    for (const by of ['provider', 'person'])
      await (by === 'provider' ? manager() : officer()).post(`/placements/${late.body.id}/accept`, { by }).expect(200);
    const living = await move(test, late.body.id, 'arrive', { arrivedAt: '2026-06-30T23:15:00Z' });
    expect(living.arrivedAt).toBe('2026-06-30T23:15:00.000Z');
    expect((await daysOf(test, unitId))[0]).toEqual(['stay', '2026-06-30', '2026-07-03']);
  });

  it('end at midnight in London on the day on which the clocks go back', async () => {
    await endAtMidnight('2026-10-25', '2026-10-26');
  });

  it('are kept for making it ready over Christmas by working days, recomputed when the departure changes', async () => {
    await itIs('2026-12-20T09:00:00Z');
    const unitId = await aRoom(test);
    const stay = await arrived(test, { unitId, from: '2026-12-20', expectedTo: '2026-12-24' });
    const ready = async () => (await daysOf(test, unitId)).at(-1);
    // One working day: neither Christmas, Boxing Day's substitute nor the weekend is one.
    expect(await ready()).toEqual(['turnaround', '2026-12-24', '2026-12-30']);
    await move(test, stay.id, 'extend', { expectedTo: '2026-12-31', reason: 'support-continues' });
    expect(await ready()).toEqual(['turnaround', '2026-12-31', '2027-01-05']);
  });
});
