import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';

const READY_WITHIN_MS = 120_000;
// The flags of docker/Dockerfile.
const AS_IN_PRODUCTION = ['--max-semi-space-size=32'];

// Whoever measures may be stopped in the middle.
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** A process of its own, as production runs it. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it answers; for a worker, which does not, nothing is there. */
    readonly url: string,
  ) {}

  /** Starts a program that listens on `PORT` and answers at `readyAt`. */
  static async listening(program: string, environment: NodeJS.ProcessEnv, readyAt: string): Promise<ServerProcess> {
    const port = await freePort();
    const server = new ServerProcess(
      start(program, { ...environment, PORT: String(port) }),
      `http://127.0.0.1:${port}`,
    );
    await server.answers(readyAt);
    return server;
  }

  /** Starts a program that listens to nothing. */
  static background(program: string, environment: NodeJS.ProcessEnv): ServerProcess {
    return new ServerProcess(start(program, environment), '');
  }

  /** Starts a command of the terminal, as npm does. */
  static command(words: readonly string[], environment: NodeJS.ProcessEnv): ServerProcess {
    return new ServerProcess(start('dist/cli.js', environment, { flags: [], words }), '');
  }

  /** Waits until it ends by itself; throws when it failed. */
  async succeeds(): Promise<void> {
    if (!this.hasEnded) await once(this.child, 'exit');
    if (this.child.exitCode !== 0) throw new Error('a command that is measured failed');
  }

  /** Memory in use now, in megabytes; null on a system that does not say. */
  async megabytes(): Promise<number | null> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(late);
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private async answers(path: string): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS;
    while (performance.now() < deadline && !this.hasEnded) {
      const there = await fetch(`${this.url}${path}`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (there) return;
      await pause(50);
    }
    await this.stop();
    throw new Error('a server that is to be measured did not start');
  }
}

function start(
  program: string,
  environment: NodeJS.ProcessEnv,
  { flags = AS_IN_PRODUCTION, words = [] }: { flags?: readonly string[]; words?: readonly string[] } = {},
): ChildProcess {
  const child = spawn(process.execPath, [...flags, program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', LOG_LEVEL: 'silent', ...environment },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}
