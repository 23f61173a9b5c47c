import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import request from 'supertest';
import { createWebApp } from '../../src/boot/web.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { BreakableLine } from '../support/breakable-line.js';
import { startTestApp, surroundingsOf, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const REDIS_URL = process.env['REDIS_URL'];
const whereThereIsRedis = REDIS_URL ? it : it.skip;

// As when its machine is frozen: connections are taken, and nothing is answered. What is due is in PostgreSQL.
describe('when Redis hangs', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('from the start, pages and programs are answered, it is said that it is not ready, and it can be stopped', async () => {
    const taken = new Set<Socket>();
    const silent = createServer((socket) => taken.add(socket.resume().on('error', () => undefined)));
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const app = await started(`redis://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    try {
      await raiseTask();
      await everybodyIsAnswered(app);
      expect(await undone()).toBe(1);
    } finally {
      await app.close();
      taken.forEach((socket) => socket.destroy());
      await new Promise((resolve) => silent.close(resolve));
    }
  });

  whereThereIsRedis('what falls due is done when it goes on, and nothing is given up', async () => {
    const line = await BreakableLine.to(REDIS_URL ?? '');
    const app = await started(line.url);
    try {
      await until('it is ready', () => isReady(app));
      line.hold();
      await raiseTask();
      await everybodyIsAnswered(app);

      line.mend();
      await allIsDone(app);
    } finally {
      await app.close();
      await line.close();
    }
  });

  whereThereIsRedis(
    'what falls due is done over new connections when the old ones are lost without a word',
    async () => {
      const line = await BreakableLine.to(REDIS_URL ?? '');
      const app = await started(line.url);
      try {
        await until('it is ready', () => isReady(app));
        line.lose();
        await raiseTask();
        await allIsDone(app);
      } finally {
        await app.close();
        await line.close();
      }
    },
  );

  function started(redisUrl: string): Promise<NestFastifyApplication> {
    return createWebApp(surroundingsOf(test.database, { environment: { REDIS_URL: redisUrl } }), true).then(
      async (app) => {
        await app.listen(0, '127.0.0.1');
        return app;
      },
    );
  }

  async function get(app: NestFastifyApplication, path: string) {
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return request(url).get(path).set('Authorization', `Bearer ${test.cast.officer.token}`);
  }

  async function isReady(app: NestFastifyApplication): Promise<boolean> {
    return (await get(app, '/health/ready')).status === 200;
  }

  async function everybodyIsAnswered(app: NestFastifyApplication): Promise<void> {
    expect((await get(app, '/api/v1/tasks')).status).toBe(200);
    expect((await get(app, '/sign-in')).status).toBe(200);
    expect((await get(app, '/health/live')).status).toBe(200);
    const { status, body } = await get(app, '/health/ready');
    expect({ status, checks: body.checks }).toEqual({
      status: 503,
      checks: { database: 'ok', migrations: 'ok', queue: 'not-ok' },
    });
  }

  async function allIsDone(app: NestFastifyApplication): Promise<void> {
    await until('all is done', async () => (await undone()) === 0);
    await until('it is ready again', () => isReady(app));
    expect(await test.rows('select 1 from platform.outbox where failed_at is not null')).toEqual([]);
  }

  function raiseTask() {
    return test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(Tasks).raise({
        organisationId: test.cast.organisations.blackpool,
        ...{ kind: 'test', title: 'Something is due', dueOn: localDate('2026-03-10') },
        ...{ subjectType: 'test', subjectId: newId(), source: 'test', origin: newId() },
      }),
    );
  }

  async function undone(): Promise<number | undefined> {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from platform.outbox where name = 'tasks.surface' and done_at is null`,
    );
    return row?.count;
  }
});
