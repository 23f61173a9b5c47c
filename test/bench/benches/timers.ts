import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWorker } from '../product/product.js';

const TIMERS = 1_000_000;
const PATIENCE_MS = 120_000;
const LOOK_MS = 20;

/** From the start of a worker's process until it has done what was due, with a year of timers in the database and with none. */
export async function timers(lab: Lab): Promise<Figure[]> {
  const count = lab.some(TIMERS);
  return connected(lab.country.adminUrl, async (client) => {
    const none = await secondsUntilDone(lab, client);
    const ours = await set(client, count);
    try {
      const value = await secondsUntilDone(lab, client);
      const beside = { name: 'with none', value: none };
      return [{ name: `timers ${count} in the database`, value, unit: 's', bar: '<= 10', beside }];
    } finally {
      await client.query('delete from platform.outbox where created_at = $1', [ours]);
    }
  });
}

/** Calls that are due on the coming days of a year, known by the instant at which they were all made. */
async function set(client: pg.Client, count: number): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>(`select date_trunc('milliseconds', now()) as at`);
  const at = rows[0]?.at ?? new Date();
  await client.query(
    `insert into platform.outbox (id, name, payload, due_at, created_at)
     select uuidv7(), 'tasks.surface', jsonb_build_object('taskId', gen_random_uuid()), $1::timestamptz + interval '1 day' * (1 + n % 365), $1
       from generate_series(1, $2::integer) n`,
    [at, count],
  );
  await client.query('analyze platform.outbox');
  return at;
}

/** A call that is due already, and a worker that is started after it. */
async function secondsUntilDone(lab: Lab, client: pg.Client): Promise<number> {
  const id = randomUUID();
  await client.query(
    `insert into platform.outbox (id, name, payload, due_at, created_at)
     values ($1, 'tasks.surface', jsonb_build_object('taskId', gen_random_uuid()), now(), now())`,
    [id],
  );
  const started = performance.now();
  const worker = startWorker(lab.country);
  try {
    while (!(await isDone(client, id))) {
      if (performance.now() - started > PATIENCE_MS) throw new Error('a worker did not do what was due');
      await pause(LOOK_MS);
    }
    return (performance.now() - started) / 1000;
  } finally {
    await worker.stop();
    await client.query('delete from platform.outbox where id = $1', [id]);
  }
}

async function isDone(client: pg.Client, id: string): Promise<boolean> {
  const { rows } = await client.query<{ done: boolean }>(
    'select done_at is not null as done from platform.outbox where id = $1',
    [id],
  );
  return rows[0]?.done ?? false;
}
