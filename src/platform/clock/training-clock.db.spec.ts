import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BreakableLine } from '../../../test/support/breakable-line.js';
import { startTestApp, surroundingsOf, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { createWebApp } from '../../boot/web.js';
import { DatabaseSignals } from '../database/database-signals.js';
import { Clock } from './clock.js';

const OPTIONS = { clockStart: '2026-03-10T09:00:00Z' };

describe('a training clock in a process that loses the database', () => {
  let test: TestApp;
  let line: BreakableLine;
  let other: NestFastifyApplication;
  beforeAll(async () => {
    test = await startTestApp({ ...OPTIONS, background: true });
    line = await BreakableLine.to(test.database.appUrl);
    other = await createWebApp({ ...surroundingsOf(test.database, OPTIONS), databaseUrl: line.url }, false);
  });
  afterAll(async () => {
    await other.close();
    await line.close();
    await test.close();
  });

  // What a promise is refused that nobody waits for ends a process, and here the test.
  it('at the moment in which it hears of a move does not end the process, and shows the time when it is back', async () => {
    const cut = new Promise<void>((resolve) => {
      other.get(DatabaseSignals).on('clock_moved', () => resolve(line.cut()));
    });
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-11T09:00:00Z' }).expect(200);
    await cut;

    line.mend();
    await until('it shows the time', async () => other.get(Clock).now() >= new Date('2026-03-11T09:00:00Z'));
  });
});
