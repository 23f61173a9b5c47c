import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { WorkerModule } from '../../src/worker.module.js';
import { startTestApp, surroundingsOf, type TestApp, type TestAppOptions } from '../support/test-app.js';
import { until } from '../support/until.js';

const OPTIONS: TestAppOptions = { clockStart: '2026-03-10T09:00:00Z' };
const HOUSEKEEPING = 'operations.housekeeping';
const DAILY = [
  'availability.morning-look',
  'homelessness.sweep-clocks',
  HOUSEKEEPING,
  'support.sweep-orders',
  'tasks.escalate',
  'today.remind-staff',
];

describe('what is done once a day', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp(OPTIONS);
  });
  afterAll(() => test.close());

  it('is set once however many workers start at once, and goes on on the next day when it was given up on one', async () => {
    const workers = await Promise.all([startWorker(), startWorker()]);
    try {
      expect(await waiting()).toEqual(DAILY.map((name) => ({ name, calls: 1 })));

      await test.rows('revoke delete on platform.outbox from safe_app');
      await moveTo('2026-03-11T00:30:00Z');
      await until('it is given up', async () => (await housekeepingOf('2026-03-11')) === 'given up');
      await test.rows('grant delete on platform.outbox to safe_app');

      expect(await housekeepingOf('2026-03-12')).toBe('waits');
      await moveTo('2026-03-12T00:30:00Z');
      await until('it is done on the next day', async () => (await housekeepingOf('2026-03-12')) === 'done');
      expect(await housekeepingOf('2026-03-13')).toBe('waits');
    } finally {
      for (const worker of workers) await worker.close();
    }
  });

  it('is set in the end by a worker that started while one that stands still had it in hand', async () => {
    await (await startWorker()).close();
    const standsStill = new pg.Client({ connectionString: test.database.adminUrl });
    await standsStill.connect();
    await standsStill.query('begin');
    await standsStill.query('delete from platform.outbox where name = any ($1) and done_at is null', [DAILY]);
    const worker = await startWorker({ DATABASE_PATIENCE_SECONDS: '2' }).finally(async () => {
      await standsStill.query('commit');
      await standsStill.end();
    });
    await until('all of it is set', async () => (await waiting()).length === DAILY.length);
    await worker.close();
  });

  function startWorker(environment: NodeJS.ProcessEnv = {}) {
    const module = WorkerModule.in(surroundingsOf(test.database, { ...OPTIONS, environment }));
    return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  }

  function waiting(): Promise<unknown[]> {
    return test.rows(
      `select name, count(*)::int as calls from platform.outbox where name = any ($1) and done_at is null group by name order by name`,
      [DAILY],
    );
  }

  async function housekeepingOf(day: string): Promise<string | undefined> {
    const [row] = await test.rows<{ is: string }>(
      `select case when done_at is not null then 'done' when failed_at is not null then 'given up' else 'waits' end as is
         from platform.outbox where name = $1 and due_at = $2`,
      [HOUSEKEEPING, `${day}T00:00:00Z`],
    );
    return row?.is;
  }

  async function moveTo(now: string): Promise<void> {
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  }
});
