import { setTimeout as pause } from 'node:timers/promises';
import { Queue as Bull, type QueueOptions, Worker } from 'bullmq';
import { isPatient } from './job.js';
import { createPatientBackend } from './patient-backend.js';
import { type Queue, QUEUE_NAME, type WakeUpCall } from './queue.js';
import { wordless } from './wordless.js';

const TRIES = 5;
const PATIENCE_MS = 3000;
const FIRST_PAUSE_MS = 200;
// BullMQ takes jobs without a number first, then those with the lowest.
const AFTER_ALL_OTHERS = 10;
// Longer than a worker ever waits for a job in one go (BullMQ: 10 s), which is silence too.
const SILENCE_MS = 15_000;
// What the store keeps for the board: nothing is read from it but by people.
const DONE_JOBS_KEPT = { count: 50 };
const FAILED_JOBS_KEPT = { count: 100 };

export interface BullQueueOptions {
  /** Installations that share one Redis are kept apart by this. */
  readonly prefix: string;
  /** Jobs done at the same time by one worker. */
  readonly concurrency: number;
  /** A job whose worker says nothing for so long is given to another one. */
  readonly leaseSeconds: number;
  readonly onError: (error: Error) => void;
}

interface Store {
  readonly connection: unknown;
  readonly prefix?: string;
  readonly factory: typeof createPatientBackend | undefined;
}

/** BullMQ on PostgreSQL (the default) or on Redis. Both are used through the same few calls. */
export class BullQueue implements Queue {
  /** For the board that shows it, and nothing else. */
  readonly bull: Bull;
  private worker: Worker | undefined;

  private constructor(
    private readonly store: Store,
    private readonly options: BullQueueOptions,
  ) {
    const { connection, prefix, factory } = store;
    this.bull = new Bull(QUEUE_NAME, { connection, prefix } as QueueOptions, factory as never);
    this.bull.on('error', options.onError);
  }

  /**
   * Keeps jobs beside the data; the schema `bullmq` is made by the migrations. Its commits do not wait for the disk: the outbox rows are the
   * record of what is to be done, and a store that forgot its last moments is no worse than one that was lost (decision 69).
   */
  static onPostgres(url: string, options: BullQueueOptions): BullQueue {
    const connection = {
      ...{ connectionString: url, max: 4, skipMigrations: true },
      options: '-c synchronous_commit=off',
    };
    return new BullQueue({ connection, factory: createPatientBackend }, options);
  }

  /**
   * Keeps jobs in Redis or Valkey, which must run with `noeviction`. A connection on which an answer is waited for and nothing comes is given
   * up for a new one, and what was asked is asked there again: the system itself would wait for a quarter of an hour.
   */
  static onRedis(url: string, options: BullQueueOptions): BullQueue {
    const connection = { url, maxRetriesPerRequest: null, socketTimeout: SILENCE_MS };
    return new BullQueue({ connection, prefix: options.prefix, factory: undefined }, options);
  }

  async add(calls: readonly WakeUpCall[]): Promise<void> {
    const before = new Set(calls.filter(({ again }) => again).map(({ id }) => id));
    if (before.size > 0) await this.forgetFinished(before);
    await this.bull.addBulk(
      calls.map(({ id, name }, index) => ({
        name,
        data: {},
        opts: {
          jobId: id,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: FIRST_PAUSE_MS, jitter: 0.5 },
          // One of each hand-over is kept: every job of a quiet hour is there to be seen, and a flood is not slowed by it.
          removeOnComplete: index === calls.length - 1 ? DONE_JOBS_KEPT : true,
          removeOnFail: FAILED_JOBS_KEPT,
          ...(isPatient(name) ? { priority: AFTER_ALL_OTHERS } : {}),
        },
      })),
    );
  }

  /** A job that is kept to be seen would keep another one with its id from being added. */
  private async forgetFinished(ids: ReadonlySet<string>): Promise<void> {
    const kept = await this.bull.getJobs(['completed', 'failed']);
    await Promise.all(kept.filter((job) => ids.has(job?.id ?? '')).map((job) => job.remove()));
  }

  work(perform: (call: WakeUpCall) => Promise<void>, gaveUp: (call: WakeUpCall, error: Error) => Promise<void>): void {
    const { concurrency, leaseSeconds, onError } = this.options;
    const { connection, prefix, factory } = this.store;
    const lease = { lockDuration: leaseSeconds * 1000, stalledInterval: leaseSeconds * 1000, maxStalledCount: TRIES };
    this.worker = new Worker(
      QUEUE_NAME,
      (job) =>
        perform({ id: String(job.id), name: job.name }).catch((error: unknown) => {
          throw wordless(error);
        }),
      { connection, prefix, concurrency, ...lease } as never,
      factory as never,
    );
    this.worker.on('error', onError);
    this.worker.on('failed', (job, error) => {
      if (job && job.attemptsMade >= TRIES) {
        gaveUp({ id: String(job.id), name: job.name }, error).catch(onError);
      }
    });
  }

  async ping(): Promise<void> {
    await this.bull.waitUntilReady();
    await this.bull.getJobCounts('waiting');
  }

  async close(): Promise<void> {
    // One that is still connecting would open its connections after they were closed.
    const ready = Promise.allSettled([this.bull.waitUntilReady(), this.worker?.waitUntilReady()]);
    const patience = new AbortController();
    const timeUp = pause(PATIENCE_MS, false, patience).catch(() => false);
    const answered = await Promise.race([ready.then(() => true), timeUp]);
    patience.abort();
    if (!answered) return this.abandon();
    await this.worker?.close();
    await this.bull.close();
  }

  /** A store that does not answer is not waited for: what was under way is taken up again after its lease. */
  private abandon(): void {
    void this.worker?.close(true).catch(this.options.onError);
    void this.bull.disconnect().catch(this.options.onError);
    // One that has never been answered is only given up by this: it would go on asking for ever.
    void this.bull.close().catch(this.options.onError);
  }
}
