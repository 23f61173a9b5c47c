// @ts-nocheck
import { aWomanAlone } from '../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

describe('housekeeping', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('forgets first answers after a day and done work after a month, and goes on by itself', async () => {
    await test
      .as(test.cast.officer)
      .post('/households', aWomanAlone(), { 'Idempotency-Key': 'kept a day' })
      .expect(201);
    expect(await count('select count(*)::int from platform.idempotent_answer')).toBe(1);

    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-12T09:00:00Z' }).expect(200);
    expect(await count('select count(*)::int from platform.idempotent_answer')).toBe(0);

    await test.as(test.cast.administrator).post('/clock', { now: '2026-05-01T09:00:00Z' }).expect(200);
    expect(await count(`select count(*)::int from platform.outbox where done_at < '2026-04-01'`)).toBe(0);
    expect(
      await count(
        `select count(*)::int from platform.outbox where name = 'operations.housekeeping' and done_at is null`,
      ),
    ).toBe(1);
  });

  async function count(sql: string): Promise<number | undefined> {
    return (await test.rows<{ count: number }>(sql))[0]?.count;
  }
});
