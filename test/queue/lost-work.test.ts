import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { wipeQueue } from '../support/wipe-queue.js';
import { WorkerProcess } from '../support/worker-process.js';

/** How many workers are killed; `npm run test:lost-work` kills a thousand. */
const KILLED = Number(process.env['KILLED_WORKERS'] ?? 6);
const AT_ONCE = 2;
const WIPED_EVERY = 5;
// So much is always to be done that a worker is killed in the middle of work.
const TO_DO = 120;
const WORKS_FOR_MS = 400;
const LOOK_EVERY_MS = 100;

// Promise 6 at its full size: two workers at any moment, each killed at a random point of its work, and the store wiped among that.
describe(`work that is due, with ${KILLED} workers killed at random points`, () => {
  let test: TestApp;
  let over: boolean;
  let raised: number;
  let killed: number;
  const workers = new Set<WorkerProcess>();
  beforeEach(async () => {
    test = await startTestApp();
    [over, raised, killed] = [false, 0, 0];
  });
  afterEach(async () => {
    over = true;
    for (const worker of workers) await worker.kill();
    await test.close();
  });

  it('is done once each: none is lost and none doubled', async () => {
    const work = keepWorkComing();
    await Promise.all(Array.from({ length: AT_ONCE }, lives));
    over = true;
    await work;
    for (let last = 0; last < AT_ONCE; last++) start();
    await until('all that was due is done', async () => (await toDo()) === 0, 300_000);

    expect(killed).toBe(KILLED);
    expect(await surfacings()).toEqual({ tasks: raised, surfaced: raised, audited: raised, twice: 0, givenUp: 0 });
  });

  /** One worker after the other, each killed while it works, until enough have been. */
  async function lives(): Promise<void> {
    while (killed < KILLED) {
      const number = ++killed;
      const worker = start();
      await worker.worked;
      await pause(Math.random() * WORKS_FOR_MS);
      await worker.kill();
      workers.delete(worker);
      if (number % WIPED_EVERY === 0) await wipeQueue(test.database);
    }
  }

  function start(): WorkerProcess {
    const worker = WorkerProcess.start(test.database, { LOG_LEVEL: 'info' });
    workers.add(worker);
    return worker;
  }

  async function keepWorkComing(): Promise<void> {
    while (!over) {
      if ((await toDo()) < TO_DO) await raise(TO_DO);
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Tasks whose day was yesterday: each is to be brought up at once. */
  async function raise(count: number): Promise<void> {
    const subject = { subjectType: 'test', source: 'test', kind: 'test', title: 'Something is due' };
    const organisationId = test.cast.organisations.blackpool;
    const tasks = Array.from({ length: count }, () => ({
      ...{ organisationId, ...subject, subjectId: newId(), origin: newId(), dueOn: localDate('2026-03-10') },
    }));
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Tasks).raiseAll(tasks));
    raised += count;
  }

  async function toDo(): Promise<number> {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from platform.outbox where name = 'tasks.surface' and done_at is null and failed_at is null`,
    );
    return row?.count ?? 0;
  }

  /** Each surfacing leaves an audit row of its own. */
  async function surfacings(): Promise<unknown> {
    const [row] = await test.rows(
      `select (select count(*)::int from tasks.task where source = 'test') as tasks,
              (select count(*)::int from tasks.task where source = 'test' and escalation_level = 2) as surfaced,
              (select count(*)::int from audit.entry where action = 'task.surfaced') as audited,
              (select count(*)::int from (select subject_id from audit.entry where action = 'task.surfaced'
                                           group by subject_id having count(*) > 1) s) as twice,
              (select count(*)::int from platform.outbox where failed_at is not null) as "givenUp"`,
    );
    return row;
  }
});
