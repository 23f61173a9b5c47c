import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { type LocalPostgres, startLocalPostgres } from '../../src/platform/evaluation/embedded-postgres.js';
import { withDatabase } from '../../src/platform/evaluation/prepare-database.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const CRASHES = 2;
const MARKS_EACH = 150;
const STEPS = 3;
// PostgreSQL writes what no commit waits for within 0.6 seconds.
const WORKS_FOR_MS = 600;
// On a busy machine too. It only bounds a failing run.
const PATIENCE_MS = 1_200_000;

// Of its own, as in production: what a commit has waited for is on the disk, and the marks of the relay and the queue's store may not be.
describe('when PostgreSQL crashes', () => {
  let home: string;
  let postgres: LocalPostgres;
  let worker: WorkerProcess;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'safe-crash-'));
    await chmod(home, 0o755);
    postgres = await startLocalPostgres({ dataDir: dataDir() });
    await migrate(postgres.ownerUrl, 'safe_app');
    await rows('create table public.mark (mark uuid not null, step integer not null)');
    await rows('grant insert on public.mark to safe_app');
  });
  afterAll(async () => {
    await worker.kill();
    await postgres.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  it(
    'what it forgot of the queue is taken again: none of the work is lost and none doubled',
    async () => {
      for (let crashes = 0; crashes < CRASHES; crashes++) {
        await leaveMarks(MARKS_EACH);
        start();
        await worker.atWork;
        await leaveMarks(MARKS_EACH);
        await pause(Math.random() * WORKS_FOR_MS);
        await crash();
      }
      start();
      const undone = `platform.outbox where name = 'test.leave-mark' and done_at is null`;
      await until('all marks are left', async () => (await count(undone)) === 0, PATIENCE_MS);

      const marks = CRASHES * 2 * MARKS_EACH;
      expect(await count('public.mark')).toBe(marks * STEPS);
      expect(await count('(select distinct mark, step from public.mark)')).toBe(marks * STEPS);
    },
    PATIENCE_MS,
  );

  function start(): void {
    const { appUrl, ownerUrl } = postgres;
    const drop = () => Promise.resolve();
    worker = WorkerProcess.several(1, { name: 'safe', appUrl, ownerUrl, adminUrl: adminUrl(), drop });
  }

  /** As a power cut: all processes of PostgreSQL end where they are, and so does the worker. Then PostgreSQL starts again. */
  async function crash(): Promise<void> {
    const [pid] = (await readFile(path.join(dataDir(), 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGQUIT');
    // Settles when it is gone.
    await postgres.stop();
    await worker.kill();
    postgres = await startLocalPostgres({ dataDir: dataDir() });
  }

  async function leaveMarks(marks: number): Promise<void> {
    await rows(
      `insert into platform.outbox (id, name, payload, due_at, created_at)
         select uuidv7(), 'test.leave-mark', jsonb_build_object('mark', uuidv7(), 'steps', $2::integer), now(), now()
           from generate_series(1, $1::integer)`,
      [marks, STEPS],
    );
  }

  async function count(of: string): Promise<number> {
    const [row] = await rows<{ count: number }>(`select count(*)::integer as count from ${of}`);
    return row?.count ?? NaN;
  }

  async function rows<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: adminUrl() });
    await client.connect();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  const dataDir = () => path.join(home, 'data');
  const adminUrl = () => withDatabase(postgres.adminUrl, 'safe');
});
