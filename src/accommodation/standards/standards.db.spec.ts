import pg from 'pg';
import { aRefuge, aStandardsCheck, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccommodationJobs } from '../accommodation.jobs.js';

describe('safety checks', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const aHouse = async () => (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
  const aRoomIn = async (premisesId: string) => (await unitIn(manager(), premisesId)).id;
  const checked = async (premisesId: string, overrides: Record<string, unknown> = {}) =>
    (await manager().post(`/premises/${premisesId}/standards-checks`, aStandardsCheck(overrides)).expect(201)).body;
  const listed = async (premisesId: string) =>
    (await test.as(test.cast.officer).get(`/premises/${premisesId}/standards-checks`).expect(200)).body.items;
  const until = async (unitId: string) =>
    (await test.as(test.cast.officer).get(`/units/${unitId}`).expect(200)).body.standardsUntil;

  it('are answered as they will be read, and say who recorded them', async () => {
    const premisesId = await aHouse();
    const check = await checked(premisesId);

    expect(check).toEqual({
      id: expect.any(String),
      premisesId,
      unitId: null,
      kind: 'gas-safety',
      checkedOn: '2026-03-10',
      validUntil: '2027-03-09',
      result: 'pass',
      recordedBy: test.cast.rowanManager.id,
      recordedAt: expect.any(String),
      status: 'in-date',
    });
    const [first, ...missing] = await listed(premisesId);
    expect(first).toEqual({ ...check, requiredSince: null });
    expect(missing.map(({ kind, status, unitId }: Record<string, unknown>) => [kind, status, unitId])).toEqual([
      ['electrical-safety', 'missing', null],
      ['damp-and-mould', 'missing', null],
      ['locks-and-security', 'missing', null],
      ['fire-safety', 'missing', null],
    ]);
  });

  it('hold until their last day: from the day after, every unit there is out of date', async () => {
    const premisesId = await aHouse();
    const before = await aRoomIn(premisesId);
    expect(await until(before)).toBeNull();

    await checked(premisesId, { validUntil: '2026-12-31' });

    expect(await until(before)).toBe('2027-01-01');
    expect(await until(await aRoomIn(premisesId))).toBe('2027-01-01');
    const [free] = await test.rows<{ until: string }>(
      'select standards_until::text as until from availability.free_time where unit_id = $1',
      [before],
    );
    expect(free?.until).toBe('2027-01-01');
  });

  it('count for one unit alone where they were of one unit', async () => {
    const premisesId = await aHouse();
    const [checkedRoom, other] = [await aRoomIn(premisesId), await aRoomIn(premisesId)];
    await checked(premisesId, { unitId: checkedRoom, kind: 'damp-and-mould', result: 'fail', validUntil: null });

    expect([await until(checkedRoom), await until(other)]).toEqual(['2026-03-10', null]);
    const damp = (await listed(premisesId)).filter(({ kind }: { kind: string }) => kind === 'damp-and-mould');
    expect(damp).toEqual([
      expect.objectContaining({ unitId: checkedRoom, status: 'failed' }),
      expect.objectContaining({ unitId: other, status: 'missing' }),
    ]);
  });

  it('are out of date with the first of them, and in date again with a newer one of the same kind', async () => {
    const premisesId = await aHouse();
    const unitId = await aRoomIn(premisesId);
    await checked(premisesId, { kind: 'fire-safety', validUntil: '2026-09-30' });
    await checked(premisesId, { kind: 'gas-safety', result: 'fail', checkedOn: '2026-03-08', validUntil: null });
    expect(await until(unitId)).toBe('2026-03-08');

    await checked(premisesId, { kind: 'gas-safety' });
    expect(await until(unitId)).toBe('2026-10-01');
    await checked(premisesId, { kind: 'fire-safety', validUntil: '2027-09-30' });
    expect(await until(unitId)).toBe('2027-03-10');
  });

  it('of longer ago are kept and change nothing', async () => {
    const premisesId = await aHouse();
    const unitId = await aRoomIn(premisesId);
    const present = await checked(premisesId);
    await checked(premisesId, { checkedOn: '2025-01-01', result: 'fail', validUntil: null });

    expect(await until(unitId)).toBe('2027-03-10');
    expect((await listed(premisesId))[0].id).toBe(present.id);
    expect(
      await test.rows('select 1 from accommodation.standards_check where premises_id = $1', [premisesId]),
    ).toHaveLength(2);
  });

  it('of a unit do not hide one of its premises that failed', async () => {
    const premisesId = await aHouse();
    const unitId = await aRoomIn(premisesId);
    await checked(premisesId, { kind: 'fire-safety', result: 'fail', checkedOn: '2026-03-01', validUntil: null });
    await checked(premisesId, { kind: 'fire-safety', unitId });
    expect(await until(unitId)).toBe('2026-03-01');
  });

  it('leave what a unit is said to offer as it was: its version and its history', async () => {
    const premisesId = await aHouse();
    const unitId = await aRoomIn(premisesId);
    await checked(premisesId);
    expect((await manager().get(`/units/${unitId}`)).body.version).toBe(1);
    expect((await manager().get(`/units/${unitId}/history`)).body.items).toEqual([]);
  });

  it.each([
    ['a kind that nobody checks', { kind: 'haunting' }, 400, 'invalid-input'],
    ['a day that is none', { checkedOn: '2026-02-30' }, 400, 'invalid-input'],
    ['a result that is neither', { result: 'perhaps' }, 400, 'invalid-input'],
    ['tomorrow', { checkedOn: '2026-03-11' }, 422, 'in-the-future'],
    ['no last day', { validUntil: null }, 422, 'last-day-needed'],
    ['a last day before it', { validUntil: '2026-03-09' }, 422, 'before-the-check'],
    ['a year that was mistyped', { validUntil: '2126-03-09' }, 422, 'holds-too-long'],
    ['a unit that is not there', { unitId: '0190a000-0000-7000-8000-000000000000' }, 422, 'unit-elsewhere'],
  ])('refuse %s, and write nothing', async (_, overrides, status, code) => {
    const premisesId = await aHouse();
    const response = await manager()
      .post(`/premises/${premisesId}/standards-checks`, aStandardsCheck(overrides))
      .expect(status);
    expect(response.body.code).toBe(code);
    expect(await test.rows('select 1 from accommodation.standards_check where premises_id = $1', [premisesId])).toEqual(
      [],
    );
  });

  it('are recorded by the provider’s own staff who keep its stock, and by administrators', async () => {
    const premisesId = await aHouse();
    const post = (who: keyof Omit<TestApp['cast'], 'organisations'>) =>
      test.as(test.cast[who]).post(`/premises/${premisesId}/standards-checks`, aStandardsCheck());
    await post('larchManager').expect(403);
    await post('supervisor').expect(403);
    await post('officer').expect(403);
    await post('rowanWorker').expect(403);
    await post('administrator').expect(201);
    expect(
      await test.rows('select 1 from accommodation.standards_check where premises_id = $1', [premisesId]),
    ).toHaveLength(1);
  });

  it('that come at once, with rooms added meanwhile, all count', async () => {
    const premisesId = await aHouse();
    await aRoomIn(premisesId);
    const kinds = ['gas-safety', 'electrical-safety', 'damp-and-mould', 'locks-and-security', 'fire-safety'];
    await Promise.all([
      ...kinds.map((kind, index) => checked(premisesId, { kind, validUntil: `2026-0${9 - index}-28` })),
      ...kinds.map(() => aRoomIn(premisesId)),
    ]);
    const days = await test.rows(
      'select distinct standards_until::text as day from accommodation.unit where premises_id = $1',
      [premisesId],
    );
    expect(days).toEqual([{ day: '2026-05-29' }]);
  });
});

describe('safety checks that a provider requires', () => {
  let test: TestApp;
  let providerId: string;
  let premisesId: string;
  let unitId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    providerId = test.cast.organisations.rowan;
    premisesId = (await premisesOf(manager(), aRefuge(providerId))).id;
    unitId = (await unitIn(manager(), premisesId)).id;
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const require = (body: object) => manager().put(`/providers/${providerId}/required-standards`, body);
  const until = async (id = unitId) => (await manager().get(`/units/${id}`).expect(200)).body.standardsUntil;

  it('count from their day on as out of date where nobody has checked', async () => {
    const { body } = await require({ kinds: ['fire-safety'], since: '2026-05-01' }).expect(200);

    expect(body).toEqual({ providerId, required: [{ kind: 'fire-safety', since: '2026-05-01' }] });
    expect(await until()).toBe('2026-05-01');
    expect(await until((await unitIn(manager(), premisesId)).id)).toBe('2026-05-01');
    const other = await unitIn(
      test.as(test.cast.larchManager),
      (await premisesOf(test.as(test.cast.larchManager), aRefuge(test.cast.organisations.larch))).id,
    );
    expect(await until(other.id)).toBeNull();
  });

  it('keep their day when more is required, and are gone when they are not', async () => {
    await require({ kinds: ['fire-safety'], since: '2026-05-01' }).expect(200);
    const { body } = await require({ kinds: ['gas-safety', 'fire-safety', 'gas-safety'] }).expect(200);
    expect(body.required).toEqual([
      { kind: 'fire-safety', since: '2026-05-01' },
      { kind: 'gas-safety', since: '2026-03-10' },
    ]);
    expect(await until()).toBe('2026-03-10');

    await require({ kinds: [] }).expect(200);
    expect(await until()).toBeNull();
    const read = await test.as(test.cast.officer).get(`/providers/${providerId}/required-standards`).expect(200);
    expect(read.body).toEqual({ providerId, required: [] });
  });

  it('are met by a check of the unit or of its premises', async () => {
    await require({ kinds: ['locks-and-security'] }).expect(200);
    const other = (await unitIn(manager(), premisesId)).id;
    const check = (of?: string) =>
      manager().post(
        `/premises/${premisesId}/standards-checks`,
        aStandardsCheck({ kind: 'locks-and-security', unitId: of, validUntil: '2026-08-31' }),
      );
    await check(unitId).expect(201);
    expect([await until(), await until(other)]).toEqual(['2026-09-01', '2026-03-10']);
    const missing = (await manager().get(`/premises/${premisesId}/standards-checks`)).body.items.find(
      (view: { kind: string; unitId: string }) => view.kind === 'locks-and-security' && view.unitId === other,
    );
    expect(missing).toMatchObject({ status: 'missing', requiredSince: '2026-03-10' });
    await check().expect(201);
    expect(await until(other)).toBe('2026-09-01');
  });

  it.each([
    ['a kind that nobody checks', { kinds: ['haunting'] }, 400, 'invalid-input'],
    ['no list', {}, 400, 'invalid-input'],
    ['a day that is past', { kinds: ['gas-safety'], since: '2026-03-09' }, 422, 'in-the-past'],
  ])('refuse %s', async (_, body, status, code) => {
    expect((await require(body).expect(status)).body.code).toBe(code);
  });

  it('are the provider’s to say', async () => {
    const path = `/providers/${providerId}/required-standards`;
    await test.as(test.cast.larchManager).put(path, { kinds: [] }).expect(403);
    await test.as(test.cast.rowanWorker).put(path, { kinds: [] }).expect(403);
    await test
      .as(test.cast.administrator)
      .put('/providers/0190a000-0000-7000-8000-000000000000/required-standards', { kinds: [] })
      .expect(404);
  });

  it('are replaced one after the other when two do so at once', async () => {
    const all = [['gas-safety'], ['fire-safety'], ['damp-and-mould', 'gas-safety'], []];
    await Promise.all(all.map((kinds) => require({ kinds }).expect(200)));
    const { body } = await manager().get(`/providers/${providerId}/required-standards`);
    const kinds = body.required.map(({ kind }: { kind: string }) => kind);
    expect(all.map((each) => each.toSorted())).toContainEqual(kinds);
  });
});

describe('the renewal of a safety check', () => {
  let test: TestApp;
  let premisesId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
    premisesId = (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const checked = (overrides: Record<string, unknown>) =>
    manager().post(`/premises/${premisesId}/standards-checks`, aStandardsCheck(overrides)).expect(201);
  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const tasks = () =>
    test.rows<{ kind: string; due: string; status: string; level: number; origin: string; organisation: string }>(
      `select kind, due_on::text as due, status, escalation_level as level, origin, organisation_id as organisation
         from tasks.task where kind = 'renew-standards-check' order by created_at, id`,
    );

  it('is asked for at once when the check failed, and done with the next that is passed', async () => {
    await checked({ kind: 'damp-and-mould', result: 'fail', validUntil: null });
    expect(await tasks()).toEqual([
      expect.objectContaining({ due: '2026-03-10', status: 'open', organisation: test.cast.organisations.rowan }),
    ]);
    await checked({ kind: 'damp-and-mould' });
    expect(await tasks()).toEqual([expect.objectContaining({ status: 'done' })]);
  });

  it('is asked for 28 days before, presses on its day and after it, and is closed by a newer check', async () => {
    const origin = (day: string) => `standards:${premisesId}:all:gas-safety:${day}`;
    const task = async (day: string) => (await tasks()).find((one) => one.origin === origin(day));
    await checked({ kind: 'gas-safety', validUntil: '2026-05-31' });

    await moveTo('2026-05-02T12:00:00Z');
    expect(await task('2026-05-31')).toBeUndefined();
    await moveTo('2026-05-03T12:00:00Z');
    expect(await task('2026-05-31')).toMatchObject({ due: '2026-05-31', status: 'open', level: 0 });
    await moveTo('2026-05-31T12:00:00Z');
    expect(await task('2026-05-31')).toMatchObject({ status: 'open', level: 1 });
    await moveTo('2026-06-02T12:00:00Z');
    expect(await task('2026-05-31')).toMatchObject({ status: 'open', level: 2 });

    await checked({ kind: 'gas-safety', checkedOn: '2026-06-02', validUntil: '2027-06-01' });
    expect(await task('2026-05-31')).toMatchObject({ status: 'done' });
    await moveTo('2026-06-10T12:00:00Z');
    expect(await task('2027-06-01')).toBeUndefined();
  });

  it('is asked for once, however often a check of that day is recorded', async () => {
    const check = { kind: 'fire-safety', checkedOn: '2026-06-10', validUntil: '2026-06-20' };
    await checked(check);
    await checked(check);
    const fire = (await tasks()).filter(({ origin }) => origin.includes('fire-safety'));
    expect(fire).toEqual([expect.objectContaining({ status: 'open', due: '2026-06-20' })]);
  });

  it('is not asked for of a check that is being replaced at this moment', async () => {
    const { id: checkId } = (await checked({ kind: 'locks-and-security', validUntil: '2026-03-20' })).body;
    const manager = new pg.Client({ connectionString: test.database.ownerUrl });
    await manager.connect();
    await manager.query('begin');
    await manager.query('select 1 from accommodation.premises where id = $1 for update', [premisesId]);
    await manager.query(
      `insert into accommodation.standards_check
       select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'valid_until', '2030-05-01', 'recorded_at', $2::timestamptz))).*
         from accommodation.standards_check c where c.id = $1`,
      [checkId, '2026-06-10T13:00:00Z'],
    );
    const reminded = test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(AccommodationJobs).remind({ checkId }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await manager.query('commit');
    await manager.end();
    expect(await reminded).toBe(false);
  });

  it('is not asked for of a check that was replaced in time', async () => {
    await checked({ kind: 'electrical-safety', checkedOn: '2026-06-10', validUntil: '2026-08-31' });
    await checked({ kind: 'electrical-safety', checkedOn: '2026-06-10', validUntil: '2030-08-31' });
    await moveTo('2026-09-02T12:00:00Z');
    expect((await tasks()).filter(({ origin }) => origin.includes('electrical-safety'))).toEqual([]);
  });
});

describe('a required safety check that nobody has recorded', () => {
  let test: TestApp;
  let premisesId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
    premisesId = (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
    await unitIn(manager(), premisesId);
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const require = (kinds: readonly string[], since?: string) =>
    manager().put(`/providers/${test.cast.organisations.rowan}/required-standards`, { kinds, since }).expect(200);
  const checked = (overrides: Record<string, unknown>) =>
    manager().post(`/premises/${premisesId}/standards-checks`, aStandardsCheck(overrides)).expect(201);
  const tasks = () =>
    test.rows<{ subject: string; due: string; status: string; organisation: string }>(
      `select subject_id as subject, due_on::text as due, status, organisation_id as organisation
         from tasks.task where kind = 'record-standards-check' order by created_at, id`,
    );

  it('is asked for as early as a renewal is, and done when it is recorded', async () => {
    await require(['fire-safety'], '2026-05-01');
    await moveTo('2026-04-02T12:00:00Z');
    expect(await tasks()).toEqual([]);
    await moveTo('2026-04-03T12:00:00Z');
    const asked = { subject: premisesId, due: '2026-05-01', organisation: test.cast.organisations.rowan };
    expect(await tasks()).toEqual([{ ...asked, status: 'open' }]);

    await checked({ kind: 'fire-safety', checkedOn: '2026-04-03' });
    expect(await tasks()).toEqual([{ ...asked, status: 'done' }]);
  });

  it('is asked for at once where it is required already, also of what is added later, and of each unit that lacks it', async () => {
    await require(['fire-safety', 'damp-and-mould']);
    await moveTo('2026-04-04T12:00:00Z');
    expect((await tasks()).filter(({ status }) => status === 'open')).toMatchObject([{ subject: premisesId }]);

    const { id: later } = await unitIn(manager(), premisesId);
    const { id: last } = await unitIn(manager(), premisesId);
    await checked({ kind: 'damp-and-mould', checkedOn: '2026-04-04', unitId: last });
    const missing = (await tasks()).filter(({ status }) => status === 'open').map(({ subject }) => subject);
    expect(missing).toHaveLength(2);
    expect(missing).toContain(later);

    const { id: newest } = await unitIn(manager(), premisesId);
    await moveTo('2026-04-05T12:00:00Z');
    expect((await tasks()).filter(({ subject, status }) => subject === newest && status === 'open')).toHaveLength(1);
  });

  it('is asked for no longer when it is not required any more, and asked for anew when it is again', async () => {
    await require(['fire-safety']);
    expect((await tasks()).filter(({ status }) => status === 'open')).toEqual([]);
    await moveTo('2026-04-06T12:00:00Z');
    await require(['fire-safety', 'damp-and-mould']);
    await moveTo('2026-04-07T12:00:00Z');
    expect((await tasks()).filter(({ status }) => status === 'open')).toHaveLength(3);
  });
});
