import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { anOpenPlan } from '../../../test/factories/move-on.js';
import { todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { MoveOnPlans } from './plans.service.js';

describe('move-on plans', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const statusesOf = async (planId: string) =>
    new Set(
      (await test.rows<{ status: string }>('select status from tasks.task where subject_id = $1', [planId])).map(
        ({ status }) => status,
      ),
    );

  it('opens what waits for nothing, the safe contact first, on the list of whoever made it', async () => {
    const plan = await anOpenPlan(test);
    expect(plan.tasks.map(({ kind }) => kind)).toEqual([
      ...['safe-contact', 'areas-and-wishes', 'affordability', 'documents'],
    ]);

    const list = await test
      .as(test.cast.officer)
      .get(`/tasks?assignedTo=me&subjectType=move-on-plan&subjectId=${plan.id}&limit=200`)
      .expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual(plan.tasks.map(({ id }) => id));

    const read = await test.as(test.cast.officer).get(`/move-on-plans/${plan.id}`).expect(200);
    expect(read.body).toMatchObject({ id: plan.id, status: 'open', preferredTenures: ['secure-lifetime'], version: 1 });
    expect(read.body.tasks).toEqual(plan.tasks.map((task) => ({ ...task, status: 'open' })));
  });

  it('says where they want to live and what stands in the way, and never an area that is unsafe for them', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const plan = {
      householdId,
      targetDate: addDays(today, 90),
      preferredTenures: [],
      barriers: ['no-deposit', 'pets'],
    };
    const unsafe = await test
      .as(test.cast.officer)
      .post('/move-on-plans', { ...plan, preferredAreas: ['E07000119', 'E07000123'] })
      .expect(422);
    expect(unsafe.body).toMatchObject({ code: 'unsafe-area', errors: [{ field: 'preferredAreas.1' }] });

    const body = { ...plan, preferredAreas: ['E07000119'] };
    const { id } = (await test.as(test.cast.officer).post('/move-on-plans', body).expect(201)).body;
    const read = await test.as(test.cast.officer).get(`/move-on-plans/${id}`).expect(200);
    expect(read.body).toMatchObject({ preferredAreas: ['E07000119'], barriers: ['no-deposit', 'pets'] });
    const blaming = { ...plan, barriers: ['does-not-engage'] };
    await test.as(test.cast.officer).post('/move-on-plans', blaming).expect(400);
  });

  it('makes nothing due before today, however near the day is', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const { body } = await test
      .as(test.cast.officer)
      .post('/move-on-plans', { householdId, targetDate: today, preferredTenures: ['assured'] })
      .expect(201);
    expect(new Set(body.tasks.map(({ dueOn }: { dueOn: string }) => dueOn))).toEqual(new Set([today]));
  });

  it('refuses a day that has passed, and writes nothing but the refusal', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const response = await test
      .as(test.cast.officer)
      .post('/move-on-plans', { householdId, targetDate: addDays(today, -1), preferredTenures: [] })
      .expect(422);

    expect(response.body).toMatchObject({ code: 'in-the-past', errors: [{ field: 'targetDate' }] });
    expect(await test.rows('select 1 from move_on.plan where household_id = $1', [householdId])).toEqual([]);
    const [last] = await test.rows('select action, outcome, details from audit.entry order by id desc limit 1');
    expect(last).toMatchObject({ action: 'move-on.plan', outcome: 'refused', details: { code: 'in-the-past' } });
  });

  it('is the only open one, even when two are made at once', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const make = () =>
      test
        .as(test.cast.officer)
        .post('/move-on-plans', { householdId, targetDate: addDays(today, 90), preferredTenures: ['assured'] });
    const answers = await Promise.all([make(), make(), make(), make()]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('plan-open-already');
    const [made] = answers.filter(({ status }) => status === 201);
    expect(
      await test.rows(
        `select 1 from tasks.task t join move_on.plan p on p.id = t.subject_id where p.household_id = $1`,
        [householdId],
      ),
    ).toHaveLength(made?.body.tasks.length);
  });

  it('gives way to a new one when it is withdrawn, and its tasks with it', async () => {
    const { id, householdId } = await anOpenPlan(test);
    await test.as(test.cast.officer).post(`/move-on-plans/${id}/withdraw`).expect(200);
    expect(await statusesOf(id)).toEqual(new Set(['cancelled']));

    await test.as(test.cast.officer).post(`/move-on-plans/${id}/withdraw`).expect(409);
    await test
      .as(test.cast.officer)
      .post('/move-on-plans', { householdId, targetDate: addDays(today, 30), preferredTenures: ['licence'] })
      .expect(201);

    const list = await test.as(test.cast.officer).get(`/households/${householdId}/move-on-plans`).expect(200);
    expect(list.body.items.map(({ status }: { status: string }) => status)).toEqual(['open', 'withdrawn']);
  });

  it('is not found by those who do not see the household, and not made by those who may not', async () => {
    const { id, householdId } = await anOpenPlan(test);
    const body = { householdId, targetDate: addDays(today, 30), preferredTenures: [] };

    await test.as(test.cast.rowanWorker).get(`/move-on-plans/${id}`).expect(404);
    await test.as(test.cast.rowanWorker).post(`/move-on-plans/${id}/withdraw`).expect(404);
    await test.as(test.cast.rowanWorker).post('/move-on-plans', body).expect(404);
    await test.as(test.cast.commissioner).post('/move-on-plans', body).expect(403);
    expect(await statusesOf(id)).toEqual(new Set(['open']));
  });

  it('may be made by the system for a team it names', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const plan = await test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(MoveOnPlans).open({
        householdId,
        targetDate: today,
        preferredTenures: ['assured'],
        organisationId: test.cast.organisations.rowan,
      }),
    );
    expect(isRefusal(plan)).toBe(false);
    const rows = await test.rows('select organisation_id, created_by from move_on.plan where household_id = $1', [
      householdId,
    ]);
    expect(rows).toEqual([{ organisation_id: test.cast.organisations.rowan, created_by: null }]);
  });
});
