import { createPostgresBackend, Queue, type QueueOptions, Worker } from 'bullmq';

/** Where a queue is kept: what the product is told, and what plain BullMQ is given. */
export interface Backend {
  readonly name: 'PostgreSQL' | 'Redis';
  readonly url: string;
}

/** Of the product's queue and worker. */
export const JOBS_AT_ONCE = 8;

/** Plain BullMQ with nothing around it: a queue of its own on either backend. */
export function bareQueue(backend: Backend, name: string): Queue {
  return new Queue(name, { connection: connectionTo(backend) } as QueueOptions, factoryOf(backend) as never);
}

/** And who works on it; `started` is called as soon as a job is, which is all that there is to do. */
export function bareWorker(backend: Backend, name: string, started: (jobId: string) => void = () => undefined): Worker {
  return new Worker(
    name,
    (job) => {
      started(String(job.id));
      return Promise.resolve();
    },
    { connection: connectionTo(backend), concurrency: JOBS_AT_ONCE } as never,
    factoryOf(backend) as never,
  );
}

function connectionTo({ name, url }: Backend): object {
  return name === 'Redis'
    ? { url, maxRetriesPerRequest: null }
    : { connectionString: url, max: 4, skipMigrations: true };
}

function factoryOf({ name }: Backend): typeof createPostgresBackend | undefined {
  return name === 'Redis' ? undefined : createPostgresBackend;
}
