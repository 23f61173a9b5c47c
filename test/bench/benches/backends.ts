import type { Backend } from '../bare/bare-queue.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { RedisServer } from '../product/redis.js';

/** A place in which queues are kept, and what tells the product to keep its own there. */
export interface MeasuredBackend extends Backend {
  readonly settings: NodeJS.ProcessEnv;
}

/** Measures on PostgreSQL, and on a Redis of our own where the machine has one. */
export async function onBothBackends(
  { country }: Lab,
  measure: (backend: MeasuredBackend) => Promise<Figure[]>,
): Promise<Figure[]> {
  // A queue of another name makes a sequence of its own, which is the owner's to do.
  const figures = await measure({ name: 'PostgreSQL', url: country.ownerUrl, settings: {} });
  const redis = await RedisServer.start();
  if (!redis) return figures;
  try {
    return [...figures, ...(await measure({ name: 'Redis', url: redis.url, settings: { REDIS_URL: redis.url } }))];
  } finally {
    await redis.stop();
  }
}
