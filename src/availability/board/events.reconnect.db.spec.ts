import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { type BoardEvent, type Stream, watch } from '../../../test/support/event-stream.js';
import { startTestApp, surroundingsOf, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { createWebApp } from '../../boot/web.js';

const CLOCK = { clockStart: '2026-03-10T09:00:00Z' };
const FLIP = 'update accommodation.unit set taking_referrals = not taking_referrals where id = $1';

describe('coming back to the board', () => {
  let test: TestApp;
  let owner: pg.Pool;
  let units: string[];
  beforeAll(async () => {
    test = await startTestApp(CLOCK);
    owner = new pg.Pool({ connectionString: test.database.ownerUrl, max: 12 });
    units = await unitsOf(test, 12);
  });
  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  const come = (since?: string) => watch(test.url, test.cast.officer, since);
  const told = (stream: Stream, ...ids: (string | undefined)[]) =>
    until('it is told', async () => ids.every((id) => stream.events.some(({ unitId }) => unitId === id)));
  const marked = (stream: Stream) => until('it has an id', async () => stream.lastEventId() !== undefined);

  it('has an id to come back with before anything has changed, and is told what changed meanwhile', async () => {
    const first = await come();
    await marked(first);
    first.leave();
    expect(first.events).toEqual([]);
    await owner.query(FLIP, [units[0]]);

    const second = await come(first.lastEventId());
    await told(second, units[0]);
    expect(new Set(second.events.map(({ unitId }) => unitId))).toEqual(new Set([units[0]]));
    second.leave();
  });

  it('is told of a transaction that began before the last event and was committed after it', async () => {
    const [slow, quick] = [await owner.connect(), await owner.connect()];
    const stream = await come();
    await marked(stream);
    await slow.query('begin');
    await slow.query(FLIP, [units[1]]);
    await quick.query(FLIP, [units[2]]);
    await told(stream, units[2]);
    stream.leave();

    await slow.query('commit');
    const back = await come(stream.lastEventId());
    await told(back, units[1]);
    back.leave();

    // The same for one who stayed.
    const stayed = await come(back.lastEventId());
    await slow.query('begin');
    await slow.query(FLIP, [units[3]]);
    await quick.query(FLIP, [units[4]]);
    await told(stayed, units[4]);
    await slow.query('commit');
    await told(stayed, units[3]);
    const versions = stayed.events.map(({ unitId, version }) => `${unitId} ${version}`);
    expect(new Set(versions).size).toBe(versions.length);
    stayed.leave();
    slow.release();
    quick.release();
  });

  it('loses nothing however often it comes and goes while a hundred changes are committed', async () => {
    const seen = new Map<string, BoardEvent>();
    const keep = ({ events }: Stream) => {
      for (const event of events) {
        if (event.version >= (seen.get(event.unitId)?.version ?? 0)) seen.set(event.unitId, event);
      }
    };
    const start = await come();
    await marked(start);
    start.leave();
    const before = await versionsOf(test);

    let changing = true;
    const changes = Promise.all(Array.from({ length: 10 }, (_, n) => tenChanges(n))).finally(() => (changing = false));
    let since = start.lastEventId();
    while (changing) {
      const stream = await come(since);
      await pause(Math.random() * 25);
      stream.leave();
      keep(stream);
      since = stream.lastEventId() ?? since;
    }
    await changes;
    const last = await come(since);
    const now = await versionsOf(test);
    const changed = [...now].filter(([id, version]) => version !== before.get(id));
    expect(changed.length).toBeGreaterThan(5);
    await until(
      'every unit is known as it stands',
      async () => {
        keep(last);
        return changed.every(([id, version]) => seen.get(id)?.version === version);
      },
      10_000,
    );
    last.leave();
  });

  it.each([
    ['that is none of ours', 'not-one-of-ours'],
    ['still to come', '18000000000000000000'],
    ['longer than any', '9'.repeat(40)],
    ['of minutes long ago', '0'],
  ])('is told of every unit that ever changed, for an id %s', async (_, since) => {
    const stream = await come(since);
    const known = [...(await versionsOf(test)).keys()];
    await told(stream, ...known);
    await until('it has an id of ours', async () => /^\d{1,15}$/.test(stream.lastEventId() ?? ''));
    stream.leave();
  });

  it('is told page by page when very much has changed', async () => {
    const copies = await test.rows<{ id: string }>(
      `insert into accommodation.unit (id, premises_id, provider_id, reference, bedspaces, created_at, changed_at)
       select gen_random_uuid(), u.premises_id, u.provider_id, 'Copy ' || n, 1, now(), now()
         from accommodation.unit u, generate_series(1, 1800) n where u.id = $1 returning id`,
      [units[0]],
    );
    const toldAll = async ({ events }: Stream) => {
      const known = new Map(events.map(({ unitId, version }) => [unitId, version]));
      const versions = await versionsOf(test);
      return copies.every(({ id }) => known.get(id) === versions.get(id));
    };
    const stream = await come();
    await marked(stream);
    stream.leave();
    await test.rows(`update accommodation.unit set taking_referrals = false where reference like 'Copy %'`);

    const back = await come(stream.lastEventId());
    await until('all of them are told', () => toldAll(back));

    // And to one who stays.
    await test.rows(`update accommodation.unit set taking_referrals = true where reference like 'Copy %'`);
    await until('all of them are told again', () => toldAll(back));
    back.leave();
  });

  async function tenChanges(seed: number): Promise<void> {
    const client = await owner.connect();
    for (let n = 0; n < 10; n += 1) {
      await client.query('begin');
      await client.query(FLIP, [units[(seed * 7 + n * 5) % units.length]]);
      await pause(Math.random() * 20);
      await client.query(n % 4 === 3 ? 'rollback' : 'commit');
    }
    client.release();
  }
});

describe('two web processes', () => {
  let test: TestApp;
  let other: NestFastifyApplication;
  beforeAll(async () => {
    test = await startTestApp(CLOCK);
    other = await createWebApp(surroundingsOf(test.database, CLOCK), false);
    await other.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await other.close();
    await test.close();
  });

  it('share one board: both tell what was done in either, and whoever leaves one goes on at the other', async () => {
    const otherUrl = (await other.getUrl()).replace('[::1]', '127.0.0.1');
    const [unit] = await unitsOf(test, 1);
    const streams = [await watch(test.url, test.cast.officer), await watch(otherUrl, test.cast.commissioner)];
    const patch = (url: string, version: number, takingReferrals: boolean) =>
      fetch(`${url}/api/v1/units/${unit}`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${test.cast.rowanManager.token}`,
          'content-type': 'application/json',
          'if-match': `"${version}"`,
        },
        body: JSON.stringify({ takingReferrals }),
      });

    expect((await patch(otherUrl, 1, false)).status).toBe(200);
    expect((await patch(test.url, 2, true)).status).toBe(200);
    await until('both know', async () => streams.every(({ events }) => events.at(-1)?.version === 2));
    for (const { events } of streams) {
      expect(events.map(({ unitId }) => unitId)).toEqual(Array(events.length).fill(unit));
      expect(events.at(-1)?.status).toBe('available');
    }

    streams[0]?.leave();
    expect((await patch(test.url, 3, false)).status).toBe(200);
    const moved = await watch(otherUrl, test.cast.officer, streams[0]?.lastEventId());
    await until('it is told', async () => moved.events.at(-1)?.version === 3);
    moved.leave();
    streams[1]?.leave();
  });
});

async function unitsOf(test: TestApp, count: number): Promise<string[]> {
  const manager = test.as(test.cast.rowanManager);
  const { id } = await premisesOf(manager, aRefuge(test.cast.organisations.rowan));
  const made: string[] = [];
  for (let n = 0; n < count; n += 1) made.push((await unitIn(manager, id)).id);
  return made;
}

async function versionsOf(test: TestApp): Promise<Map<string, number>> {
  const rows = await test.rows<{ id: string; version: string }>(
    'select unit_id as id, version from availability.unit_change',
  );
  return new Map(rows.map(({ id, version }) => [id, Number(version)]));
}
