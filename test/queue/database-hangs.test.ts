import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { createWebApp } from '../../src/boot/web.js';
import { isAway } from '../../src/platform/database/away.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { BreakableLine } from '../support/breakable-line.js';
import { startTestApp, surroundingsOf, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const PATIENCE_SECONDS = 5;
const POOL = 4;
// Longer than ours, and than the driver keeps idle connections when it is not told to (10 s).
const DRIVERS_PATIENCE_MS = 11_000;
// It only bounds a failing run.
const LONG_MS = 120_000;

// As when its disk stands still or its machine is frozen: connections stay and new ones are taken, and nothing is answered.
describe('when the database hangs', () => {
  let test: TestApp;
  let line: BreakableLine;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    test = await startTestApp();
    line = await BreakableLine.to(test.database.appUrl);
    const environment = { DATABASE_PATIENCE_SECONDS: String(PATIENCE_SECONDS), DATABASE_POOL: String(POOL) };
    app = await createWebApp({ ...surroundingsOf(test.database, { environment }), databaseUrl: line.url }, true);
    await app.listen(0, '127.0.0.1');
    await until('it is ready', isReady);
  });
  afterAll(async () => {
    line.mend();
    await app.close();
    await line.close();
    await test.close();
  });

  const get = async (path: string) => {
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return request(url).get(path).set('Authorization', `Bearer ${test.cast.officer.token}`);
  };
  const answer = async () => {
    const { status, body } = await get('/api/v1/tasks');
    return [status, (body as { code?: string }).code];
  };
  const isReady = async () => (await get('/health/ready')).status === 200;
  const undone = async () => {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from platform.outbox where name = 'tasks.surface' and done_at is null`,
    );
    return row?.count;
  };
  const raiseTask = () =>
    test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(Tasks).raise({
        organisationId: test.cast.organisations.blackpool,
        ...{ kind: 'test', title: 'Something is due', dueOn: localDate('2026-03-10') },
        ...{ subjectType: 'test', subjectId: newId(), source: 'test', origin: newId() },
      }),
    );

  it(
    'everybody is told to try again, those too for whom no connection is left, and all is well when it goes on',
    async () => {
      line.hold();
      // More than there are connections: some wait for one, and some find it hanging while it is being opened.
      const asked = Array.from({ length: 3 * POOL }, answer);
      expect(await Promise.all(asked)).toEqual(asked.map(() => [503, 'not-available']));
      expect((await get('/health/live')).status).toBe(200);

      line.mend();
      await until('it is ready again', isReady);
      expect(await Promise.all(Array.from({ length: 3 * POOL }, answer))).toEqual(asked.map(() => [200, undefined]));
    },
    LONG_MS,
  );

  it(
    'what a transaction had begun is undone, and its connection is not used again',
    async () => {
      const work = app.get(UnitOfWork);
      const backend = `select pg_backend_pid() as pid`;
      let pid: unknown;
      const begun = work.asSystem('test', async () => {
        pid = (await work.query(backend))[0]?.['pid'];
        line.hold();
        await work.query(`select 1`);
      });
      expect(isAway(await begun.catch((error: unknown) => error))).toBe(true);

      line.mend();
      await until('it is ready again', isReady);
      await until('PostgreSQL has let go of it', async () => {
        return (await test.rows('select 1 from pg_stat_activity where pid = $1', [pid])).length === 0;
      });
    },
    LONG_MS,
  );

  it(
    'what falls due is done when it goes on, and nothing is given up',
    async () => {
      await raiseTask();
      line.hold();
      await raiseTask();
      await pause(2 * PATIENCE_SECONDS * 1000);
      expect(await undone()).toBeGreaterThan(0);

      line.mend();
      await until('all is done', async () => (await undone()) === 0);
      expect(await test.rows('select 1 from platform.outbox where failed_at is not null')).toEqual([]);
    },
    LONG_MS,
  );

  it('connections that are asked nothing are kept, and a statement that is answered in time is not cut', async () => {
    const work = app.get(UnitOfWork);
    const before = await allConnections();
    await work.asSystem('test', () => work.query('select pg_sleep($1)', [PATIENCE_SECONDS / 2]));
    await pause(DRIVERS_PATIENCE_MS);
    expect(await answer()).toEqual([200, undefined]);
    expect(await allConnections()).toEqual(before);
  });

  /** Every connection of the pool, which is full then: as many transactions as it takes, none of which ends before all have one. */
  async function allConnections(): Promise<number[]> {
    const work = app.get(UnitOfWork);
    let begun = 0;
    let allHaveBegun!: () => void;
    const all = new Promise<void>((resolve) => (allHaveBegun = resolve));
    const one = () =>
      work.asSystem('test', async () => {
        const [row] = await work.query<{ pid: number }>('select pg_backend_pid() as pid');
        if (++begun === POOL) allHaveBegun();
        await all;
        return row?.pid ?? NaN;
      });
    return (await Promise.all(Array.from({ length: POOL }, one))).sort((a, b) => a - b);
  }
});
