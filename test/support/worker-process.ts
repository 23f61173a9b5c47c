import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import type { TestDatabase } from './test-database.js';

/** A worker in a process of its own, as production runs it, so that it can be killed like one. */
export class WorkerProcess {
  /** Resolves when it has done its first job, where it is told to say so by `LOG_LEVEL: 'info'`; or when it has ended. */
  readonly worked: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    this.worked = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.stdout?.on('data', (lines: Buffer) => lines.includes('job done') && resolve());
    });
  }

  static start(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): WorkerProcess {
    const child = spawn(process.execPath, ['dist/worker.js'], {
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

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await gone;
    }
  }
}
