import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { createWebApp } from '../../src/boot/web.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { BreakableLine } from '../support/breakable-line.js';
import { startTestApp, surroundingsOf, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

// As when PostgreSQL is killed or the network to it fails: no word of farewell, and nobody there who answers.
describe('when the database is gone', () => {
  let test: TestApp;
  let line: BreakableLine;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    test = await startTestApp();
    line = await BreakableLine.to(test.database.appUrl);
    app = await createWebApp({ ...surroundingsOf(test.database), databaseUrl: line.url }, true);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await line.close();
    await test.close();
  });

  const get = async (path: string) => {
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return request(url).get(path).set('Authorization', `Bearer ${test.cast.officer.token}`);
  };
  const answer = async (path: string) => {
    const { status, body } = await get(path);
    return [status, (body as { code?: string }).code];
  };
  const undone = async () => {
    const [row] = await test.rows<{ count: number }>(
      `select count(*)::int as count from platform.outbox where name = 'tasks.surface' and done_at is null`,
    );
    return row?.count;
  };

  it('requests under way and those that come are told to try again, and all is well when it is back', async () => {
    expect(await answer('/api/v1/tasks')).toEqual([200, undefined]);

    const underWay = Array.from({ length: 20 }, () => answer('/api/v1/tasks'));
    line.cut();
    for (const told of await Promise.all(underWay))
      expect([
        [200, undefined],
        [503, 'not-available'],
      ]).toContainEqual(told);
    for (let asked = 0; asked < 20; asked++) expect(await answer('/api/v1/tasks')).toEqual([503, 'not-available']);
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).body).toMatchObject({ checks: { database: 'not-ok' } });

    line.mend();
    await until('it is ready again', async () => (await get('/health/ready')).status === 200);
    expect(await answer('/api/v1/tasks')).toEqual([200, undefined]);
  });

  it('it is asked for no more often the longer it is gone', async () => {
    line.cut();
    const askedIn = async (seconds: number) => {
      const before = line.asked;
      await pause(seconds * 1000);
      return line.asked - before;
    };
    // Tries that each bring about two more would be hundreds in the last seconds.
    const atFirst = await askedIn(4);
    expect(await askedIn(4)).toBeLessThan(2 * atFirst);

    line.mend();
    await until('it is ready again', async () => (await get('/health/ready')).status === 200);
  });

  it('what fell due meanwhile is done when it is back', async () => {
    line.cut();
    await test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(Tasks).raise({
        organisationId: test.cast.organisations.blackpool,
        ...{ kind: 'test', title: 'Something is due', dueOn: localDate('2026-03-10') },
        ...{ subjectType: 'test', subjectId: newId(), source: 'test', origin: newId() },
      }),
    );
    expect((await get('/health/ready')).status).toBe(503);
    expect(await undone()).toBe(1);

    line.mend();
    await until('it is done', async () => (await undone()) === 0);
  });
});
