import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { localDate } from '../../src/shared/local-date.js';
import { newId } from '../../src/shared/ids.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { wipeQueue } from '../support/wipe-queue.js';
import { WorkerProcess } from '../support/worker-process.js';

const HOW_MANY = 60;

// Promise 6: no due work is lost and none is doubled, whatever dies and whenever.
describe('work that is due', () => {
  let test: TestApp;
  let workers: WorkerProcess[];
  beforeEach(async () => {
    test = await startTestApp();
    workers = [];
  });
  afterEach(async () => {
    for (const worker of workers) await worker.kill();
    await test.close();
  });

  it('is done once each when a worker is killed again and again between commit, hand-over and effect', async () => {
    await raiseTasksOfYesterday();
    for (const lived of [350, 600, 800, 1000, 700, 900]) {
      const worker = start();
      await pause(lived + Math.random() * 300);
      await worker.kill();
    }
    start();
    await until('every task has surfaced', allSurfaced);
    expect(await surfacings()).toEqual({ tasks: HOW_MANY, rows: HOW_MANY });
  });

  it('is done once each when the queue’s store is wiped in the middle', async () => {
    await raiseTasksOfYesterday();
    start();
    start();
    for (let round = 0; round < 4; round++) {
      await pause(300);
      await wipeQueue(test.database);
    }
    await raiseTasksOfYesterday();
    await wipeQueue(test.database);
    await until('every task has surfaced', allSurfaced);
    expect(await surfacings()).toEqual({ tasks: 2 * HOW_MANY, rows: 2 * HOW_MANY });
  });

  it('waits while no worker runs, and is not lost with a store that was wiped meanwhile', async () => {
    await raiseTasksOfYesterday();
    await wipeQueue(test.database);
    expect(await surfacings()).toEqual({ tasks: 0, rows: 0 });
    start();
    await until('every task has surfaced', allSurfaced);
    expect(await surfacings()).toEqual({ tasks: HOW_MANY, rows: HOW_MANY });
  });

  function start(): WorkerProcess {
    const worker = WorkerProcess.start(test.database);
    workers.push(worker);
    return worker;
  }

  async function raiseTasksOfYesterday(): Promise<void> {
    const tasks = test.app.get(Tasks);
    await test.app.get(UnitOfWork).asSystem('test', async () => {
      for (let count = 0; count < HOW_MANY; count++) {
        await tasks.raise({
          organisationId: test.cast.organisations.blackpool,
          kind: 'test',
          title: 'Something is due',
          dueOn: localDate('2026-03-10'),
          subjectType: 'test',
          subjectId: newId(),
          source: 'test',
          origin: newId(),
        });
      }
    });
  }

  async function allSurfaced(): Promise<boolean> {
    const [row] = await test.rows<{ left: number }>(
      `select count(*)::int as left from platform.outbox where name = 'tasks.surface' and done_at is null and failed_at is null`,
    );
    return row?.left === 0;
  }

  /** Each surfacing leaves an audit row: as many rows as tasks means each surfaced once. */
  async function surfacings(): Promise<{ tasks: number; rows: number } | undefined> {
    const [row] = await test.rows<{ tasks: number; rows: number }>(
      `select count(distinct subject_id)::int as tasks, count(*)::int as rows from audit.entry where action = 'task.surfaced'`,
    );
    return row;
  }
});
