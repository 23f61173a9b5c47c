// @ts-nocheck
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { aRefugeRoom } from '../../../test/factories/accommodation.js';
import { addSignedIn, type CastMember } from '../../../test/support/cast.js';
import { watch as open } from '../../../test/support/event-stream.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until as waitUntil } from '../../../test/support/until.js';

const until = (there: () => boolean) => waitUntil('it came', async () => there(), 5_000);
const watch = (test: TestApp, who: CastMember, since?: string) => open(test.url, who, since);

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
    expect(stream.lastEventId()).toMatch(/^\d+$/);
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

  it('is not open to those who may not see units, nor to nobody', async () => {
    await test.as(test.cast.supportWorker).get('/availability/events').expect(403);
    await test.as(null).get('/availability/events').expect(401);
  });

  it('answers a question about its headers without staying open', async () => {
    const options = { method: 'HEAD', headers: { authorization: `Bearer ${test.cast.officer.token}` } };
    const request = http.request(`${test.url}/api/v1/availability/events`, options).end();
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

  it('tells a hundred watchers the same', async () => {
    const streams = await Promise.all(Array.from({ length: 100 }, () => watch(test, test.cast.officer)));
    const rooms = await Promise.all(Array.from({ length: 5 }, aRoom));
    await Promise.all(rooms.map((id) => manager().post(`/units/${id}/closures`, closure).expect(201)));
    await until(() => streams.every(({ events }) => events.length === 5));
    for (const { events } of streams) {
      expect(events.map(({ unitId, status }) => `${unitId} ${status}`).sort()).toEqual(
        rooms.map((id) => `${id} closed`).sort(),
      );
    }
    streams.forEach((stream) => stream.leave());
  });
});

describe('a stream and its session', () => {
  let test: TestApp;
  let owner: pg.Pool;
  let people = 0;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    owner = new pg.Pool({ connectionString: test.database.ownerUrl, max: 1 });
  });
  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  const somebody = () =>
    addSignedIn(owner, {
      organisationId: test.cast.organisations.blackpool,
      roles: ['housing-officer'],
      email: `watcher${(people += 1)}@test.example`,
      now: new Date('2026-03-10T09:00:00Z'),
    });

  it('ends when its watcher has signed out, and tells them nothing more', async () => {
    const { id } = await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan);
    const leaving = await somebody();
    const [stream, other] = [await watch(test, leaving), await watch(test, test.cast.officer)];

    await test.as(leaving).delete('/sessions/current').expect(204);
    await test
      .as(test.cast.rowanManager)
      .post(`/units/${id}/closures`, { reason: 'deep-clean', costBearer: 'provider', from: '2026-03-10' })
      .expect(201);

    await stream.ended;
    expect(stream.events).toEqual([]);
    await until(() => other.events.length === 1);
    other.leave();
  });

  it.each([
    ['their account is closed', 'update access.app_user set active = false where id = $1'],
    ['their roles no longer include it', `update access.app_user set roles = '{support-worker}' where id = $1`],
    ['their session is gone', 'delete from access.session where user_id = $1'],
    ['their session runs out', `update access.session set expires_at = now() + interval '200 ms' where user_id = $1`],
  ])('ends although no unit changes, when %s', async (_, sql) => {
    const leaving = await somebody();
    const [stream, other] = [await watch(test, leaving), await watch(test, test.cast.officer)];

    await test.rows(sql, [leaving.id]);

    await stream.ended;
    let gone = false;
    void other.ended.then(() => (gone = true));
    await pause(50);
    expect(gone).toBe(false);
    other.leave();
  });

  it('goes on when other rights or another session of theirs change', async () => {
    const watching = await somebody();
    const stream = await watch(test, watching);
    await test.rows(`update access.app_user set roles = '{housing-supervisor}' where id = $1`, [watching.id]);
    const { id } = await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan);
    await test.rows('update accommodation.unit set taking_referrals = false where id = $1', [id]);
    await until(() => stream.events.length === 1);
    stream.leave();
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
