import pg from 'pg';
import { bareQueue, bareWorker } from '../bare/bare-queue.js';
import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWorker } from '../product/product.js';
import { quantile } from '../statistics.js';
import { openLoop } from '../traffic/open-loop.js';
import { type MeasuredBackend, onBothBackends } from './backends.js';
import { dueTasks, makeDue, untilAllDone } from './due-tasks.js';

const RATE = 100;
const WARM_UP_SECONDS = 5;
const SECONDS = 30;
const SENDERS = 16;
const SLOWEST = { PostgreSQL: 150, Redis: 50 };

/** From the instant at which a commit is to be sent until what it makes due has been done; and plain BullMQ, from adding a job to its start. */
export function taskEffect(lab: Lab): Promise<Figure[]> {
  return onBothBackends(lab, async (backend) => {
    const times = await ours(lab, backend);
    const bare = await plain(lab, backend);
    const name = `task-effect ${backend.name}`;
    const beside = { name: 'bare BullMQ, add to start', value: quantile(bare, 0.99) };
    return [
      { name: `${name} p99`, value: quantile(times, 0.99), unit: 'ms', bar: `<= ${SLOWEST[backend.name]}`, beside },
      {
        ...{ name: `${name} p50`, value: quantile(times, 0.5), unit: 'ms', bar: null },
        beside: { ...beside, value: quantile(bare, 0.5) },
      },
    ];
  });
}

function ours(lab: Lab, { settings }: MeasuredBackend): Promise<number[]> {
  return connected(lab.country.adminUrl, async (client) => {
    const tasks = await dueTasks(client, RATE * (WARM_UP_SECONDS + lab.some(SECONDS)) + 1);
    await tellEffects(client);
    const effects = new Effects(client);
    const senders = new pg.Pool({ connectionString: lab.country.adminUrl, max: SENDERS });
    const worker = startWorker(lab.country, settings);
    try {
      // The worker has started when it has done the first of them.
      const first = tasks.pop() ?? '';
      await Promise.all([effects.of(first), makeDue(client, [first])]);
      const times = await timed(lab, async () => {
        const task = tasks.pop() ?? '';
        await Promise.all([effects.of(task), makeDue(senders, [task])]);
      });
      await untilAllDone(client);
      return times;
    } finally {
      await worker.stop();
      await senders.end();
      await client.query('drop trigger tell_bench on tasks.task; drop function bench.tell_effect()');
    }
  });
}

async function plain(lab: Lab, backend: MeasuredBackend): Promise<number[]> {
  const name = `bench-effect-${process.pid}`;
  const queue = bareQueue(backend, name);
  const starts = new Map<string, () => void>();
  const worker = bareWorker(backend, name, (id) => starts.get(id)?.());
  try {
    await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
    let number = 0;
    return await timed(lab, async () => {
      const jobId = `job-${number++}`;
      const started = new Promise<void>((resolve) => starts.set(jobId, resolve));
      await queue.add('empty', {}, { jobId, removeOnComplete: true });
      await started;
      starts.delete(jobId);
    });
  } finally {
    await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
  }
}

async function timed(lab: Lab, send: () => Promise<void>): Promise<number[]> {
  const { samples, errors } = await openLoop(send, { rate: RATE, warmUp: WARM_UP_SECONDS, seconds: lab.some(SECONDS) });
  if (errors.length > 0) throw new Error(`${errors.length} events went wrong, the first: ${errors[0]}`);
  return samples.map(({ ms }) => ms);
}

/** PostgreSQL says by itself that a task of ours is shown, with the commit that shows it. */
async function tellEffects(client: pg.Client): Promise<void> {
  await client.query(
    `create or replace function bench.tell_effect() returns trigger language plpgsql security definer as $$
     begin perform pg_notify('bench_effect', new.id::text); return null; end $$;
     drop trigger if exists tell_bench on tasks.task;
     create trigger tell_bench after update of escalation_level on tasks.task
       for each row when (new.kind = 'bench') execute function bench.tell_effect();
     listen bench_effect`,
  );
}

/** Who waits for the effect of which task. */
class Effects {
  private readonly waiting = new Map<string, () => void>();

  constructor(client: pg.Client) {
    client.on('notification', ({ payload = '' }) => this.waiting.get(payload)?.());
  }

  of(taskId: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(taskId, resolve));
  }
}
