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
const WORKERS_EACH = 6;
const AT_ONCE = 2;
const WIPED_EVERY = 2;
// So much is always to be done that workers are killed in the middle of work, and in so small pieces that each has some.
const TO_DO = 2000;
const MARKS_TOGETHER = 100;
const STEPS_OF_A_MARK = 8;
const MOST_TASKS_TOGETHER = 12;
const WORKS_FOR_MS = 400;
const LOOK_EVERY_MS = 100;
// On a busy machine too. It only bounds a failing run.
const PATIENCE_MS = 7_200_000;

type Found = Readonly<Record<'stepsTwice' | 'auditedTwice', number>>;

// Promise 6 at its full size: two processes of workers at any moment, each killed at a random point, and the store wiped among that.
describe(`work that is due, with workers killed until ${CUT_SHORT} of their transactions are cut short`, () => {
  let test: TestApp;
  let over: boolean;
  let tasks: number;
  let marks: number;
  let killed: number;
  let cut: number;
  const processes = new Set<WorkerProcess>();
  beforeEach(async () => {
    test = await startTestApp();
    await test.rows('create table public.mark (mark uuid not null, step integer not null)');
    await test.rows('grant insert on public.mark to safe_app');
    [over, tasks, marks, killed, cut] = [false, 0, 0, 0, 0];
  });
  afterEach(async () => {
    over = true;
    for (const each of processes) await each.kill();
    await test.close();
  });

  it(
    'is done once each: none is lost and none doubled',
    async () => {
      const work = keepWorkComing();
      await Promise.all(Array.from({ length: AT_ONCE }, lives)).finally(() => {
        over = true;
        return work;
      });
      for (let last = 0; last < AT_ONCE; last++) start();
      await until('all that was due is done', async () => (await toDo()) === 0, 300_000);

      if (process.env['CUT_SHORT']) {
        const workers = `${killed} processes of ${WORKERS_EACH} workers`;
        process.stdout.write(`${workers} killed, ${cut} transactions cut short, ${tasks + marks} jobs\n`);
      }
      expect(await found()).toEqual({
        ...{ marks, marked: marks, steps: marks * STEPS_OF_A_MARK, stepsTwice: 0 },
        ...{ tasks, surfaced: tasks, audited: tasks, auditedTwice: 0 },
        givenUp: 0,
      });
    },
    PATIENCE_MS,
  );

  /** One process after the other, each killed while all of its workers are at work, until enough has been cut short. */
  async function lives(): Promise<void> {
    while (cut < CUT_SHORT && !over) {
      const workers = start();
      await workers.atWork;
      await pause(Math.random() * WORKS_FOR_MS);
      workers.freeze();
      const open = await workers.openTransactions();
      cut += open;
      if (!(await workers.kill())) throw new Error(`a process of workers had ended by itself: ${workers.lastWords}`);
      processes.delete(workers);
      if (++killed % WIPED_EVERY === 0) await wipeQueue(test.database);
      await lookForTheDoubled();
    }
  }

  /** Throws as soon as something was done twice: it will not get better. */
  async function lookForTheDoubled(): Promise<void> {
    const { stepsTwice, auditedTwice } = await found();
    expect({ killed, stepsTwice, auditedTwice }).toEqual({ killed, stepsTwice: 0, auditedTwice: 0 });
  }

  function start(): WorkerProcess {
    const workers = WorkerProcess.several(WORKERS_EACH, test.database);
    processes.add(workers);
    return workers;
  }

  async function keepWorkComing(): Promise<void> {
    while (!over) {
      for (let wanted = TO_DO - (await toDo()); wanted > 0 && !over;) wanted -= await raise();
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Some tasks whose day was yesterday, to be brought up at once and together, and some marks to be left one by one. How many. */
  async function raise(): Promise<number> {
    const subject = { subjectType: 'test', source: 'test', kind: 'test', title: 'Something is due' };
    const organisationId = test.cast.organisations.blackpool;
    const newTasks = Array.from({ length: 1 + Math.floor(Math.random() * MOST_TASKS_TOGETHER) }, () => ({
      ...{ organisationId, ...subject, subjectId: newId(), origin: newId(), dueOn: localDate('2026-03-10') },
    }));
    const work = test.app.get(UnitOfWork);
    await work.asSystem('test', async () => {
      await test.app.get(Tasks).raiseAll(newTasks);
      for (let mark = 0; mark < MARKS_TOGETHER; mark++) {
        work.wake({ name: 'test.leave-mark' }, { mark: newId(), steps: STEPS_OF_A_MARK });
      }
    });
    tasks += newTasks.length;
    marks += MARKS_TOGETHER;
    return newTasks.length + MARKS_TOGETHER;
  }

  async function toDo(): Promise<number> {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from platform.outbox
        where name in ('tasks.surface', 'test.leave-mark') and done_at is null and failed_at is null`,
    );
    return row?.count ?? 0;
  }

  /** A mark is left each time that its job is done. A surfacing finds what another has done, and then leaves no audit row. */
  async function found(): Promise<Found> {
    const [row] = await test.rows<Found>(
      `select (select count(*)::int from platform.outbox where name = 'test.leave-mark') as marks,
              (select count(distinct mark)::int from public.mark) as marked,
              (select count(*)::int from public.mark) as steps,
              (select count(*)::int from (select mark from public.mark group by mark, step having count(*) > 1) m) as "stepsTwice",
              (select count(*)::int from tasks.task where source = 'test') as tasks,
              (select count(*)::int from tasks.task where source = 'test' and escalation_level = 2) as surfaced,
              (select count(*)::int from audit.entry where action = 'task.surfaced') as audited,
              (select count(*)::int from (select subject_id from audit.entry where action = 'task.surfaced'
                                           group by subject_id having count(*) > 1) s) as "auditedTwice",
              (select count(*)::int from platform.outbox where failed_at is not null) as "givenUp"`,
    );
    if (!row) throw new Error('PostgreSQL did not count');
    return row;
  }
});
