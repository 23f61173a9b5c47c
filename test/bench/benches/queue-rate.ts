import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Queue } from 'bullmq';
import { bareQueue } from '../bare/bare-queue.js';
import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startEmptyWorker, startWorker } from '../product/product.js';
import type { ServerProcess } from '../product/server-process.js';
import { inTurn } from '../rounds.js';
import { type MeasuredBackend, onBothBackends } from './backends.js';
import { dueTasks, makeDue, untilAllDone } from './due-tasks.js';

const WORKERS = 4;
const PAIRS = 3;
const TASKS = 5_000;
// As many as the product's relay hands over at once.
const AT_ONCE = 200;
const LOOK_MS = 50;
const LEAST = { PostgreSQL: 500, Redis: 2000 };

/** How many tasks four workers do a second: real ones of the product beside empty jobs of plain BullMQ on the same backend. */
export function queueRate(lab: Lab): Promise<Figure[]> {
  return onBothBackends(lab, (backend) => rateOn(lab, backend));
}

async function rateOn(lab: Lab, backend: MeasuredBackend): Promise<Figure[]> {
  const name = `bench-rate-${process.pid}`;
  const queue = bareQueue(backend, name);
  const workers: ServerProcess[] = [];
  try {
    await queue.waitUntilReady();
    for (let worker = 0; worker < WORKERS; worker++) {
      workers.push(startWorker(lab.country, backend.settings), startEmptyWorker(backend, name));
    }
    const count = lab.some(TASKS);
    return await connected(lab.country.adminUrl, async (client) => {
      // The first round of each, which does not count, waits for those who have not started yet.
      const { first, second, ratio } = await inTurn(
        PAIRS,
        () => tasksPerSecond(client, count),
        () => jobsPerSecond(queue, count),
      );
      const beside = { name: 'empty jobs of bare BullMQ', value: second };
      return [
        ...[
          {
            name: `queue-rate ${backend.name}`,
            value: first,
            unit: 'tasks/s',
            bar: `>= ${LEAST[backend.name]}`,
            beside,
          },
        ],
        { name: `queue-rate ${backend.name} beside bare`, value: ratio, unit: 'of its rate', bar: '>= 0.5' },
      ];
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await queue.obliterate({ force: true });
    await queue.close();
  }
}

async function tasksPerSecond(client: pg.Client, count: number): Promise<number> {
  const tasks = await dueTasks(client, count);
  const started = performance.now();
  await makeDue(client, tasks);
  await untilAllDone(client);
  const seconds = (performance.now() - started) / 1000;
  await allShown(client, tasks);
  return count / seconds;
}

/** What was done must have had its effect. */
async function allShown(client: pg.Client, tasks: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from tasks.task where id = any ($1) and escalation_level = 1',
    [tasks],
  );
  if (rows[0]?.count !== tasks.length) throw new Error('a task was called done and nobody is shown it');
}

async function jobsPerSecond(queue: Queue, count: number): Promise<number> {
  const started = performance.now();
  for (let added = 0; added < count; added += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - added);
    await queue.addBulk(
      Array.from({ length: size }, () => ({ name: 'empty', data: {}, opts: { removeOnComplete: true } })),
    );
  }
  while (await isBusy(queue)) await pause(LOOK_MS);
  return count / ((performance.now() - started) / 1000);
}

async function isBusy(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).some((count) => count > 0);
}
