import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import type { TestDatabase } from './test-database.js';

/** Workers in a process of their own, as production runs them, so that they can be killed like one. */
export class WorkerProcess {
  /** Resolves when each of several workers has done a job; or when the process has ended. */
  readonly atWork: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    this.atWork = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.stdout?.on('data', (lines: Buffer) => lines.includes('all at work') && resolve());
    });
  }

  /** One worker. */
  static start(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): WorkerProcess {
    return WorkerProcess.of('dist/worker.js', database, environment);
  }

  /** Several workers in one process, each of which has its own connections and knows nothing of the others. */
  static several(workers: number, database: TestDatabase): WorkerProcess {
    const program = 'test/support/several-workers.mjs';
    return WorkerProcess.of(program, database, { WORKERS: String(workers), DATABASE_POOL: '4' });
  }

  private static of(program: string, database: TestDatabase, environment: NodeJS.ProcessEnv): WorkerProcess {
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env['PATH'],
        REDIS_URL: process.env['REDIS_URL'],
        DATABASE_URL: database.appUrl,
        FIELD_KEY: createHash('sha256').update('test').digest('base64'),
        LOG_LEVEL: 'silent',
        QUEUE_LEASE_SECONDS: '1',
        ...environment,
      },
    });
    return new WorkerProcess(child);
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
