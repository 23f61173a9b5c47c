import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { surfaceTask } from '../../src/tasks/tasks.events.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const HOW_MANY = 20;

describe('work of a kind that is done together', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
  });
  afterAll(() => test.close());

  it('is done once each when one of it cannot be done, and that one is kept where people see it', async () => {
    await test.app.get(UnitOfWork).asSystem('test', async () => {
      await test.app.get(Tasks).raiseAll(Array.from({ length: HOW_MANY }, yesterdays));
      test.app.get(UnitOfWork).wake(surfaceTask, { taskId: 'no task at all' });
    });

    await until('every task has surfaced', async () => (await surfaced()).tasks === HOW_MANY);
    expect(await surfaced()).toEqual({ tasks: HOW_MANY, rows: HOW_MANY });

    await until('the other one is given up', async () => (await undone()).length === 1);
    expect(await undone()).toMatchObject([{ name: 'tasks.surface', failure: expect.stringContaining('22P02') }]);
    expect(await surfaced()).toEqual({ tasks: HOW_MANY, rows: HOW_MANY });
  });

  const yesterdays = () => ({
    organisationId: test.cast.organisations.blackpool,
    ...{ kind: 'test', title: 'Something is due', dueOn: localDate('2026-03-10') },
    ...{ subjectType: 'test', subjectId: newId(), source: 'test', origin: newId() },
  });

  async function surfaced() {
    const [row] = await test.rows(
      `select count(distinct subject_id)::int as tasks, count(*)::int as rows from audit.entry where action = 'task.surfaced'`,
    );
    return row as { tasks: number; rows: number };
  }

  async function undone(): Promise<unknown[]> {
    const { body } = await test.as(test.cast.administrator).get('/dead-letters').expect(200);
    return body.items as unknown[];
  }
});
