import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { wipeQueue } from '../support/wipe-queue.js';
import { WorkerProcess } from '../support/worker-process.js';

/** Workers are killed until so many of their transactions have been cut short; `npm run test:lost-work` asks for a thousand. */
const CUT_SHORT = Number(process.env['CUT_SHORT'] ?? 30);
// So many share a process, because it is dear to start one: a kill finds each of them at a point of its own work.
const WORKERS_EACH = 4;
const AT_ONCE = 2;
const WIPED_EVERY = 3;
// So much is always to be done that workers are killed in the middle of work, and in so small pieces that each has some.
const TO_DO = 400;
const MOST_TOGETHER = 12;
const WORKS_FOR_MS = 400;
const LOOK_EVERY_MS = 100;
// On a busy machine too. It only bounds a failing run.
const PATIENCE_MS = 7_200_000;

// Promise 6 at its full size: two processes of workers at any moment, each killed at a random point, and the store wiped among that.
describe(`work that is due, with workers killed until ${CUT_SHORT} of their transactions are cut short`, () => {
  let test: TestApp;
  let over: boolean;
  let raised: number;
  let killed: number;
  const processes = new Set<WorkerProcess>();
  beforeEach(async () => {
    test = await startTestApp();
    [over, raised, killed] = [false, 0, 0];
  });
  afterEach(async () => {
    over = true;
    for (const each of processes) await each.kill();
    await test.close();
  });

  it(
    'is done once each: none is lost and none doubled',
    async () => {
      const before = await undone();
      const work = keepWorkComing();
      await Promise.all(Array.from({ length: AT_ONCE }, () => lives(before + CUT_SHORT)));
      over = true;
      await work;
      for (let last = 0; last < AT_ONCE; last++) keep(WorkerProcess.start(test.database));
      await until('all that was due is done', async () => (await toDo()) === 0, 300_000);

      const cut = (await undone()) - before;
      if (process.env['CUT_SHORT'])
        process.stdout.write(`${killed} processes killed, ${cut} transactions, ${raised} tasks\n`);
      expect(await surfacings()).toEqual({ tasks: raised, surfaced: raised, audited: raised, twice: 0, givenUp: 0 });
    },
    PATIENCE_MS,
  );

  /** One process after the other, each killed while all of its workers are at work, until enough has been undone. */
  async function lives(enough: number): Promise<void> {
    while ((await undone()) < enough) {
      const workers = keep(WorkerProcess.several(WORKERS_EACH, test.database));
      await workers.atWork;
      await pause(Math.random() * WORKS_FOR_MS);
      if (!(await workers.kill())) throw new Error('a process of workers had ended by itself');
      processes.delete(workers);
      if (++killed % WIPED_EVERY === 0) await wipeQueue(test.database);
    }
  }

  /** Transactions that PostgreSQL undid because their client was gone: of the others only a deadlock, as with the wiping, undoes one. */
  async function undone(): Promise<number> {
    const [row] = await test.rows<{ count: number }>(
      'select (xact_rollback - deadlocks)::int as count from pg_stat_database where datname = current_database()',
    );
    return row?.count ?? 0;
  }

  function keep(started: WorkerProcess): WorkerProcess {
    processes.add(started);
    return started;
  }

  async function keepWorkComing(): Promise<void> {
    while (!over) {
      for (let wanted = TO_DO - (await toDo()); wanted > 0 && !over;) wanted -= await raise();
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Some tasks whose day was yesterday: each is to be brought up at once. How many. */
  async function raise(): Promise<number> {
    const count = 1 + Math.floor(Math.random() * MOST_TOGETHER);
    const subject = { subjectType: 'test', source: 'test', kind: 'test', title: 'Something is due' };
    const organisationId = test.cast.organisations.blackpool;
    const tasks = Array.from({ length: count }, () => ({
      ...{ organisationId, ...subject, subjectId: newId(), origin: newId(), dueOn: localDate('2026-03-10') },
    }));
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Tasks).raiseAll(tasks));
    raised += count;
    return count;
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
