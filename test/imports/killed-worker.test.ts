import { setTimeout as pause } from 'node:timers/promises';
import { aRefuge, premisesOf } from '../factories/accommodation.js';
import { aLargeFile, importIs, type SentFile, sentFile } from '../factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const ROWS = 8_000;
const BAD = 80;
const HOUSES = ['KILLED-1', 'KILLED-2', 'KILLED-3'];

describe('a file that is recorded while workers are killed', () => {
  let test: TestApp;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(async () => {
    for (const worker of workers) await worker.kill();
    await test.close();
  });

  it('is recorded once, row by row, whatever died and when', async () => {
    const rowan = test.as(test.cast.rowanManager);
    for (const reference of HOUSES) await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
    const { id } = await sentFile(rowan, 'units', aLargeFile(HOUSES, ROWS, BAD));
    await killInTheMiddle(async () => looked(await read(id)), ROWS);
    start();
    expect(await importIs(rowan, id, 'ready')).toMatchObject({ rows: ROWS, good: ROWS - BAD, bad: BAD });

    await rowan.post(`/imports/${id}/approve`).expect(202);
    await killInTheMiddle(async () => (await read(id)).done, ROWS - BAD);
    start();
    expect(await importIs(rowan, id, 'finished')).toMatchObject({ good: ROWS - BAD, done: ROWS - BAD, bad: BAD });

    const [units] = await test.rows(
      `select count(*)::int as units, count(distinct (premises_id, reference))::int as different,
              (select count(*)::int from audit.entry where action = 'unit.created') as entries from accommodation.unit`,
    );
    expect(units).toEqual({ units: ROWS - BAD, different: ROWS - BAD, entries: ROWS - BAD });
  }, 240_000);

  /** Kills a worker each time that it has done something and has not done all. */
  async function killInTheMiddle(done: () => Promise<number>, all: number): Promise<void> {
    for (const worker of workers.splice(0)) await worker.kill();
    let before = 0;
    for (let kills = 0; kills < 2; kills++) {
      const worker = WorkerProcess.start(test.database);
      workers.push(worker);
      // On a busy machine all of it may be done before that is seen.
      await until('more of it is done', async () => (await done()) > Math.min(before, all - 1));
      await pause(Math.random() * 200);
      await worker.kill();
      before = await done();
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(all);
  }

  async function read(id: string): Promise<SentFile> {
    return (await test.as(test.cast.rowanManager).get(`/imports/${id}`).expect(200)).body as SentFile;
  }

  function looked({ good, bad }: SentFile): number {
    return good + bad;
  }

  function start(): void {
    workers.push(WorkerProcess.start(test.database));
  }
});
