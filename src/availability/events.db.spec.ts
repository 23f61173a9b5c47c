import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { aRefugeRoom } from '../../test/factories/accommodation.js';
import { addSignedIn, type CastMember } from '../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

interface Stream {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly events: { unitId: string; status: string; version: number }[];
  readonly text: () => string;
  readonly ended: Promise<void>;
  leave(): void;
}

describe('watching units', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const aRoom = async () => (await aRefugeRoom(manager(), test.cast.organisations.rowan)).id;
  const closure = { reason: 'deep-clean', costBearer: 'provider', from: '2026-03-10' };

  it('tells each change as it is committed, and numbers it', async () => {
    const unitId = await aRoom();
    const stream = await watch(test, test.cast.officer);
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/);
    expect(stream.headers).toMatchObject({ 'x-accel-buffering': 'no', 'cache-control': 'no-store' });
    expect(stream.headers['x-request-id']).toBeDefined();

    const { body } = await manager().post(`/units/${unitId}/closures`, closure).expect(201);
    await until(() => stream.events.length === 1);
    await manager().delete(`/closures/${body.id}`).expect(204);
    await until(() => stream.events.length === 2);
    await manager().patch(`/units/${unitId}`, { takingReferrals: false }, { 'If-Match': '"1"' }).expect(200);
    await until(() => stream.events.length === 3);

    expect(stream.events).toEqual([
      { unitId, status: 'closed', version: 1 },
      { unitId, status: 'available', version: expect.any(Number) },
      { unitId, status: 'not-taking-referrals', version: expect.any(Number) },
    ]);
    const versions = stream.events.map(({ version }) => version);
    expect([...versions].sort((a, b) => a - b)).toEqual(versions);
    expect(stream.text()).toMatch(/^retry: \d+\n\n/);
    expect(stream.text()).toContain(`id: ${unitId}:1\n`);
    stream.leave();
  });

  it('tells nothing of what was refused', async () => {
    const [unitId, otherId] = [await aRoom(), await aRoom()];
    const stream = await watch(test, test.cast.officer);
    await manager().post(`/units/${unitId}/closures`, closure).expect(201);
    await until(() => stream.events.length === 1);

    await manager().post(`/units/${unitId}/closures`, closure).expect(409);
    await manager().post(`/units/${otherId}/closures`, closure).expect(201);
    await until(() => stream.events.length === 2);

    expect(stream.events.map((event) => event.unitId)).toEqual([unitId, otherId]);
    stream.leave();
  });

  it('ends when its watcher has signed out, and tells them nothing more', async () => {
    const unitId = await aRoom();
    const owner = new pg.Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    const leaving = await addSignedIn(owner as unknown as pg.Pool, {
      organisationId: test.cast.organisations.blackpool,
      roles: ['housing-officer'],
      email: 'leaving@test.example',
      now: new Date('2026-03-10T09:00:00Z'),
    });
    await owner.end();
    const stream = await watch(test, leaving);

    await test.as(leaving).delete('/sessions/current').expect(204);
    await manager().post(`/units/${unitId}/closures`, closure).expect(201);

    await stream.ended;
    expect(stream.events).toEqual([]);
  });

  it('is not open to those who may not see units, nor to nobody', async () => {
    await test.as(test.cast.supportWorker).get('/availability/events').expect(403);
    await test.as(null).get('/availability/events').expect(401);
  });

  it('answers a question about its headers without staying open', async () => {
    const { url, options } = await streamOf(test, test.cast.officer);
    const request = http.request(url, { ...options, method: 'HEAD' }).end();
    const response = await new Promise<http.IncomingMessage>((resolve) => request.once('response', resolve));
    await new Promise((resolve) => response.once('close', resolve).resume());
    expect(response.headers['content-type']).toContain('text/event-stream');
  });

  it('forgets a watcher who goes away, and goes on for the others', async () => {
    const [gone, staying] = [await watch(test, test.cast.officer), await watch(test, test.cast.commissioner)];
    gone.leave();
    await pause(50);
    await manager()
      .post(`/units/${await aRoom()}/closures`, closure)
      .expect(201);
    await until(() => staying.events.length === 1);
    expect(gone.events).toEqual([]);
    staying.leave();
  });
});

describe('stopping while somebody watches', () => {
  it('ends their stream and does not wait for them', async () => {
    const test = await startTestApp();
    const stream = await watch(test, test.cast.officer);
    const closed = test.close();
    await stream.ended;
    await closed;
    expect(stream.events).toEqual([]);
  });
});

/** Opens the stream and waits for its first line. */
async function watch(test: TestApp, who: CastMember): Promise<Stream> {
  const { url, options } = await streamOf(test, who);
  const request = http.get(url, options);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  request.on('error', () => undefined);
  let text = '';
  const events: Stream['events'] = [];
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(data ?? ''));
  });
  const ended = new Promise<void>((resolve) => {
    response.once('end', resolve).once('error', () => resolve());
  });
  await until(() => text.length > 0);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    events,
    text: () => text,
    ended,
    leave: () => request.destroy(),
  };
}

async function streamOf(test: TestApp, who: CastMember) {
  const url = (await test.app.getUrl()).replace('[::1]', '127.0.0.1');
  return { url: `${url}/api/v1/availability/events`, options: { headers: { authorization: `Bearer ${who.token}` } } };
}

async function until(there: () => boolean): Promise<void> {
  for (let waited = 0; !there(); waited += 10) {
    if (waited > 5_000) throw new Error('it did not come');
    await pause(10);
  }
}
