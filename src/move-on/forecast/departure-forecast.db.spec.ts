import { aHousehold, aRoom, arrived, dayFromToday, move } from '../../../test/factories/placements.js';
import { stepsOf } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DepartureForecast } from './departure-forecast.js';

describe('when a household is likely to move on', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  // A minute later, when all that was published has been heard.
  const heard = () =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString() })
      .expect(200);
  const found = async (unitId: string) => {
    await heard();
    const { body } = await test
      .as(test.cast.officer)
      .get('/availability/likely-free?limit=200&withinDays=366')
      .expect(200);
    return (body.items as { unitId: string; likelyFreeOn: string; inDays: number; basis: string }[]).find(
      (unit) => unit.unitId === unitId,
    );
  };
  const livesOpenEnded = () => arrived(test, { expectedTo: undefined });
  const planned = async (householdId: string, targetDate: string) =>
    (
      await test
        .as(test.cast.officer)
        .post('/move-on-plans', { householdId, targetDate, preferredTenures: ['assured'] })
        .expect(201)
    ).body as { id: string; tasks: { id: string; kind: string; dueOn: string }[] };
  const end = async (planId: string, kind: string, what: 'done' | 'not-needed') => {
    const steps = await stepsOf(test, planId);
    const body = what === 'done' ? undefined : { reason: 'another-way-was-taken' };
    await test.as(test.cast.officer).post(`/move-on-plans/${planId}/steps/${steps[kind]}/${what}`, body).expect(200);
  };
  const complete = (taskId: string) => test.as(test.cast.officer).post(`/tasks/${taskId}/complete`).expect(200);

  it('is said by the longest chain of open steps of its plan, and a nearer day when the work goes faster', async () => {
    const { householdId, unitId } = await livesOpenEnded();
    expect(await found(unitId)).toBeUndefined();

    // Papers 7 days, register 7, nomination 28, viewing 5, deposit 10, keys 3, furniture 7, the move 1: a Sunday in May, ready on Tuesday.
    const plan = await planned(householdId, '2026-06-30');
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-05-19', inDays: 70, basis: 'move-on-tasks' });

    // Papers and register are done today: two weeks sooner.
    for (const kind of ['documents', 'safe-contact']) {
      await complete(plan.tasks.find((task) => task.kind === kind)!.id);
    }
    await heard();
    await end(plan.id, 'housing-register', 'done');
    // What is left begins with the affordability, 5 days.
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-05-12' });
    await end(plan.id, 'nomination-or-bidding', 'not-needed');
    expect((await found(unitId))!.likelyFreeOn < '2026-05-12').toBe(true);
  });

  it('is the day of the plan once every step before the move has ended', async () => {
    const { householdId, unitId } = await livesOpenEnded();
    const plan = await planned(householdId, '2026-06-30');
    const steps = await test.rows<{ kind: string }>(
      `select kind from move_on.plan_step where plan_id = $1 and stage <> 'settling' order by position`,
      [plan.id],
    );
    for (const { kind } of steps) await end(plan.id, kind, 'done');
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-07-02' });
  });

  it('is not known any more when the plan is withdrawn, nor once they have left', async () => {
    const { id, householdId, unitId } = await livesOpenEnded();
    const plan = await planned(householdId, '2026-06-30');
    expect(await found(unitId)).toBeDefined();
    await test.as(test.cast.officer).post(`/move-on-plans/${plan.id}/withdraw`).expect(200);
    expect(await found(unitId)).toBeUndefined();

    await planned(householdId, '2026-07-31');
    expect(await found(unitId)).toBeDefined();
    const today = dayFromToday(test, 0);
    await move(test, id, 'depart', { departedAt: today, reason: 'planned-move-on', destination: 'owner' });
    await heard();
    expect(await test.rows('select 1 from availability.likely_free where unit_id = $1', [unitId])).toEqual([]);
  });

  it('goes with them to another unit', async () => {
    const { id, householdId, unitId } = await livesOpenEnded();
    await planned(householdId, '2026-06-30');
    const to = await aRoom(test);
    await test
      .as(test.cast.officer)
      .post(`/placements/${id}/transfer`, { unitId: to, at: dayFromToday(test, 0), reason: 'safety' })
      .expect(201);
    expect(await found(to)).toMatchObject({ basis: 'move-on-tasks' });
    expect(await found(unitId)).toMatchObject({ basis: 'turnaround-ends' });
  });

  it('is known as soon as they arrive, when they had a plan before', async () => {
    const householdId = await aHousehold(test);
    await planned(householdId, '2026-06-30');
    const { unitId } = await arrived(test, { householdId, expectedTo: undefined });
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-05-19' });
  });

  it('is the earlier of two days when they are also expected to leave', async () => {
    const { householdId, unitId } = await arrived(test, { expectedTo: '2026-05-05' });
    await planned(householdId, '2026-06-30');
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-05-07', basis: 'expected-departure' });
  });

  it('is said by the steps, whatever day was hoped for', async () => {
    const { householdId, unitId } = await livesOpenEnded();
    await planned(householdId, dayFromToday(test, 0));
    expect(await found(unitId)).toMatchObject({ likelyFreeOn: '2026-05-19' });
  });

  it('changes nothing when it is heard twice, or of a task that is about something else', async () => {
    const { householdId, unitId } = await livesOpenEnded();
    const plan = await planned(householdId, '2026-06-30');
    const first = await found(unitId);
    const again = (id: string) =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(DepartureForecast).ofPlan(id));
    expect(await Promise.all([again(plan.id), again(plan.id), again(householdId)])).toEqual([true, true, false]);
    expect(await found(unitId)).toEqual(first);
  });

  it('can be said by nobody but the system', async () => {
    const { householdId, unitId, id } = await livesOpenEnded();
    await expect(
      test.app.get(UnitOfWork).run(
        async (query) => {
          await query("select set_config('app.organisation_id', $1, true)", [test.cast.organisations.blackpool]);
          return { kind: 'anonymous' };
        },
        () =>
          test.app
            .get(UnitOfWork)
            .query("select availability.expect_free($1, $2, '2026-06-30', 'move-on-tasks', now())", [unitId, id]),
      ),
    ).rejects.toThrow('forecasts are made by the system');
    expect(householdId).toBeDefined();
  });
});
