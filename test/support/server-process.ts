import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

/** The built system, web and worker in one process of its own, as production runs it; everything it says is kept. */
export class ServerProcess {
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    }
  }

  /** Starts it and waits until it is ready. */
  static async start(database: TestDatabase, environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, ['dist/main.js'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        REDIS_URL: process.env['REDIS_URL'],
        DATABASE_URL: database.appUrl,
        FIELD_KEY: createHash('sha256').update('test').digest('base64'),
        NODE_ENV: 'test',
        PORT: String(port),
        // On a machine that is busy with other tests a silent database is no hung one.
        DATABASE_PATIENCE_SECONDS: '600',
        ...environment,
      },
    });
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`);
    await until('the server is ready', async () => {
      if (child.exitCode !== null) throw new Error(`the server did not start: ${server.said}`);
      return fetch(`${server.url}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
    });
    return server;
  }

  /** Everything on its standard output and its standard error so far. */
  get output(): string {
    return this.said;
  }

  /** Ends it in order and waits for its last words. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'close');
    this.child.kill('SIGINT');
    await gone;
  }

  /** Ends it whatever it is doing. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await gone;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
