import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

const LOOK_MS = 50;
const PATIENCE_MS = 300_000;

/** Open tasks whose day came today and which nobody has been shown yet; their ids. What is tidied before each run takes them away. */
export async function dueTasks(client: pg.Client, count: number): Promise<string[]> {
  const mark = randomUUID();
  const { rows } = await client.query<{ id: string }>(
    `insert into tasks.task (id, organisation_id, kind, title, due_on, statutory, status, subject_type, subject_id, source, origin, created_at)
     select uuidv7(), o.id, 'bench', 'Something is due', (now() at time zone 'Europe/London')::date, false, 'open', 'bench', uuidv7(),
            'bench', 'bench:' || $2 || ':' || n, clock_timestamp()
       from generate_series(1, $1::integer) n
      cross join lateral (select id from access.organisation where local_authority_code is not null
                           order by id offset n % 40 limit 1) o
     returning id`,
    [count, mark],
  );
  return rows.map(({ id }) => id);
}

/** A commit that makes each of these tasks due to be shown, as the product's own commands leave it: a row each. */
export async function makeDue(client: pg.Client | pg.Pool, taskIds: readonly string[]): Promise<void> {
  await client.query(
    `insert into platform.outbox (id, name, payload, due_at, created_at)
     select uuidv7(), 'tasks.surface', jsonb_build_object('taskId', t), now(), now() from unnest($1::uuid[]) t`,
    [taskIds],
  );
}

/** Waits until nothing that is due is left to do. */
export async function untilAllDone(client: pg.Client): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ left: boolean }>(
      `select exists (select 1 from platform.outbox where done_at is null and failed_at is null and handed_over_at is null and due_at <= now())
           or exists (select 1 from platform.outbox where done_at is null and failed_at is null and handed_over_at is not null) as left`,
    );
    if (!rows[0]?.left) return;
    if (performance.now() > deadline) throw new Error('workers did not do what was due');
    await pause(LOOK_MS);
  }
}
