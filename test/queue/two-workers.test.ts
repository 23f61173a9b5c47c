import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Does } from '../../src/platform/jobs/job.js';
import { Performer } from '../../src/platform/outbox/performer.js';
import { newId } from '../../src/shared/ids.js';
import { WorkerModule } from '../../src/worker.module.js';
import { startTestApp, surroundingsOf, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

// The relay of neither worker hands anything over once more: who is at the job is what the test says.
const NO_LEASE_ENDS = '600';
const LEAVE_MARK = 'test.leave-mark';

type Name = 'first' | 'second';
type Pause = () => Promise<unknown>;

/** A job whose effect looks at nothing that is there already: what is done twice is seen twice. */
class Marks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly pause: Pause,
  ) {}

  @Does({ name: LEAVE_MARK })
  async leave({ mark }: { readonly mark: string }): Promise<void> {
    await this.work.query('insert into public.mark (mark) values ($1)', [mark]);
    await this.pause();
  }
}

class WorkerOfTests {}

// As when the machine of the first was suspended: its lease ran out, the store gave the job to the second, and then the first went on.
describe('a job that two workers are at', () => {
  let test: TestApp;
  let workers: Record<Name, INestApplicationContext>;
  const pauses: Record<Name, Pause> = { first: async () => undefined, second: async () => undefined };
  beforeAll(async () => {
    test = await startTestApp();
    await test.rows('create table public.mark (mark uuid not null)');
    await test.rows('grant insert on public.mark to safe_app');
    workers = { first: await startWorker('first'), second: await startWorker('second') };
  });
  afterAll(async () => {
    await workers.first.close();
    await workers.second.close();
    await test.close();
  });

  it('is done by the first, and the second that waited for it does nothing', async () => {
    const { call, marks } = await due(1);
    const { goOn, first, second } = await bothAt(call);
    goOn();
    expect(await outcomes(first, second)).toEqual(['fulfilled', 'fulfilled']);
    expect(await left(marks)).toEqual({ marks: 1, different: 1, done: 1 });
  });

  it('is done by the second when the first cannot finish it, and nothing stays of what the first did', async () => {
    const { call, marks } = await due(1);
    const { fail, first, second } = await bothAt(call);
    fail();
    expect(await outcomes(first, second)).toEqual(['rejected', 'fulfilled']);
    expect(await left(marks)).toEqual({ marks: 1, different: 1, done: 1 });
  });

  it('is done by the second when the database has given the first up, which only learns it when it goes on', async () => {
    const { call, marks } = await due(1);
    const { goOn, first, second } = await bothAt(call);
    await connections('first', `select pg_terminate_backend(pid)`, `state = 'idle in transaction'`);
    await second;
    goOn();
    expect(await outcomes(first, second)).toEqual(['rejected', 'fulfilled']);
    expect(await left(marks)).toEqual({ marks: 1, different: 1, done: 1 });
  });

  it('is done once each where many were handed over together', async () => {
    const { call, marks } = await due(20, newId());
    const { goOn, first, second } = await bothAt(call);
    goOn();
    expect(await outcomes(first, second)).toEqual(['fulfilled', 'fulfilled']);
    expect(await left(marks)).toEqual({ marks: 20, different: 20, done: 20 });
  });

  /** Work that a relay has handed over: as one call when it is given an id for it. */
  async function due(count: number, together: string | null = null) {
    const marks = Array.from({ length: count }, newId);
    const rows = await test.rows<{ id: string }>(
      `insert into platform.outbox (id, name, payload, due_at, created_at, handed_over_at, handed_over_as)
         select uuidv7(), $1, jsonb_build_object('mark', mark), now(), now(), now(), $3 from unnest($2::uuid[]) mark returning id`,
      [LEAVE_MARK, marks, together],
    );
    return { call: { id: together ?? rows[0]?.id ?? '', name: LEAVE_MARK }, marks };
  }

  /** The first stands still in the middle of its effect, and the second is as far as it comes then. */
  async function bothAt(call: { id: string; name: string }) {
    let goOn!: () => void;
    let fail!: () => void;
    const gate = new Promise<void>((resolve, reject) => {
      goOn = resolve;
      fail = () => reject(new Error('could not finish'));
    });
    const standsStill = new Promise<void>((resolve) => {
      pauses.first = () => {
        resolve();
        return gate;
      };
    });
    const first = workers.first.get(Performer).perform(call);
    await Promise.race([standsStill, first]);

    let isThrough = false;
    const second = workers.second.get(Performer).perform(call);
    const through = () => (isThrough = true);
    second.then(through, through);
    await until(
      'the second waits for the first, or is through',
      async () => isThrough || (await waitsForLock('second')),
      20_000,
    );
    return { first, second, goOn, fail };
  }

  async function waitsForLock(name: Name): Promise<boolean> {
    return (await connections(name, 'select pid', `wait_event_type = 'Lock'`)).length > 0;
  }

  /** What is asked of the connections of a worker, by a role that may see them. */
  function connections(name: Name, select: string, which: string): Promise<unknown[]> {
    const from = 'from pg_stat_activity where datname = current_database() and application_name = $1';
    return test.app.get(DataSource).query(`${select} ${from} and ${which}`, [name]);
  }

  async function outcomes(...performed: Promise<void>[]): Promise<string[]> {
    return (await Promise.allSettled(performed)).map(({ status }) => status);
  }

  async function left(marks: readonly string[]) {
    const [row] = await test.rows(
      `select count(*)::int as marks, count(distinct mark)::int as different,
              (select count(*)::int from platform.outbox where payload->>'mark' = any ($1::text[]) and done_at is not null) as done
         from public.mark where mark = any ($1::uuid[])`,
      [marks],
    );
    return row;
  }

  function startWorker(name: Name): Promise<INestApplicationContext> {
    const surroundings = surroundingsOf(test.database, { environment: { QUEUE_LEASE_SECONDS: NO_LEASE_ENDS } });
    return NestFactory.createApplicationContext(
      {
        module: WorkerOfTests,
        imports: [
          WorkerModule.in({ ...surroundings, databaseUrl: `${surroundings.databaseUrl}?application_name=${name}` }),
        ],
        providers: [
          {
            provide: Marks,
            inject: [UnitOfWork],
            useFactory: (work: UnitOfWork) => new Marks(work, () => pauses[name]()),
          },
        ],
      },
      { logger: false, abortOnError: false },
    );
  }
});
