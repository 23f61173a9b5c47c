import { anOpenPlan } from '../../../test/factories/move-on.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('who does a piece of work', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const other = () => test.as(test.cast.otherOfficer);
  const supervisor = () => test.as(test.cast.supervisor);
  /** Open tasks of the council that nobody has. */
  const unclaimed = async () => {
    const { tasks } = await anOpenPlan(test);
    const ids = tasks.map(({ id }) => id);
    await test.rows('update tasks.task set assignee_id = null where id = any ($1)', [ids]);
    return ids;
  };
  const one = async () => (await unclaimed())[0] ?? '';
  const assigneesOf = async (ids: readonly string[]) =>
    (
      await test.rows<{ assignee_id: string | null }>(
        'select assignee_id from tasks.task where id = any ($1) order by id',
        [ids],
      )
    ).map(({ assignee_id }) => assignee_id);
  const givenTo = async (ids: readonly string[], { id }: CastMember) => {
    for (const task of ids) await supervisor().post(`/tasks/${task}/assign`, { userId: id }).expect(200);
  };

  it('is taken by one of those who want it, and the others hear who has it', async () => {
    const id = await one();
    const answers = await Promise.all([officer(), other(), supervisor()].map((who) => who.post(`/tasks/${id}/claim`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const winner = answers.find(({ status }) => status === 200)?.body.assignee;
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({ code: 'task-taken', detail: expect.stringContaining(winner.name) });
    }
    expect(await assigneesOf([id])).toEqual([winner.id]);
  });

  it('is the same when it is taken twice by the same person', async () => {
    const id = await one();
    await officer().post(`/tasks/${id}/claim`).expect(200);
    const { body } = await officer().post(`/tasks/${id}/claim`).expect(200);
    expect(body).toMatchObject({ assignee: { id: test.cast.officer.id }, version: 2 });
  });

  it('is handed back, waits for whoever takes it, and is not handed back twice', async () => {
    const id = await one();
    await officer().post(`/tasks/${id}/claim`).expect(200);
    const { body } = await officer().post(`/tasks/${id}/hand-back`).expect(200);
    expect(body.assignee).toBeNull();
    const waiting = await other().get('/tasks?assignedTo=nobody&status=open&limit=200').expect(200);
    expect(waiting.body.items.map((task: { id: string }) => task.id)).toContain(id);
    expect((await officer().post(`/tasks/${id}/hand-back`).expect(409)).body.code).toBe('not-assigned');
    await other().post(`/tasks/${id}/claim`).expect(200);
  });

  it('is not taken, handed back or given once it is done', async () => {
    const id = await one();
    await officer().post(`/tasks/${id}/complete`).expect(200);
    for (const path of ['claim', 'hand-back']) {
      expect((await officer().post(`/tasks/${id}/${path}`).expect(409)).body.code).toBe('task-closed');
    }
  });

  it('does not exist for another team', async () => {
    const id = await one();
    for (const path of ['claim', 'hand-back']) {
      await test.as(test.cast.rowanWorker).post(`/tasks/${id}/${path}`).expect(404);
    }
  });

  it('is listed for the colleague whose it is', async () => {
    const ids = await unclaimed();
    await givenTo(ids, test.cast.otherOfficer);
    const { body } = await supervisor()
      .get(`/tasks?assigneeId=${test.cast.otherOfficer.id}&status=open&limit=200`)
      .expect(200);
    const listed = body.items as { id: string; assignee: { id: string } }[];
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(new Set(listed.map(({ assignee }) => assignee.id))).toEqual(new Set([test.cast.otherOfficer.id]));
  });

  it('passes on with many others at once, and the record says how many', async () => {
    const ids = await unclaimed();
    await givenTo(ids, test.cast.officer);
    const some = ids.slice(0, 3);
    const pass = { from: test.cast.officer.id, to: test.cast.otherOfficer.id, taskIds: some };
    const { body } = await supervisor().post('/tasks/reassignments', pass).expect(200);
    expect(body).toEqual({ reassigned: 3 });
    expect(new Set(await assigneesOf(some))).toEqual(new Set([test.cast.otherOfficer.id]));
    expect(new Set(await assigneesOf(ids.slice(3)))).toEqual(new Set([test.cast.officer.id]));
    const [entry] = await test.rows(
      `select details from audit.entry where action = 'tasks.reassigned' order by at desc, id desc limit 1`,
    );
    expect(entry).toEqual({ details: { from: pass.from, to: pass.to, count: 3 } });
  });

  it('passes on all or none: not where one is done by now, or somebody else’s', async () => {
    const ids = await unclaimed();
    await givenTo(ids, test.cast.officer);
    await officer().post(`/tasks/${ids[0]}/complete`).expect(200);
    const pass = { from: test.cast.officer.id, to: test.cast.otherOfficer.id, taskIds: ids };
    expect((await supervisor().post('/tasks/reassignments', pass).expect(409)).body.code).toBe('tasks-changed');
    expect(new Set(await assigneesOf(ids))).toEqual(new Set([test.cast.officer.id]));
  });

  it('goes to one of two who pass the same work on at once, and none of it is lost', async () => {
    const ids = await unclaimed();
    await givenTo(ids, test.cast.officer);
    const passTo = ({ id: to }: CastMember) =>
      supervisor().post('/tasks/reassignments', { from: test.cast.officer.id, to, taskIds: ids });
    const answers = await Promise.all([passTo(test.cast.otherOfficer), passTo(test.cast.supervisor)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(new Set(await assigneesOf(ids)).size).toBe(1);
  });

  it('is passed on by a supervisor only, within the team only', async () => {
    const ids = await unclaimed();
    const pass = { from: null, to: test.cast.otherOfficer.id, taskIds: ids };
    await officer().post('/tasks/reassignments', pass).expect(403);
    const outside = { ...pass, to: test.cast.rowanWorker.id };
    expect((await supervisor().post('/tasks/reassignments', outside).expect(422)).body.code).toBe('not-in-this-team');
    const without = { ...pass, to: test.cast.auditor.id };
    expect((await supervisor().post('/tasks/reassignments', without).expect(422)).body.code).toBe('not-in-this-team');
    const theirs = await test
      .as(test.cast.rowanManager)
      .post('/tasks/reassignments', { ...pass, to: test.cast.rowanWorker.id });
    expect([theirs.status, theirs.body.code]).toEqual([409, 'tasks-changed']);
    expect(new Set(await assigneesOf(ids))).toEqual(new Set([null]));
  });

  it('waits for whoever takes it when the colleague who had it leaves', async () => {
    const ids = await unclaimed();
    await givenTo(ids, test.cast.otherOfficer);
    await supervisor().post(`/users/${test.cast.otherOfficer.id}/leave`).expect(200);
    expect(new Set(await assigneesOf(ids))).toEqual(new Set([null]));
  });
});
