import { anOpenPlan } from '../../../test/factories/move-on.js';
import { offered } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('a team’s work on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let supervisor: Visitor;
  let ids: string[];
  let reference: string;
  beforeAll(async () => {
    test = await startTestApp();
    officer = Visitor.at(test.url, test.cast.officer);
    supervisor = Visitor.at(test.url, test.cast.supervisor);
    const plan = await anOpenPlan(test);
    ids = plan.tasks.map(({ id }) => id);
    reference = await referenceOf(plan.householdId);
  });
  afterAll(() => test.close());

  const listed = async (who: Visitor, list: string) =>
    [...(await who.get(`/tasks?list=${list}`)).text.matchAll(/href="\/tasks\/([0-9a-f-]{36})"/g)].map(([, id]) => id!);

  const referenceOf = async (householdId: string) => {
    const [row] = await test.rows<{ reference: string }>('select reference from people.household where id = $1', [
      householdId,
    ]);
    return row?.reference ?? '';
  };

  it('says whom it is about, in every list and on its own page, so that two of one title are told apart', async () => {
    const another = await anOpenPlan(test);
    const references = [reference, await referenceOf(another.householdId)];
    const passOn = `/tasks/pass-on?from=${test.cast.officer.id}`;
    const pages = [await officer.get('/tasks?list=me'), await officer.get('/'), await supervisor.get(passOn)];
    for (const { text } of pages) for (const each of references) expect(text).toContain(each);
    const [first] = another.tasks;
    expect((await officer.get(`/tasks/${first?.id}`)).text).toContain(references[1]);
  });

  it('does not say it to whom a household is not open: a refuge that has not agreed to it', async () => {
    const { householdId } = await offered(test);
    const manager = Visitor.at(test.url, test.cast.rowanManager);
    const { text } = await manager.get('/tasks?list=team');
    expect(text).toContain('Answer an offer');
    expect(text).not.toContain(await referenceOf(householdId as string));
  });

  it('is handed back, seen by everybody, and taken', async () => {
    const [id = ''] = ids;
    const task = `/tasks/${id}`;
    expect((await officer.get(task)).text).toContain('Give it back to the team');
    const handed = await officer.send(`${task}/hand-back`, {}, { from: task });
    expect([handed.status, handed.headers['location']]).toEqual([303, '/tasks?list=nobody&done=back']);
    expect(await listed(supervisor, 'nobody')).toContain(id);
    expect(await listed(officer, 'me')).not.toContain(id);

    const other = Visitor.at(test.url, test.cast.otherOfficer);
    const open = await other.get(task);
    expect(open.text).toContain('I will do it');
    await officer.send(`${task}/claim`, {}, { from: task });
    const late = await other.send(`${task}/claim`, {}, { from: task });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('has taken this task')]);
  });

  it('is passed on by a supervisor: whose, which of it, and to whom', async () => {
    const from = `/tasks/pass-on?from=${test.cast.officer.id}`;
    const [first = '', second = ''] = ids.slice(1);
    expect((await supervisor.get(from)).text).toContain(first);
    const to = test.cast.otherOfficer.id;

    const none = await supervisor.send(from, { to }, { from });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Choose at least one task')]);
    const passed = await supervisor.send(from, { to, taskIds: [first, second] }, { from });
    expect([passed.status, passed.headers['location']]).toEqual([303, '/tasks?list=team&done=passed']);
    const theirs = await listed(supervisor, `team&of=${to}`);
    expect(theirs).toEqual(expect.arrayContaining([first, second]));
    expect(theirs).not.toContain(ids[0]);
  });

  it('is given to nobody by a name that is no colleague’s id', async () => {
    const [task, away] = [`/tasks/${ids[0]}`, '/tasks/away'];
    const given = await officer.send(`${task}/assign`, { userId: 'Robin' }, { from: task });
    expect([given.status, given.text.includes('Choose who does it')]).toEqual([422, true]);
    const noted = await officer.send(
      away,
      { from: '2079-08-02', to: '2079-08-13', standInId: 'Robin' },
      { from: away },
    );
    expect([noted.status, noted.text.includes('Choose who stands in, or nobody')]).toEqual([422, true]);
    const from = `/tasks/pass-on?from=${test.cast.officer.id}`;
    const passed = await supervisor.send(from, { to: 'Robin', taskIds: ids }, { from });
    expect([passed.status, passed.text.includes('Choose who does it from now on')]).toEqual([422, true]);
    expect(await listed(officer, 'nobody')).not.toContain(ids[0]);
  });

  it('is offered to those only whose work has tasks', async () => {
    for (const path of [`/tasks/${ids[0]}`, '/tasks/away']) {
      const { text } = await officer.get(path);
      expect([text.includes(test.cast.supervisor.id), text.includes(test.cast.auditor.id)]).toEqual([true, false]);
    }
    const { text } = await supervisor.get('/tasks/pass-on');
    expect(text.split(test.cast.auditor.id)).toHaveLength(2);
  });

  it('is shown two hundred at a time, and it is said that there is more', async () => {
    const whose = test.cast.administrator.id;
    const shown = async () => {
      const { text } = await supervisor.get(`/tasks/pass-on?from=${whose}`);
      return [text.match(/name="taskIds"/g)?.length, text.includes('These are the 200 that are due soonest')];
    };
    const given = (number: number) =>
      test.rows(
        `insert into tasks.task select (jsonb_populate_record(t, jsonb_build_object(
            'id', gen_random_uuid(), 'origin', gen_random_uuid(), 'assignee_id', $2::text))).*
          from tasks.task t cross join generate_series(1, $3) where t.id = $1`,
        [ids[0], whose, number],
      );
    await given(200);
    expect(await shown()).toEqual([200, false]);
    await given(1);
    expect(await shown()).toEqual([200, true]);
    await test.rows('delete from tasks.task where assignee_id = $1', [whose]);
  });

  it('is passed on by nobody else', async () => {
    expect((await officer.get('/tasks?list=team')).text).not.toContain('Pass work on');
    expect((await officer.get('/tasks/pass-on')).status).toBe(403);
  });

  it('shows what is overdue, and a supervisor sees it first', async () => {
    const [id = ''] = ids;
    await test.rows('update tasks.task set escalation_level = 2 where id = $1', [id]);
    expect(await listed(supervisor, 'late')).toEqual([id]);
    const overdue = 'Overdue in your organisation';
    expect((await supervisor.get('/')).text).toMatch(new RegExp(`${overdue}[^]*href="/tasks/${id}"`));
    expect((await officer.get('/')).text).not.toContain(overdue);
  });

  it('is late no more once it is done', async () => {
    const [id = ''] = ids;
    await test.rows("update tasks.task set status = 'done', due_on = '2020-01-02' where id = $1", [id]);
    const { text } = await supervisor.get('/tasks?list=done');
    expect([text.includes('Was due 2 January 2020'), text.includes('govuk-tag--red')]).toEqual([true, false]);
  });
});
