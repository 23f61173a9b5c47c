import { aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { aDeadLetter, aDeadLetterOfTheSystem, deadLetter } from '../../../test/factories/dead-letters.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { aHousehold, offered } from '../../../test/factories/placements.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { wipeQueue } from '../../../test/support/wipe-queue.js';
import { JobRegistry } from '../../platform/jobs/job-registry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Clock } from '../../platform/clock/clock.js';
import { hasWords, undoneWords } from './undone.words.js';

const AT_ONCE = 12;
const LONGEST_TITLE = 200;

describe('work that was given up', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(() => test.rows('delete from platform.outbox'));
  afterAll(() => test.close());

  const listed = async (who: CastMember) =>
    ((await test.as(who).get('/dead-letters').expect(200)).body.items as { id: string }[]).map(({ id }) => id);
  const state = async (id: string) => {
    const [row] = await test.rows<{ state: string }>(
      `select concat_ws(' ', case when done_at is null then 'to do' else 'settled' end,
                             case when failed_at is not null then 'given up' end,
                             case when task_id is not null then 'a task' end) as state
         from platform.outbox where id = $1`,
      [id],
    );
    return row?.state;
  };
  const tasksOf = (id: string) =>
    test.rows(
      'select title, organisation_id, subject_type, subject_id, due_on::text from tasks.task where origin = $1',
      [`dead-letter:${id}`],
    );

  it('is seen by the organisation that it concerns, by administrators, and by nobody else', async () => {
    const { id: placementId } = await offered(test);
    const offer = await deadLetter(test, 'placements.chase-answer', { placementId });
    const prestons = await recorded(test.as(test.cast.prestonOfficer), aWomanAlone());
    const household = await aDeadLetter(test, prestons.id);
    const own = await aDeadLetterOfTheSystem(test);

    expect(await listed(test.cast.administrator)).toEqual([own, household, offer]);
    expect(await listed(test.cast.supervisor)).toEqual([offer]);
    expect(await listed(test.cast.rowanManager)).toEqual([offer]);
    expect(await listed(test.cast.coordinator)).toEqual([]);
    await test.as(test.cast.officer).get('/dead-letters').expect(403);
    for (const what of ['retries', 'task']) {
      await test.as(test.cast.rowanManager).post(`/dead-letters/${household}/${what}`).expect(404);
    }
    expect(await state(household)).toBe('to do given up');
  });

  it('says what did not happen, about which record, and of the error its kind alone', async () => {
    const householdId = await aHousehold(test);
    const id = await aDeadLetter(test, householdId);
    const { body } = await test.as(test.cast.supervisor).get('/dead-letters').expect(200);
    expect(body.items).toEqual([
      {
        ...{ id, name: 'placements.look-at-family-nights', failure: 'QueryFailedError 23514' },
        undone: 'a family’s nights in bed and breakfast were to be looked at',
        subject: { type: 'household', id: householdId },
        ...{ dueAt: expect.any(String), failedAt: expect.any(String) },
      },
    ]);
  });

  it('becomes a task of the team that it concerns, which says that it did not happen by itself', async () => {
    const householdId = await aHousehold(test);
    const id = await aDeadLetter(test, householdId);
    const { body } = await test.as(test.cast.administrator).post(`/dead-letters/${id}/task`).expect(201);
    expect(body).toMatchObject({ id, status: 'taken-over', task: { kind: 'undone-work' } });
    expect(await tasksOf(id)).toEqual([
      {
        title: 'This did not happen by itself: a family’s nights in bed and breakfast were to be looked at',
        organisation_id: test.cast.organisations.blackpool,
        ...{ subject_type: 'household', subject_id: householdId },
        due_on: test.app.get(Clock).today(),
      },
    ]);
    expect(await state(id)).toBe('settled given up a task');
    expect(await listed(test.cast.administrator)).toEqual([]);
  });

  it('is the task of whoever takes it over, where it concerns both', async () => {
    const { id: placementId } = await offered(test);
    const id = await deadLetter(test, 'placements.chase-answer', { placementId });
    await test.as(test.cast.rowanManager).post(`/dead-letters/${id}/task`).expect(201);
    expect(await tasksOf(id)).toMatchObject([{ organisation_id: test.cast.organisations.rowan }]);
  });

  it('is never the task of an organisation where nobody can sign in', async () => {
    const administrator = test.as(test.cast.administrator);
    const premises = await premisesOf(administrator, aRefuge(test.cast.organisations.lets));
    const { id: unitId } = await unitIn(administrator, premises.id);
    const id = await deadLetter(test, 'placements.offer-to-next-in-line', { unitId });
    const { body } = await administrator.post(`/dead-letters/${id}/task`).expect(422);
    expect(body.code).toBe('nobodys-work');
  });

  it('can only be tried again where it is the system’s own', async () => {
    const id = await aDeadLetterOfTheSystem(test);
    const { body } = await test.as(test.cast.administrator).post(`/dead-letters/${id}/task`).expect(422);
    expect(body.code).toBe('nobodys-work');
    await test.as(test.cast.administrator).post(`/dead-letters/${id}/retries`).expect(202);
    expect(await state(id)).toBe('to do');
  });

  it('is tried again or made a task, never both and never twice, however many decide at once', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await aDeadLetter(test);
      const decisions = Array.from({ length: AT_ONCE }, (_, index) => (index % 2 ? 'retries' : 'task'));
      const answers = await Promise.all(
        decisions.map((what) => test.as(test.cast.supervisor).post(`/dead-letters/${id}/${what}`)),
      );
      const won = answers.filter(({ status }) => status < 300);
      expect(won).toHaveLength(1);
      expect(answers.filter(({ body }) => body.code === 'dead-letter-settled')).toHaveLength(AT_ONCE - 1);
      const status = won[0]?.body.status as string;
      expect(await state(id)).toBe(status === 'waiting' ? 'to do' : 'settled given up a task');
      expect(await tasksOf(id)).toHaveLength(status === 'waiting' ? 0 : 1);
    }
  });

  it('is not done any more by a worker that comes late to what a person has taken over', async () => {
    const id = await aDeadLetter(test);
    await test.as(test.cast.supervisor).post(`/dead-letters/${id}/task`).expect(201);
    const claimed = await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(Outbox).claim(id, test.app.get(Clock).now()));
    expect(claimed).toEqual([]);
  });

  it('is in the database, so that a queue’s store that is wiped takes none of it along', async () => {
    const id = await aDeadLetter(test);
    await wipeQueue(test.database);
    expect(await listed(test.cast.supervisor)).toEqual([id]);
  });

  it('is on a page, from which a coordinator has it tried again or makes it a task', async () => {
    const householdId = await aHousehold(test);
    const [tried, taken] = [await aDeadLetter(test, householdId), await aDeadLetter(test, householdId)];
    const supervisor = Visitor.at(test.url, test.cast.supervisor);
    const page = (await supervisor.get('/undone-work')).text;
    expect(page).toContain('A family’s nights in bed and breakfast were to be looked at');
    expect(page).toContain(`href="/households/${householdId}"`);

    const act = (id: string, what: string) =>
      supervisor.send(`/undone-work/${id}/${what}`, {}, { from: '/undone-work' });
    expect((await act(taken, 'task')).headers['location']).toBe('/undone-work?done=taken-over');
    const late = await act(taken, 'retry');
    expect([late.status, late.text.includes('no longer waits for anybody')]).toEqual([409, true]);
    expect((await act(tried, 'retry')).headers['location']).toBe('/undone-work?done=retried');
    expect([await state(tried), await state(taken)]).toEqual(['to do', 'settled given up a task']);
    expect((await supervisor.get('/undone-work')).text).toContain('everything that was due has been done');
  });

  it('has words for every job there is, short enough for the title of a task', () => {
    const names = test.app.get(JobRegistry).names();
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !hasWords(name))).toEqual([]);
    const title = (name: string) => `This did not happen by itself: ${undoneWords(name)}`;
    expect(names.filter((name) => title(name).length > LONGEST_TITLE)).toEqual([]);
  });
});
