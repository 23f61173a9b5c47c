import { recorded } from '../../../test/factories/households.js';
import { aStandingTenancy, aTenancy } from '../../../test/factories/move-on.js';
import { aSharedHousehold, anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AFTER_A_TENANCY, TENANCY_ENDINGS } from './tenancy-ending.codes.js';
import { TenancyEndings } from './tenancy-endings.service.js';

const TODAY = '2026-03-10';
const BEGAN = '2025-12-02';
const NOT_SAFE = { reason: 'not-safe-any-more', followedBy: 'safe-accommodation' };
const ANOTHER_HOME = { reason: 'another-home-was-found', followedBy: 'another-home' };

describe('a tenancy that ends', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const end = (id: string, body: object) => officer().post(`/tenancies/${id}/end`, body);
  // A minute later, when all that was published has been heard.
  const heard = () =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString() })
      .expect(200);
  const housed = async (startsOn = BEGAN) => {
    const { id: householdId } = await recorded(officer());
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, householdId, startsOn))
      .expect(201);
    return { householdId, id: body.id as string, checks: body.sustainmentChecks as { taskId: string; week: number }[] };
  };
  const tasksOf = (id: string) =>
    test.rows<{ kind: string; status: string; due_on: string }>(
      'select kind, status, due_on::text from tasks.task where subject_id = $1 order by id',
      [id],
    );
  const plansOf = (householdId: string) =>
    test.rows('select status, preferred_tenures from move_on.plan where household_id = $1', [householdId]);

  it('is asked about no more, and counts only for the weeks for which it stood', async () => {
    const { id, checks } = await housed();
    const [twoWeeks] = checks;
    const sustained = async () =>
      (await officer().get(`/tenancies/${id}`).expect(200)).body.sustainmentChecks.map(
        (check: { sustained: string }) => check.sustained,
      );
    expect(await sustained()).toEqual(['not-known', 'not-known', 'not-known', 'ahead', 'ahead']);
    // Held late, it shows that they live there still.
    await officer().post(`/tasks/${twoWeeks?.taskId}/complete`, { result: 'settled' }).expect(200);
    await heard();
    expect(await sustained()).toEqual(['sustained', 'sustained', 'sustained', 'ahead', 'ahead']);

    const { body } = await end(id, { endedOn: '2026-02-01', ...NOT_SAFE }).expect(200);
    expect(body).toMatchObject({ endedOn: '2026-02-01', endReason: 'not-safe-any-more', version: 2 });
    expect(body.sustainmentChecks).toMatchObject([
      { week: 2, status: 'done', found: 'settled', sustained: 'sustained' },
      { week: 6, status: 'cancelled', found: null, sustained: 'sustained' },
      { week: 13, status: 'cancelled', sustained: 'ended-before' },
      { week: 26, status: 'cancelled', sustained: 'ended-before' },
      { week: 52, status: 'cancelled', sustained: 'ended-before' },
    ]);
  });

  it.each([
    ['safe accommodation', 'safe-accommodation', 'find-safe-accommodation', TODAY],
    ['an application to the council', 'help-from-the-council', 'ask-the-council', TODAY],
    ['nobody knows what', 'not-known', 'ask-what-follows', '2026-03-12'],
  ])('and is followed by %s has somebody see to that, and a way on is planned', async (_, followedBy, kind, dueOn) => {
    const { id, householdId } = await housed();
    await end(id, { reason: 'landlord-ended-it', followedBy }).expect(200);
    await heard();
    expect((await tasksOf(id)).filter(({ status }) => status === 'open')).toEqual([
      { kind, status: 'open', due_on: dueOn },
    ]);
    expect(await plansOf(householdId)).toEqual([{ status: 'open', preferred_tenures: ['secure-lifetime'] }]);
  });

  it.each(['another-home', 'nothing-to-arrange'])('and is followed by %s asks for nothing', async (followedBy) => {
    const { id, householdId } = await housed();
    await end(id, { reason: 'their-choice', followedBy }).expect(200);
    await heard();
    expect((await tasksOf(id)).filter(({ status }) => status === 'open')).toEqual([]);
    expect(await plansOf(householdId)).toEqual([]);
  });

  it('opens the plan again by which they came', async () => {
    const { id: householdId } = await recorded(officer());
    const plan = { householdId, targetDate: '2026-06-01', preferredTenures: ['assured'] };
    const planId = (await officer().post('/move-on-plans', plan).expect(201)).body.id as string;
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, householdId, TODAY))
      .expect(201);
    await end(body.id as string, NOT_SAFE).expect(200);
    await heard();
    expect((await officer().get(`/move-on-plans/${planId}`).expect(200)).body).toMatchObject({ status: 'open' });
  });

  it('opens no plan when another home of theirs stands', async () => {
    const { id, householdId } = await housed();
    await officer()
      .post('/tenancies', aTenancy(test, householdId, TODAY))
      .expect(201);
    await end(id, NOT_SAFE).expect(200);
    await heard();
    expect(await plansOf(householdId)).toEqual([]);
  });

  // Promise 4: support belongs to the person.
  it('leaves the support of everybody in the household as it was', async () => {
    const { id: packageId, household } = await anActivePackage(test);
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, household.id, BEGAN))
      .expect(201);
    const support = () =>
      test.rows(
        `select to_jsonb(p) as package, (select jsonb_agg(to_jsonb(l) order by l) from support.lead_professional l where l.package_id = p.id) as leads
           from support.package p where p.id = $1`,
        [packageId],
      );
    const before = await support();
    await end(body.id as string, NOT_SAFE).expect(200);
    await heard();
    expect(await support()).toEqual(before);
  });

  it('is not kept any more when a check that found it at risk is heard of late', async () => {
    const { id, checks } = await housed();
    await officer().post(`/tasks/${checks[0]?.taskId}/complete`, { result: 'at-risk' }).expect(200);
    await end(id, ANOTHER_HOME).expect(200);
    await heard();
    expect((await tasksOf(id)).filter(({ kind }) => kind === 'keep-the-home')).toEqual([]);
  });

  it('is looked after no more when it was at risk', async () => {
    const { id, checks } = await housed();
    await officer().post(`/tasks/${checks[0]?.taskId}/complete`, { result: 'at-risk' }).expect(200);
    await heard();
    await end(id, ANOTHER_HOME).expect(200);
    expect((await tasksOf(id)).find(({ kind }) => kind === 'keep-the-home')?.status).toBe('cancelled');
  });

  it('ends once, when two say so at the same time', async () => {
    const id = await aStandingTenancy(test, BEGAN);
    const answers = await Promise.all([end(id, NOT_SAFE), end(id, ANOTHER_HOME), end(id, NOT_SAFE)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('tenancy-ended-already');
  });

  it.each([
    ['tomorrow', '2026-03-11', 'in-the-future'],
    ['before its first day', '2025-12-01', 'before-it-began'],
  ])('does not end %s', async (_, endedOn, code) => {
    const id = await aStandingTenancy(test, BEGAN);
    const refused = await end(id, { ...NOT_SAFE, endedOn }).expect(422);
    expect(refused.body).toMatchObject({ code, errors: [{ field: 'endedOn' }] });
  });

  it('ends for no reason that is about whoever lived there', async () => {
    const id = await aStandingTenancy(test, BEGAN);
    await end(id, { ...NOT_SAFE, reason: 'anti-social-behaviour' }).expect(400);
    const words = JSON.stringify([TENANCY_ENDINGS, AFTER_A_TENANCY]);
    expect(words).not.toMatch(/evict|abandon|arrears|behaviour|refus|fail|engage/i);
  });

  it('is told in the household’s story, on its last day', async () => {
    const { id, householdId } = await housed();
    await end(id, { endedOn: '2026-02-01', ...NOT_SAFE }).expect(200);
    const { body } = await officer().get(`/households/${householdId}/chronology?limit=50`).expect(200);
    const told = (body.items as { kind: string; words?: string; text?: string }[]).find(
      ({ kind }) => kind === 'tenancy-ended',
    );
    expect(JSON.stringify(told)).toContain('The tenancy ended: it was not safe for them there any more');
  });

  it('is ended by nobody who does not see it', async () => {
    const id = await aStandingTenancy(test, BEGAN);
    await test.as(test.cast.rowanWorker).post(`/tenancies/${id}/end`, NOT_SAFE).expect(404);
    await test.as(test.cast.auditor).post(`/tenancies/${id}/end`, NOT_SAFE).expect(403);
  });

  it('has a way on planned also when its team no longer sees the household, and once however often it is heard', async () => {
    const { id: householdId, shareId } = await aSharedHousehold(test);
    const worker = test.as(test.cast.supportWorker);
    const { body } = await worker.post('/tenancies', aTenancy(test, householdId, BEGAN)).expect(201);
    await officer().delete(`/households/${householdId}/shares/${shareId}`).expect(204);
    await worker.post(`/tenancies/${body.id}/end`, NOT_SAFE).expect(200);
    await heard();
    expect(await plansOf(householdId)).toHaveLength(1);

    const hear = (id: string) =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(TenancyEndings).planWayOn(id));
    expect([await hear(body.id as string), await hear(householdId)]).toEqual([true, false]);
    expect(await plansOf(householdId)).toHaveLength(1);
  });
});
