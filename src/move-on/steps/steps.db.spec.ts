import { anOpenPlan, stepsOf } from '../../../test/factories/move-on.js';
import { aSharedHousehold } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Board, BoardStep } from './board.queries.js';
import { Steps } from './steps.service.js';

const TODAY = '2026-03-10';

describe('the steps of a plan', () => {
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
  const boardOf = async (planId: string, who = test.cast.officer) =>
    (await test.as(who).get(`/move-on-plans/${planId}`).expect(200)).body.board as Board;
  const kinds = (steps: readonly BoardStep[]) => steps.map(({ kind }) => kind);
  const end = async (planId: string, kind: string, what: 'done' | 'not-needed', body?: object) => {
    const steps = await stepsOf(test, planId);
    return test.as(test.cast.officer).post(`/move-on-plans/${planId}/steps/${steps[kind]}/${what}`, body);
  };
  const tasksOf = (planId: string) =>
    test.rows<{ kind: string; status: string }>(
      'select kind, status from tasks.task where subject_id = $1 order by id',
      [planId],
    );

  it('are a board: what waits and for what, what is due, by when and whose it is', async () => {
    const plan = await anOpenPlan(test);
    const board = await boardOf(plan.id);
    expect(kinds(board.due)).toEqual(['safe-contact', 'areas-and-wishes', 'affordability', 'documents']);
    expect(board.due[0]).toMatchObject({
      ...{
        status: 'due',
        stage: 'finding',
        waitsFor: [],
        openedOn: TODAY,
        dueOn: '2026-03-12',
        likelyOn: '2026-03-12',
      },
      ...{ assignee: { id: test.cast.officer.id }, taskId: plan.tasks[0]?.id, closedOn: null, closedBy: null },
    });
    expect(board.waiting.find(({ kind }) => kind === 'housing-register')).toMatchObject({
      ...{ waitsFor: ['safe-contact', 'documents'], dueOn: null, taskId: null, likelyOn: '2026-03-24' },
    });
    expect(board.done).toEqual([]);
  });

  it('are due one after the other, as the tasks of those before them are done', async () => {
    const { id, tasks } = await anOpenPlan(test);
    for (const kind of ['safe-contact', 'documents']) {
      const task = tasks.find((one) => one.kind === kind);
      await test.as(test.cast.officer).post(`/tasks/${task?.id}/complete`, { result: 'done' }).expect(200);
      await heard();
    }

    const board = await boardOf(id);
    expect(kinds(board.done)).toEqual(['safe-contact', 'documents']);
    expect(board.done[0]).toMatchObject({ closedOn: TODAY, closedBy: { id: test.cast.officer.id } });
    expect(kinds(board.due)).toEqual(['areas-and-wishes', 'affordability', 'housing-register']);
    expect((await tasksOf(id)).filter(({ status }) => status === 'open').map(({ kind }) => kind)).toEqual([
      ...['areas-and-wishes', 'affordability', 'housing-register'],
    ]);
  });

  it('may be done from the plan, also before their time, and their tasks with them', async () => {
    const { id } = await anOpenPlan(test);
    const early = await end(id, 'gp', 'done');
    expect(early.body).toMatchObject({ kind: 'gp', status: 'done', closedOn: TODAY, taskId: null });
    await end(id, 'safe-contact', 'done');
    expect((await tasksOf(id)).find(({ kind }) => kind === 'safe-contact')?.status).toBe('done');
  });

  it('may be left out for a reason, and what waited for them is due', async () => {
    const { id } = await anOpenPlan(test);
    await end(id, 'safe-contact', 'done');
    const left = await end(id, 'documents', 'not-needed', { reason: 'in-place-already' });
    expect(left.body).toMatchObject({ status: 'not-needed', whyNot: 'in-place-already' });
    expect(kinds((await boardOf(id)).due)).toContain('housing-register');
    expect((await tasksOf(id)).find(({ kind }) => kind === 'documents')?.status).toBe('cancelled');

    expect((await end(id, 'documents', 'done')).body).toMatchObject({ code: 'step-closed' });
    expect((await end(id, 'affordability', 'not-needed', { reason: 'no-interest' })).status).toBe(400);
  });

  it('open what comes after them once, when two are done at the same time', async () => {
    const { id } = await anOpenPlan(test);
    await Promise.all([end(id, 'safe-contact', 'done'), end(id, 'documents', 'done')]);
    expect((await tasksOf(id)).filter(({ kind }) => kind === 'housing-register')).toHaveLength(1);
    expect(kinds((await boardOf(id)).due)).toContain('housing-register');
  });

  it('change nothing when a completed task is heard of twice, or is about something else', async () => {
    const { id, tasks, householdId } = await anOpenPlan(test);
    const task = { taskId: tasks[0]!.id, completedOn: TODAY as never, completedBy: test.cast.officer.id };
    const hear = (planId: string) =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Steps).finishByTask(planId, task));
    expect(await Promise.all([hear(id), hear(id), hear(householdId)])).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    expect(await test.rows('select version from move_on.plan where id = $1', [id])).toEqual([{ version: 2 }]);
  });

  it('end with a plan that is withdrawn', async () => {
    const { id } = await anOpenPlan(test);
    await test.as(test.cast.officer).post(`/move-on-plans/${id}/withdraw`).expect(200);
    const { waiting, due, done } = await boardOf(id);
    expect([waiting, due]).toEqual([[], []]);
    expect(new Set(done.map(({ whyNot }) => whyNot))).toEqual(new Set(['plan-withdrawn']));
    expect((await end(id, 'documents', 'done')).body).toMatchObject({ code: 'plan-closed' });
  });

  it('are for those who see the household, and whose task it is only for the team', async () => {
    const { id: householdId } = await aSharedHousehold(test);
    const body = { householdId, targetDate: '2026-12-01', preferredTenures: [] };
    const { id } = (await test.as(test.cast.officer).post('/move-on-plans', body).expect(201)).body;
    const board = await boardOf(id, test.cast.supportWorker);
    expect(board.due[0]).toMatchObject({ kind: 'safe-contact', assignee: null, isElsewhere: true });
    expect((await boardOf(id)).due[0]).toMatchObject({ kind: 'safe-contact', isElsewhere: false });
    const page = await Visitor.at(test.url, test.cast.supportWorker).get(`/move-on/${id}`);
    expect(page.text).toContain('It is on the list of another service');
    expect(page.text).not.toContain('Nobody has it yet');

    const steps = await stepsOf(test, id);
    const path = `/move-on-plans/${id}/steps/${steps['safe-contact']}/done`;
    await test.as(test.cast.rowanWorker).post(path).expect(404);
    await test.as(test.cast.supportWorker).post(path).expect(200);
    expect((await tasksOf(id)).find(({ kind }) => kind === 'safe-contact')?.status).toBe('done');
  });
});
