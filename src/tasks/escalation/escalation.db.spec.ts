import { inRelief } from '../../../test/factories/applications.js';
import { anOpenPlan } from '../../../test/factories/move-on.js';
import { aTaskPolicy } from '../../../test/factories/tasks.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Escalation } from './escalation.js';

describe('work that is not done in time', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const supervisor = () => test.as(test.cast.supervisor);
  const sweep = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Escalation).sweep());
  const sweepAt = async (instant: string) => {
    await test.app.get(TrainingClock).moveTo(new Date(instant));
    return sweep();
  };
  const one = async (id: string) => (await test.as(test.cast.officer).get(`/tasks/${id}`).expect(200)).body;
  const frozen = async (id: string) =>
    (
      await test.rows('select escalates_on::text as on, policy_version as version from tasks.task where id = $1', [id])
    )[0];
  const escalations = (id: string) =>
    test.rows(`select 1 from audit.entry where subject_id = $1 and action = 'task.escalated'`, [id]);
  /** A task of the council's, with the days that it would have been given had it been due on `dueOn`. */
  const aTask = async (days: { dueOn: string; escalatesOn: string }) => {
    const { tasks } = await anOpenPlan(test);
    const id = tasks[0]?.id ?? '';
    await test.rows('update tasks.task set due_on = $2, escalates_on = $3 where id = $1', [
      id,
      ...[days.dueOn, days.escalatesOn],
    ]);
    return id;
  };

  it('has its days from what is settled when it is raised; a later version changes nothing for it', async () => {
    const { tasks } = await anOpenPlan(test);
    const [before] = tasks;
    expect((await frozen(before?.id ?? ''))?.['version']).toBe(1);
    const kind = before?.kind ?? '';
    const settled = aTaskPolicy({ kinds: [{ kind, escalateAfterDays: 0 }] });
    const { body } = await supervisor().post('/task-policies', settled).expect(201);
    const after = (await anOpenPlan(test)).tasks.find((task) => task.kind === kind);
    expect(await frozen(after?.id ?? '')).toEqual({ on: after?.dueOn, version: body.version });
    expect((await frozen(before?.id ?? ''))?.['version']).toBe(1);
    const { items } = (await test.as(test.cast.prestonOfficer).get('/task-policies').expect(200)).body;
    expect(items.map(({ version }: { version: number }) => version)).toEqual([1]);
    const past = await supervisor().post('/task-policies', aTaskPolicy({ inForceFrom: '2026-03-09' }));
    expect([past.status, past.body.code]).toEqual([422, 'in-the-past']);
  });

  it('says apart by when the law wants it and what the office aims for, which is a working day', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const [task] = await test.rows<{ id: string; due: string; aim: string }>(
      `select id, due_on::text as due, aim_on::text as aim from tasks.task where subject_id = $1 and kind = 'relief-duty'`,
      [id],
    );
    // 4 May 2026 is a bank holiday: the law's day stays there, and three working days before the Friday are counted.
    expect([task?.due, task?.aim]).toEqual(['2026-05-04', '2026-04-28']);
    const { text } = await Visitor.at(test.url, test.cast.officer).get(`/tasks/${task?.id}`);
    expect(text).toContain('By law by');
    expect(text).toMatch(/We aim for[\s\S]*28 April 2026/);
  });

  it('is escalated from midnight in London on its day, once, whatever the queue has or has lost', async () => {
    const id = await aTask({ dueOn: '2026-03-26', escalatesOn: '2026-03-31' });
    await sweepAt('2026-03-30T22:59:59Z');
    expect((await one(id)).escalatedAt).toBeNull();
    await sweepAt('2026-03-30T23:00:00Z');
    expect((await one(id)).escalatedAt).not.toBeNull();
    const twice = await Promise.all([sweep(), sweep()]);
    expect(twice).toEqual([0, 0]);
    expect(await escalations(id)).toHaveLength(1);
  });

  it('is shown to its supervisors, and to nobody of another organisation', async () => {
    const id = await aTask({ dueOn: '2026-03-26', escalatesOn: '2026-03-31' });
    const done = await aTask({ dueOn: '2026-03-26', escalatesOn: '2026-03-31' });
    await test.as(test.cast.officer).post(`/tasks/${done}/complete`).expect(200);
    await sweepAt('2026-04-20T05:00:00Z');
    const idsFor = async (who: 'supervisor' | 'prestonOfficer') => {
      const { body } = await test.as(test.cast[who]).get('/tasks?withSupervisors=true&limit=200').expect(200);
      return body.items.map((task: { id: string }) => task.id) as string[];
    };
    expect(await idsFor('supervisor')).toContain(id);
    expect(await idsFor('supervisor')).not.toContain(done);
    expect(await idsFor('prestonOfficer')).toEqual([]);
    const boss = Visitor.at(test.url, test.cast.supervisor);
    expect((await boss.get('/')).text).toContain('Not done in time, for you to see to');
    expect((await boss.get('/tasks?list=escalated')).text).toContain(`/tasks/${id}`);
    const officers = (await Visitor.at(test.url, test.cast.officer).get('/')).text;
    expect(officers).not.toContain('Not done in time, for you to see to');
  });
});
