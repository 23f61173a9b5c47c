// @ts-nocheck
import { aRefuge, confirmedUnitIn, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

interface ListedTask {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly dueOn: string;
  readonly subject: { id: string };
}

describe("a provider's target", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const path = () => `/providers/${test.cast.organisations.rowan}/freshness-target`;

  it('is the usual one until it sets its own, and decides how soon its units age', async () => {
    const { id: premisesId } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    const room = await confirmedUnitIn(manager(), premisesId);
    const usual = await test.as(test.cast.officer).get(path()).expect(200);
    expect(usual.body).toEqual({
      providerId: test.cast.organisations.rowan,
      freshHours: 24,
      staleHours: 72,
      version: 0,
    });

    const set = await manager().put(path(), { freshHours: 4, staleHours: 8 }).expect(200);
    expect(set.body).toMatchObject({ freshHours: 4, staleHours: 8, version: 1 });
    expect((await manager().put(path(), { freshHours: 5, staleHours: 9 }).expect(200)).body.version).toBe(2);

    const freshness = async () => (await test.as(test.cast.officer).get(`/units/${room.id}`)).body.freshness;
    expect(await freshness()).toBe('fresh');
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-10T14:30:00Z' }).expect(200);
    expect(await freshness()).toBe('ageing');
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-10T18:30:00Z' }).expect(200);
    expect(await freshness()).toBe('stale');

    // A search says the same of units that were there before the target was set, and of those added since.
    await manager().put(path(), { freshHours: 6, staleHours: 240 }).expect(200);
    const later = await confirmedUnitIn(manager(), premisesId);
    const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const searched = await test.as(test.cast.officer).post('/availability/search', { householdId, from: '2026-03-11' });
    const found = new Map(
      (searched.body.matches as { unitId: string; freshness: string }[]).map((match) => [
        match.unitId,
        match.freshness,
      ]),
    );
    expect([found.get(room.id), found.get(later.id)]).toEqual(['ageing', 'fresh']);
  });

  it('is set by its own managers and by administrators', async () => {
    const target = { freshHours: 12, staleHours: 48 };
    await test.as(test.cast.larchManager).put(path(), target).expect(403);
    await test.as(test.cast.supervisor).put(path(), target).expect(403);
    await test.as(test.cast.rowanWorker).put(path(), target).expect(403);
    await test.as(test.cast.administrator).put(path(), target).expect(200);
    await test
      .as(test.cast.officer)
      .get('/providers/0190a000-0000-7000-8000-000000000000/freshness-target')
      .expect(404);
  });

  it.each([
    ['stale as soon as it ages', { freshHours: 24, staleHours: 24 }, 422, 'stale-before-fresh'],
    ['no hour at all', { freshHours: 0, staleHours: 24 }, 400, 'invalid-input'],
    ['more than a week', { freshHours: 169, staleHours: 300 }, 400, 'invalid-input'],
    ['half hours', { freshHours: 1.5, staleHours: 24 }, 400, 'invalid-input'],
    ['one of two', { freshHours: 12 }, 400, 'invalid-input'],
  ])('may not be %s', async (_, body, status, code) => {
    const before = await test.rows('select t::text from availability.freshness_target t');
    const response = await manager().put(path(), body).expect(status);
    expect(response.body.code).toBe(code);
    expect(await test.rows('select t::text from availability.freshness_target t')).toEqual(before);
  });
});

describe('confirming whole premises', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);

  it('is one tap for every unit there, and one line in the audit record', async () => {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    const elsewhere = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    for (let n = 0; n < 3; n += 1) await unitIn(manager(), id);
    const untouched = await unitIn(manager(), elsewhere.id);

    const { body } = await test.as(test.cast.rowanWorker).post(`/premises/${id}/confirmations`).expect(201);

    expect(body).toEqual({ premisesId: id, confirmedAt: expect.any(String), units: 3 });
    const confirmed = await test.rows<{ at: Date; by: string }>(
      'select confirmed_at as at, confirmed_by as by from accommodation.unit where premises_id = $1',
      [id],
    );
    expect(confirmed.map(({ at, by }) => [at.toISOString(), by])).toEqual(
      Array(3).fill([body.confirmedAt, test.cast.rowanWorker.id]),
    );
    expect((await manager().get(`/units/${untouched.id}`)).body.freshness).toBe('unknown');
    const audited = await test.rows(`select details from audit.entry where action = 'premises.confirmed'`);
    expect(audited).toEqual([{ details: { units: 3 } }]);
  });

  it("is for the provider's own staff, and changes nothing for others", async () => {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    await unitIn(manager(), id);
    for (const stranger of [test.cast.larchManager, test.cast.officer, test.cast.administrator]) {
      await test.as(stranger).post(`/premises/${id}/confirmations`).expect(403);
    }
    await test.as(test.cast.auditor).post(`/premises/${id}/confirmations`).expect(403);
    await manager().post('/premises/0190a000-0000-7000-8000-000000000000/confirmations').expect(404);
    const rows = await test.rows(
      'select 1 from accommodation.unit where premises_id = $1 and confirmed_at is not null',
      [id],
    );
    expect(rows).toEqual([]);
  });

  it('waits for another who does it at the same time', async () => {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    for (let n = 0; n < 4; n += 1) await unitIn(manager(), id);
    const taps = await Promise.all(Array.from({ length: 8 }, () => manager().post(`/premises/${id}/confirmations`)));
    expect(taps.map(({ status, body }) => [status, body.units])).toEqual(Array(8).fill([201, 4]));
  });
});

describe('the morning look', () => {
  let test: TestApp;
  let premisesId: string;
  let rooms: string[];
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    premisesId = (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
    rooms = [];
    for (let n = 0; n < 2; n += 1) rooms.push((await confirmedUnitIn(manager(), premisesId)).id);
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const until = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const tasksOf = async (who: 'rowanManager' | 'officer', kind: string, status = 'open'): Promise<ListedTask[]> => {
    const { body } = await test
      .as(test.cast[who])
      .get(`/tasks?status=${status}&subjectType=premises&limit=200`)
      .expect(200);
    return (body.items as ListedTask[]).filter((task) => task.kind === kind);
  };
  const toConfirm = () => tasksOf('rowanManager', 'confirm-availability');
  const toAsk = () => tasksOf('officer', 'ask-provider');

  it('asks nobody about what is fresh', async () => {
    await until('2026-03-11T08:30:00Z');
    expect(await toConfirm()).toEqual([]);
  });

  it('asks the provider once, however many mornings it takes, and the council when nobody should rely on it', async () => {
    await until('2026-03-12T08:30:00Z');
    expect(await toConfirm()).toMatchObject([
      { title: 'Confirm which rooms are free', dueOn: '2026-03-12', subject: { id: premisesId } },
    ]);
    expect(await toAsk()).toEqual([]);

    await until('2026-03-14T08:30:00Z');
    expect(await toConfirm()).toMatchObject([{ dueOn: '2026-03-12' }]);
    expect(await toAsk()).toMatchObject([
      { title: 'Ask a provider about rooms that nobody has confirmed', subject: { id: premisesId } },
    ]);
    await until('2026-03-15T08:30:00Z');
    expect(await toAsk()).toHaveLength(1);
  });

  it('is answered by confirming, when nothing that was asked about is left', async () => {
    await manager().post(`/units/${rooms[0]}/confirmations`).expect(201);
    expect([(await toConfirm()).length, (await toAsk()).length]).toEqual([1, 1]);

    await manager().post(`/units/${rooms[1]}/confirmations`).expect(201);
    expect([await toConfirm(), await toAsk()]).toEqual([[], []]);
    expect(await tasksOf('rowanManager', 'confirm-availability', 'done')).toHaveLength(1);
  });

  it('asks again when a task was completed and nothing confirmed: the provider next morning, the council next week', async () => {
    await until('2026-03-20T08:30:00Z');
    const [[confirm], [ask]] = [await toConfirm(), await toAsk()];
    await manager().post(`/tasks/${confirm?.id}/complete`).expect(200);
    await test.as(test.cast.officer).post(`/tasks/${ask?.id}/complete`).expect(200);

    await until('2026-03-21T08:30:00Z');
    expect(await toConfirm()).toMatchObject([{ dueOn: '2026-03-21' }]);
    expect(await toAsk()).toEqual([]);
    await until('2026-03-23T08:30:00Z');
    expect(await toAsk()).toHaveLength(1);
  });

  it('looks at eight in London when the clocks have gone forward, and goes on by itself after months', async () => {
    await until('2026-06-10T06:59:00Z');
    await manager().post(`/premises/${premisesId}/confirmations`).expect(201);
    const next = await test.rows<{ due: Date }>(
      `select due_at as due from platform.outbox where name = 'availability.morning-look' and done_at is null`,
    );
    expect(next.map(({ due }) => due.toISOString())).toEqual(['2026-06-10T07:00:00.000Z']);
    expect(await toConfirm()).toEqual([]);
    await until('2026-06-12T07:01:00Z');
    expect(await toConfirm()).toMatchObject([{ dueOn: '2026-06-12' }]);
  });

  it('asks only the council about a provider where nobody signs in', async () => {
    const administrator = test.as(test.cast.administrator);
    const quiet = await premisesOf(administrator, aRefuge(test.cast.organisations.lets));
    await unitIn(administrator, quiet.id);
    await until('2026-06-16T07:01:00Z');
    expect((await toAsk()).map(({ subject }) => subject.id)).toContain(quiet.id);
    const theirs = await test.rows('select 1 from tasks.task where organisation_id = $1', [
      test.cast.organisations.lets,
    ]);
    expect(theirs).toEqual([]);
  });
});
