import { accepted, anOffer, aRoom, claimsOf, lapse, move, offered, tasksOf } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Answers } from './answers.service.js';

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

  it('never takes what was accepted in time, however often and however late the job comes', async () => {
    const kept = await accepted(test);
    const lost = await offered(test);
    await lapse(test, lost.id);
    const expire = (id: string) =>
      test.app.get(UnitOfWork).asSystem('placements.expire-hold', () => test.app.get(Answers).expire(id));

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

    const now = new Date(test.app.get(Clock).now().getTime() + 31 * 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);

    expect(await Promise.all([short, long, kept].map(({ id }) => statusOf(test, id)))).toEqual([
      'expired',
      'offered',
      'accepted',
    ]);
    expect(await claimsOf(test, short.id)).toEqual([]);
    expect(await claimsOf(test, kept.id)).toHaveLength(2);
    expect(await tasksOf(test, short.id)).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    const unit = await test.as(test.cast.officer).get(`/units/${short.unitId}`).expect(200);
    expect(unit.body.status).toBe('available');
    await move(test, kept.id, 'arrive', { arrivedAt: '2026-03-10' });
  });
});
