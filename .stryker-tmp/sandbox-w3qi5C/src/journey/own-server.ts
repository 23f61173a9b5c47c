// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningServer {
  readonly url: string;
  readonly password: string;
  stop(): Promise<void>;
}

const PASSWORD = 'journey-password';

/** Starts the product as a newcomer would, in a folder of its own, with every unit free and the clock at `clockStart`. */
export async function startOwnServer(clockStart: string, say: (line: string) => void): Promise<RunningServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'safe-journey-'));
  const child = spawn(process.execPath, [new URL('../cli.js', import.meta.url).pathname, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its own group: Ctrl-C reaches the journey, which then stops the server in order.
    detached: true,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      SEED: 'lancashire',
      CLOCK_START: clockStart,
      DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'warn',
    },
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGINT');
      await gone;
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    say('starting a server of its own');
    return { url: await addressOf(child), password: PASSWORD, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server says nothing');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const address = /is at (http:\S+)/.exec(line)?.[1];
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error('The server did not start; its reason is above.');
}
