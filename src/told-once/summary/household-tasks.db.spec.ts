import { inRelief } from '../../../test/factories/applications.js';
import { anOpenPlan, type OpenPlan } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the work about one household', () => {
  let test: TestApp;
  let officer: Visitor;
  let plan: OpenPlan;
  let reference: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    plan = await anOpenPlan(test);
    await inRelief(test.as(test.cast.officer));
    const [household] = await test.rows<{ reference: string }>('select reference from people.household where id = $1', [
      plan.householdId,
    ]);
    reference = household?.reference ?? '';
  });
  afterAll(() => test.close());

  const idsOn = (text: string) => [...text.matchAll(/href="\/tasks\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  const mine = () => plan.tasks.map(({ id }) => id).sort();

  it('is found among everybody’s by the household’s reference, however it is typed', async () => {
    expect((await officer.get('/tasks')).text).toContain('Find the tasks of a household by its reference');
    const found = await officer.send('/tasks/find', { reference: ` ${reference.toLowerCase()} ` }, { from: '/tasks' });
    expect([found.status, found.headers['location']]).toEqual([303, `/households/${plan.householdId}/tasks`]);
    const { text } = await officer.get(found.headers['location'] as string);
    expect(text).toContain(reference);
    expect([...new Set(idsOn(text))].sort()).toEqual(mine());
  });

  it('is not found by a reference that is nobody’s, and what was typed stays', async () => {
    const wrong = await officer.send('/tasks/find', { reference: 'HH-0000000' }, { from: '/tasks' });
    expect([wrong.status, wrong.text.includes('value="HH-0000000"')]).toEqual([422, true]);
    const empty = await officer.send('/tasks/find', {}, { from: '/tasks' });
    expect(empty.text).toContain('<title>Error: ');
    expect(empty.text).toContain('Enter a reference');
  });

  it('is a list in pages, soonest first, without what is done', async () => {
    const path = `/households/${plan.householdId}/tasks`;
    const [first = ''] = plan.tasks.map(({ id }) => id);
    await test.as(test.cast.officer).post(`/tasks/${first}/complete`).expect(200);
    const seen: { id: string; dueOn: string }[] = [];
    for (let cursor = ''; ;) {
      const { body } = await test.as(test.cast.officer).get(`${path}?limit=2${cursor}`).expect(200);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items);
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort());
    const ids = seen.map(({ id }) => id);
    expect(ids).not.toContain(first);
    expect([first, ...ids]).toEqual(expect.arrayContaining(mine()));
  });

  it('is for those who see the household, and each sees the work of their own organisation', async () => {
    const path = `/households/${plan.householdId}/tasks`;
    for (const stranger of [test.cast.prestonOfficer, test.cast.larchManager]) {
      await test.as(stranger).get(path).expect(404);
      const visitor = Visitor.at(test.url, stranger);
      expect((await visitor.get(path)).status).toBe(404);
      expect((await visitor.send('/tasks/find', { reference }, { from: '/tasks' })).status).toBe(422);
    }
  });
});
