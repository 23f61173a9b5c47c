// @ts-nocheck
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

describe('moving the clock', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('gives the first answer again for the same key, though the clock has run on since', async () => {
    const body = { now: '2026-03-11T09:00:00Z' };
    const key = { 'Idempotency-Key': 'tomorrow' };
    const first = await test.as(test.cast.administrator).post('/clock', body, key).expect(200);
    const again = await test.as(test.cast.administrator).post('/clock', body, key).expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await test.as(test.cast.administrator).post('/clock', body).expect(422);
  });

  it('is nothing that anybody else could do', async () => {
    await test.as(test.cast.officer).post('/clock', { now: '2026-04-11T09:00:00Z' }).expect(404);
  });
});
