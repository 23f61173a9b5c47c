import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestDatabase } from './test-database.js';

const LOOK_EVERY_MS = 10;
const OPEN_TRANSACTIONS = `
  select count(*) filter (where state like 'idle in transaction%')::integer as open,
         count(*) filter (where state = 'active' and wait_event_type is distinct from 'Lock')::integer as busy
    from pg_stat_activity where application_name = $1`;

/** Workers in a process of their own, as production runs them, so that they can be killed like one. */
export class WorkerProcess {
  /** Resolves when each of several workers has done a job; or when the process has ended. */
  readonly atWork: Promise<void>;
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly database: TestDatabase,
    private readonly name: string,
  ) {
    this.atWork = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.stdout?.on('data', (lines: Buffer) => lines.includes('all at work') && resolve());
    });
    child.stderr?.on('data', (lines: Buffer) => (this.said += lines.toString()));
  }

  /** One worker. */
  static start(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): WorkerProcess {
    return WorkerProcess.of('dist/worker.js', database, environment);
  }

  /** Several workers in one process, each of which has its own connections and knows nothing of the others. */
  static several(workers: number, database: TestDatabase): WorkerProcess {
    const program = 'test/support/several-workers.mjs';
    return WorkerProcess.of(program, database, {
      ...{ WORKERS: String(workers), DATABASE_POOL: '10', QUEUE_LEASE_SECONDS: '3' },
    });
  }

  private static of(program: string, database: TestDatabase, environment: NodeJS.ProcessEnv): WorkerProcess {
    const name = `worker ${randomUUID()}`;
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        REDIS_URL: process.env['REDIS_URL'],
        DATABASE_URL: `${database.appUrl}?application_name=${encodeURIComponent(name)}`,
        FIELD_KEY: createHash('sha256').update('test').digest('base64'),
        LOG_LEVEL: 'silent',
        QUEUE_LEASE_SECONDS: '1',
        // On a machine that is busy with other tests a silent database is no hung one.
        DATABASE_PATIENCE_SECONDS: '600',
        ...environment,
      },
    });
    return new WorkerProcess(child, database, name);
  }

  /** Stops it where it is: it goes no further, and what it asked for before is answered to nobody. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  /** How many transactions a frozen process has begun and not ended, once PostgreSQL has done of what it was asked all that waits for nobody. */
  async openTransactions(): Promise<number> {
    const client = new pg.Client({ connectionString: this.database.adminUrl });
    await client.connect();
    try {
      for (;;) {
        const { rows } = await client.query<{ open: number; busy: number }>(OPEN_TRANSACTIONS, [this.name]);
        if (rows[0]?.busy === 0) return rows[0].open;
        await pause(LOOK_EVERY_MS);
      }
    } finally {
      await client.end();
    }
  }

  /** What it said of what went wrong, for whoever finds that it has ended. */
  get lastWords(): string {
    return this.said || 'it said nothing';
  }

  /** Ends it as a power cut would. False when it had ended by itself. */
  async kill(): Promise<boolean> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return false;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    return this.child.signalCode === 'SIGKILL';
  }
}
