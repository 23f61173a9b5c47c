import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';

const READY_WITHIN_MS = 10_000;

/** A Redis of our own on this machine, which keeps nothing. */
export class RedisServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Null where the machine has none. */
  static async start(): Promise<RedisServer | null> {
    const port = await freePort();
    const keepsNothing = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
    const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', ...keepsNothing], {
      stdio: 'ignore',
    });
    const end = () => void child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    const failed = once(child, 'error').then(() => true);
    for (const deadline = performance.now() + READY_WITHIN_MS; performance.now() < deadline;) {
      if (await Promise.race([failed, answers(port)])) break;
      await pause(50);
    }
    return child.pid === undefined ? null : new RedisServer(child, `redis://127.0.0.1:${port}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
