// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/shared/ids.js';
import { Tasks } from '../../src/tasks/tasks.service.js';
import { dayFromToday } from '../factories/placements.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { faultsOf } from './faults.js';
import { PersistentClient } from './persistent-client.js';
import { roomsAndHouseholds, type Wish } from './wishes.js';

/** `npm run test:kill` asks for five hundred. */
const PLACEMENTS = Number(process.env['KILLED_PLACEMENTS'] ?? 60);
const AT_ONCE = 12;
const KILLS = 3;

describe(`${PLACEMENTS} placements while the web process and the worker are killed`, () => {
  let test: TestApp;
  let wishes: Wish[];
  let web: ServerProcess;
  let worker: WorkerProcess;
  beforeAll(async () => {
    test = await startTestApp();
    wishes = await roomsAndHouseholds(test, PLACEMENTS);
    await raiseTasksOfYesterday();
    [web, worker] = [await startWeb(), startWorker()];
  }, 120_000);
  afterAll(async () => {
    await web.kill();
    await worker.kill();
    await test.close();
  });

  it(
    'are made once each and whole, with their claims, their record and the work that follows',
    async () => {
      const client = new PersistentClient(() => web.url);
      let done = 0;
      const queue = [...wishes];
      const placeOneAfterTheOther = async () => {
        for (let wish = queue.pop(); wish; wish = queue.pop()) {
          await place(client, wish);
          done += 1;
        }
      };
      const placing = Promise.all(Array.from({ length: AT_ONCE }, placeOneAfterTheOther));
      await Promise.all([placing, killAgainAndAgain(() => done)]);
      await until('all that is due is done', async () => (await count(`${DUE} and due_at <= now()`)) === 0);

      expect(client.cutOff).toBeGreaterThan(0);
      expect(await count('from placements.placement')).toBe(PLACEMENTS);
      expect(await count(`from placements.placement where status = 'accepted'`)).toBe(PLACEMENTS);
      expect(await count('from (select distinct unit_id, household_id from placements.placement) p')).toBe(PLACEMENTS);
      expect(await count('from availability.unit_occupancy')).toBe(2 * PLACEMENTS);
      expect(await recorded()).toEqual({ offered: PLACEMENTS, agreed: 2 * PLACEMENTS, surfaced: PLACEMENTS });
      expect(await allFaults()).toEqual([]);
    },
    240_000 + PLACEMENTS * 1000,
  );

  it('left each placement the same work, and none of it was done twice or given up', async () => {
    const work = await test.rows<{ name: string; calls: number; placements: number }>(
      `select name, count(*)::int as calls, count(distinct payload->>'placementId')::int as placements
         from platform.outbox where payload ? 'placementId' group by name order by name`,
    );
    expect(work.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['placements.chase-answer', 'placements.check-arrival', 'placements.expire-hold']),
    );
    for (const { calls, placements } of work) expect({ calls, placements }).toEqual({ calls: PLACEMENTS, placements });
    expect(await count('from platform.outbox where failed_at is not null')).toBe(0);
    expect(await count(`from tasks.task where source = 'placement' and status = 'done'`)).toBe(PLACEMENTS);
  });

  it('answers whoever asks once more with the same key as it did the first time', async () => {
    const client = new PersistentClient(() => web.url);
    for (const wish of wishes.slice(0, 20)) {
      const { id, replayed } = await client.post(test.cast.officer, '/placements', offerOf(wish), `offer ${wish.key}`);
      expect(replayed).toBe(true);
      expect(await test.rows('select id from placements.placement where unit_id = $1', [wish.unitId])).toEqual([
        { id },
      ]);
    }
    expect(await count('from placements.placement')).toBe(PLACEMENTS);
  });

  async function place(client: PersistentClient, wish: Wish): Promise<void> {
    const { officer, rowanManager } = test.cast;
    const { id } = await client.post(officer, '/placements', offerOf(wish), `offer ${wish.key}`);
    const path = `/placements/${id}/accept`;
    await client.post(rowanManager, path, { by: 'provider' }, `provider ${wish.key}`);
    await client.post(officer, path, { by: 'person' }, `person ${wish.key}`);
  }

  function offerOf({ unitId, householdId }: Wish): object {
    return { unitId, householdId, from: dayFromToday(test, 0), expectedTo: dayFromToday(test, 30) };
  }

  /** Each time that a part of them has been placed and the rest has not, in the middle of a dozen requests. */
  async function killAgainAndAgain(done: () => number): Promise<void> {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await until('more are placed', async () => done() >= (PLACEMENTS * kill) / (KILLS + 1));
      await pause(Math.random() * 40);
      await Promise.all([web.kill(), worker.kill()]);
      [web, worker] = [await startWeb(), startWorker()];
    }
  }

  async function raiseTasksOfYesterday(): Promise<void> {
    const tasks = Array.from({ length: PLACEMENTS }, () => ({
      organisationId: test.cast.organisations.blackpool,
      kind: 'test',
      title: 'Something is due',
      dueOn: dayFromToday(test, -1),
      subjectType: 'test',
      subjectId: newId(),
      source: 'test',
      origin: newId(),
    }));
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Tasks).raiseAll(tasks));
  }

  const startWeb = () => ServerProcess.start(test.database, { PROCESS_ROLE: 'web', LOG_LEVEL: 'silent' });
  const startWorker = () => WorkerProcess.start(test.database);

  const DUE = 'from platform.outbox where done_at is null and failed_at is null';

  async function count(from: string): Promise<number | undefined> {
    return (await test.rows<{ count: number }>(`select count(*)::int as count ${from}`))[0]?.count;
  }

  async function recorded() {
    const [row] = await test.rows(
      `select count(*) filter (where e.action = 'placement.offered')::int as offered,
              count(*) filter (where e.action = 'placement.agreed')::int as agreed,
              count(*) filter (where e.action = 'task.surfaced' and t.source = 'test')::int as surfaced
         from audit.entry e left join tasks.task t on t.id = e.subject_id where e.outcome = 'done'`,
    );
    return row;
  }

  async function allFaults(): Promise<string[]> {
    const snapshot = new pg.Client({ connectionString: test.database.ownerUrl });
    await snapshot.connect();
    const found = await faultsOf(
      snapshot,
      wishes.map(({ unitId }) => unitId),
    );
    await snapshot.end();
    return found;
  }
});
