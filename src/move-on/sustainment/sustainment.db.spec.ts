import { aTenancy } from '../../../test/factories/move-on.js';
import { anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { TenancyFound } from './check.codes.js';
import { TenancyFollowUps } from './tenancy-follow-ups.js';

const TODAY = '2026-03-10';

describe('a check on a tenancy', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const housed = async () => {
    const { id: packageId, household } = await anActivePackage(test);
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, household.id, TODAY))
      .expect(201);
    const [first] = body.sustainmentChecks as { taskId: string }[];
    return { packageId, householdId: household.id, tenancyId: body.id as string, taskId: first!.taskId };
  };
  const found = async (taskId: string, result?: string) => {
    await officer()
      .post(`/tasks/${taskId}/complete`, result ? { result } : {})
      .expect(200);
    const now = new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  };
  const plansOf = (householdId: string) =>
    test.rows<{ status: string; preferred_tenures: string[] }>(
      'select status, preferred_tenures from move_on.plan where household_id = $1 order by id',
      [householdId],
    );
  const stepsOf = (packageId: string) =>
    test.rows('select intensity from support.intensity_step where package_id = $1', [packageId]);
  const risks = (tenancyId: string) =>
    test.rows(`select due_on::text, status from tasks.task where subject_id = $1 and kind = 'keep-the-home'`, [
      tenancyId,
    ]);

  it('that finds the home at risk has it looked at, gives more support and opens a way on', async () => {
    const { packageId, householdId, tenancyId, taskId } = await housed();
    await found(taskId, 'at-risk');

    expect(await risks(tenancyId)).toEqual([{ due_on: '2026-03-12', status: 'open' }]);
    expect(await stepsOf(packageId)).toEqual([{ intensity: 'intensive' }]);
    expect(await plansOf(householdId)).toEqual([{ status: 'open', preferred_tenures: ['secure-lifetime'] }]);
    expect(await test.rows('select result, held_by from move_on.tenancy_check where task_id = $1', [taskId])).toEqual([
      { result: 'at-risk', held_by: test.cast.officer.id },
    ]);
  });

  it('opens again the plan by which they came, and its search begins anew', async () => {
    const { household } = await anActivePackage(test);
    const plan = { householdId: household.id, targetDate: '2026-06-01', preferredTenures: ['assured'] };
    const { id } = (await officer().post('/move-on-plans', plan).expect(201)).body;
    const { body } = await officer()
      .post('/tenancies', aTenancy(test, household.id, TODAY))
      .expect(201);
    await found(body.sustainmentChecks[0].taskId, 'at-risk');

    const read = await officer().get(`/move-on-plans/${id}`).expect(200);
    expect(read.body).toMatchObject({ status: 'open', targetDate: '2026-06-02' });
    expect(read.body.board.due.map(({ kind }: { kind: string }) => kind)).toContain('safe-contact');
    expect(await plansOf(household.id)).toHaveLength(1);
  });

  it.each([
    ['them settled', 'settled'],
    ['some worries', 'some-worries'],
  ])('that finds %s is kept, and changes nothing else', async (_, result) => {
    const { packageId, householdId, tenancyId, taskId } = await housed();
    await found(taskId, result);
    expect([await risks(tenancyId), await stepsOf(packageId), await plansOf(householdId)]).toEqual([[], [], []]);
    expect(await test.rows('select result from move_on.tenancy_check where task_id = $1', [taskId])).toEqual([
      { result },
    ]);
  });

  it('that says nothing of the home is only done', async () => {
    const { householdId, taskId } = await housed();
    await found(taskId);
    expect(await test.rows('select 1 from move_on.tenancy_check where task_id = $1', [taskId])).toEqual([]);
    expect(await plansOf(householdId)).toEqual([]);
  });

  it('is kept once when it is heard of twice, and not when it is about no tenancy', async () => {
    const { householdId, tenancyId, taskId } = await housed();
    const held = { taskId, on: TODAY as never, by: test.cast.officer.id, found: 'at-risk' as TenancyFound };
    const hear = (id: string) =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(TenancyFollowUps).keep(id, held));
    expect([await hear(tenancyId), await hear(tenancyId), await hear(householdId)]).toEqual([true, false, false]);
    expect(await risks(tenancyId)).toHaveLength(1);
  });
});
