import { BullQueue, type BullQueueOptions } from '../../src/platform/jobs/bullmq-queue.js';
import { newId } from '../../src/shared/ids.js';
import { BreakableLine } from '../support/breakable-line.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';
import { until } from '../support/until.js';

const REDIS_URL = process.env['REDIS_URL'];

// As when it is started again, or has no connection left, at the moment in which a process starts that has reached its data already.
describe('a queue whose store refuses it at first', () => {
  let database: TestDatabase;
  let line: BreakableLine;
  let queue: BullQueue;
  beforeAll(async () => {
    database = await createDatabase();
    line = await BreakableLine.to(REDIS_URL ?? database.appUrl);
  });
  afterAll(async () => {
    await queue.close();
    await line.close();
    await database.drop();
  });

  it('is ready, takes work and does it as soon as the store lets it in', async () => {
    line.cut();
    queue = opened();
    await isRefused();
    line.mend();
    await until('it is ready', () => queue.ping().then(yes, no), 30_000);

    // What works has connections of its own.
    const done: string[] = [];
    line.cut();
    queue.work(
      async ({ id }) => void done.push(id),
      async () => undefined,
    );
    await isRefused();
    line.mend();
    const id = newId();
    await until('it takes work', () => queue.add([{ id, name: 'test.call' }]).then(yes, no), 30_000);
    await until('it is done', async () => done.includes(id), 30_000);
    expect(done).toEqual([id]);
  });

  function opened(): BullQueue {
    const options: BullQueueOptions = {
      prefix: database.name,
      concurrency: 2,
      leaseSeconds: 5,
      onError: () => undefined,
    };
    return REDIS_URL ? BullQueue.onRedis(line.url, options) : BullQueue.onPostgres(line.url, options);
  }

  async function isRefused(): Promise<void> {
    const before = line.asked;
    await until('it has asked and was refused', async () => line.asked > before);
  }

  const yes = () => true;
  const no = () => false;
});
