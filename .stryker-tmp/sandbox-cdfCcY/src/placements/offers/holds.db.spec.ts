// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import {
  accepted,
  anOffer,
  aRoom,
  claimsOf,
  lapse,
  move,
  offered,
  tasksOf,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Holds } from './holds.service.js';

const statusOf = async (test: TestApp, id: string) =>
  (await test.rows<{ status: string }>('select status from placements.placement where id = $1', [id]))[0]?.status;

describe('a hold that has run out, while nobody does queued work', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('gives way in the transaction that wants its unit, and is expired by it', async () => {
    const late = await offered(test);
    await lapse(test, late.id);
    await test
      .as(test.cast.officer)
      .post('/placements', await anOffer(test, { unitId: late.unitId }))
      .expect(201);

    expect(await statusOf(test, late.id)).toBe('expired');
    expect(await claimsOf(test, late.id)).toEqual([]);
    expect(
      await test.rows(
        `select actor_kind, actor_name from audit.entry where subject_id = $1 and action = 'placement.expired'`,
        [late.id],
      ),
    ).toEqual([{ actor_kind: 'system', actor_name: 'lapsed-holds' }]);
  });

  it('gives way with the turnaround behind it: what can be placed is listed', async () => {
    const unitId = await aRoom(test);
    const late = await offered(test, { unitId, from: '2026-03-10', expectedTo: '2026-03-12' });
    const search = { householdId: late.householdId, from: '2026-03-12', to: '2026-03-20' };
    const listed = async () => {
      const { body } = await test.as(test.cast.officer).post('/availability/search', search).expect(200);
      return body.matches.some((match: { unitId: string }) => match.unitId === unitId);
    };
    expect(await listed()).toBe(false);
    await lapse(test, late.id);
    expect(await listed()).toBe(true);
    await offered(test, { unitId, from: '2026-03-12', expectedTo: '2026-03-20' });
  });

  it('is shown as expired, and cannot be accepted, declined or taken back', async () => {
    const { id } = await offered(test);
    await lapse(test, id);

    expect((await test.as(test.cast.officer).get(`/placements/${id}`).expect(200)).body).toMatchObject({
      status: 'expired',
      hold: null,
    });
    const response = await test
      .as(test.cast.rowanManager)
      .post(`/placements/${id}/accept`, { by: 'provider' })
      .expect(409);
    expect(response.body).toMatchObject({ code: 'move-not-allowed', state: 'expired' });
    expect(response.body.detail).toContain('hold on the unit ran out');
    await test.as(test.cast.officer).post(`/placements/${id}/withdraw`, { reason: 'alternative-found' }).expect(409);
  });

  it('says when it ran out, whoever noted it, that time was up and that they still need a place', async () => {
    const noticed = await offered(test);
    const unnoticed = await offered(test);
    for (const { id } of [noticed, unnoticed]) await lapse(test, id);
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Holds).expire(noticed.id));

    for (const { id } of [noticed, unnoticed]) {
      const { body } = await test.as(test.cast.officer).get(`/placements/${id}`).expect(200);
      expect(body).toMatchObject({
        status: 'expired',
        endedBy: 'system',
        reason: 'hold-lapsed',
        newBookingNeeded: true,
      });
    }
  });

  it('cannot be renewed', async () => {
    const { id } = await offered(test);
    await lapse(test, id);
    const response = await test.as(test.cast.officer).post(`/placements/${id}/renew-hold`).expect(409);
    expect(response.body).toMatchObject({ code: 'move-not-allowed', state: 'expired' });
    await test.as(test.cast.officer).post(`/placements/${id}/renew-hold`, { holdMinutes: 0 }).expect(400);
  });

  it('never takes what was accepted in time, however often and however late the job comes', async () => {
    const kept = await accepted(test);
    const lost = await offered(test);
    await lapse(test, lost.id);
    const expire = (id: string) =>
      test.app.get(UnitOfWork).asSystem('placements.expire-hold', () => test.app.get(Holds).expire(id));

    expect(await expire(kept.id)).toBe(false);
    expect(await claimsOf(test, kept.id)).toHaveLength(2);
    await expire(lost.id);
    await expire(lost.id);
    expect(await statusOf(test, lost.id)).toBe('expired');
    expect(await tasksOf(test, lost.id)).toEqual([
      expect.objectContaining({ kind: 'answer-offer', status: 'cancelled' }),
    ]);
    expect(
      await test.rows(`select 1 from audit.entry where subject_id = $1 and action = 'placement.expired'`, [lost.id]),
    ).toHaveLength(1);
  });
});

describe('a hold that is renewed', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const lapsesOf = (placementId: string) =>
    test.rows<{ lapses: Date }>(
      'select distinct lapses_at as lapses from availability.unit_occupancy where placement_id = $1',
      [placementId],
    );

  it('keeps the unit and its turnaround until later, also when one side has agreed', async () => {
    const { id } = await offered(test, { holdMinutes: 30 });
    await move(test, id, 'accept', { by: 'person' });
    const renewed = await move(test, id, 'renew-hold', { holdMinutes: 300 });

    const minutes = (Date.parse(renewed.hold?.expiresAt ?? '') - test.app.get(Clock).now().getTime()) / 60_000;
    expect(Math.round(minutes)).toBe(300);
    expect(renewed).toMatchObject({ status: 'offered', agreed: { provider: false, person: true }, version: 3 });
    expect(await lapsesOf(id)).toEqual([{ lapses: new Date(renewed.hold?.expiresAt ?? '') }]);
  });

  it('is never shorter than it was, and ends a week after it began', async () => {
    const { id, hold } = await offered(test, { holdMinutes: 600 });
    expect((await move(test, id, 'renew-hold', { holdMinutes: 5 })).hold).toEqual(hold);
    const response = await test.as(test.cast.officer).post(`/placements/${id}/renew-hold`, { holdMinutes: 10_080 });
    expect([response.status, response.body.code]).toEqual([422, 'hold-too-long']);
    expect(await lapsesOf(id)).toEqual([{ lapses: new Date(hold?.expiresAt ?? '') }]);
  });

  it('is for those to ask who placed the household, and for nobody once both have agreed', async () => {
    const { id } = await offered(test);
    await test.as(test.cast.rowanManager).post(`/placements/${id}/renew-hold`).expect(403);
    await test.as(test.cast.larchManager).post(`/placements/${id}/renew-hold`).expect(404);
    const { id: agreed } = await accepted(test);
    await test.as(test.cast.officer).post(`/placements/${agreed}/renew-hold`).expect(409);
  });

  it('wins or loses against the instant at which it would have run out, and never both', async () => {
    for (let round = 0; round < 10; round++) {
      const offer = await offered(test);
      const rival = await anOffer(test, { unitId: offer.unitId });
      await lapse(test, offer.id, 25);
      const [renewal, taken] = await Promise.all([
        pause(Math.random() * 40).then(() => test.as(test.cast.officer).post(`/placements/${offer.id}/renew-hold`)),
        pause(30).then(() => test.as(test.cast.officer).post('/placements', rival)),
      ]);
      expect([
        [200, 409],
        [409, 201],
      ]).toContainEqual([renewal.status, taken.status]);
    }
  });
});

describe('a hold that runs out, while the worker works', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('expires at its instant and frees the unit; an accepted one stays', async () => {
    const short = await offered(test, { holdMinutes: 30 });
    const long = await offered(test, { holdMinutes: 90 });
    const kept = await accepted(test, { holdMinutes: 30 });
    const renewed = await offered(test, { holdMinutes: 30 });
    await move(test, renewed.id, 'renew-hold', { holdMinutes: 60 });

    const now = new Date(test.app.get(Clock).now().getTime() + 31 * 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);

    expect(await Promise.all([short, long, kept, renewed].map(({ id }) => statusOf(test, id)))).toEqual([
      'expired',
      'offered',
      'accepted',
      'offered',
    ]);
    expect(await claimsOf(test, short.id)).toEqual([]);
    expect(await claimsOf(test, kept.id)).toHaveLength(2);
    expect(await tasksOf(test, short.id)).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    const unit = await test.as(test.cast.officer).get(`/units/${short.unitId}`).expect(200);
    expect(unit.body.status).toBe('available');
    await move(test, kept.id, 'arrive', { arrivedAt: '2026-03-10' });
  });
});
