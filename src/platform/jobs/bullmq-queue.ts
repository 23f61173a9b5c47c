import { createPostgresBackend, Queue as Bull, type QueueOptions, Worker } from 'bullmq';
import type { Queue, WakeUpCall } from './queue.js';

const NAME = 'safe-accommodation';
const TRIES = 5;
const FIRST_PAUSE_MS = 200;
const KEEP_FINISHED_SECONDS = 600;

interface Store {
  readonly connection: unknown;
  readonly factory: typeof createPostgresBackend | undefined;
}

/** BullMQ on PostgreSQL (the default) or on Redis. Both are used through the same few calls. */
export class BullQueue implements Queue {
  private readonly bull: Bull;
  private worker: Worker | undefined;

  private constructor(
    private readonly store: Store,
    private readonly concurrency: number,
    private readonly onError: (error: Error) => void,
  ) {
    this.bull = new Bull(NAME, { connection: store.connection } as QueueOptions, store.factory as never);
    this.bull.on('error', onError);
  }

  /** Keeps jobs beside the data; the schema `bullmq` is made by the migrations. */
  static onPostgres(url: string, concurrency: number, onError: (error: Error) => void): BullQueue {
    const connection = { connectionString: url, max: 4, skipMigrations: true };
    return new BullQueue({ connection, factory: createPostgresBackend }, concurrency, onError);
  }

  /** Keeps jobs in Redis or Valkey, which must run with `noeviction`. */
  static onRedis(url: string, concurrency: number, onError: (error: Error) => void): BullQueue {
    return new BullQueue({ connection: { url, maxRetriesPerRequest: null }, factory: undefined }, concurrency, onError);
  }

  async add(calls: readonly WakeUpCall[]): Promise<void> {
    await this.bull.addBulk(
      calls.map(({ id, name }) => ({
        name,
        data: {},
        opts: {
          jobId: id,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: FIRST_PAUSE_MS, jitter: 0.5 },
          removeOnComplete: { age: KEEP_FINISHED_SECONDS, count: 1000 },
          removeOnFail: true,
        },
      })),
    );
  }

  work(perform: (call: WakeUpCall) => Promise<void>, gaveUp: (call: WakeUpCall, error: Error) => Promise<void>): void {
    this.worker = new Worker(
      NAME,
      (job) => perform({ id: String(job.id), name: job.name }),
      { connection: this.store.connection, concurrency: this.concurrency } as never,
      this.store.factory as never,
    );
    this.worker.on('error', this.onError);
    this.worker.on('failed', (job, error) => {
      if (job && job.attemptsMade >= TRIES) {
        gaveUp({ id: String(job.id), name: job.name }, error).catch(this.onError);
      }
    });
  }

  async ping(): Promise<void> {
    await this.bull.waitUntilReady();
    await this.bull.getJobCounts('waiting');
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.bull.close();
  }
}
