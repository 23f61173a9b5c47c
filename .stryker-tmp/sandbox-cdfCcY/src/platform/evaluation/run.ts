// @ts-nocheck
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { DatabaseUser } from './operating-system-user.js';

/** How a program ended: `code` is null when a signal ended it; `output` is all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const PASSED_ON = ['PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE'];

/**
 * Runs a program to its end, as the given user. Rejects with the system's error when it cannot be started at all.
 * It is ended with this process.
 */
export function run(program: string, args: readonly string[], user?: DatabaseUser): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...runAs(user), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const endWithUs = () => void child.kill();
    process.once('exit', endWithUs);

    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithUs);
      resolve({ code, output });
    });
  });
}

/** The user, surroundings and working folder of every PostgreSQL program. */
export function runAs(user: DatabaseUser | undefined): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  // Our own settings hold secrets, and PGPORT or LC_ALL of the person's shell would change what the programs do.
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of PASSED_ON) if (process.env[name] !== undefined) env[name] = process.env[name];

  // The folder npm was started in may be closed to the database user.
  const cwd = path.parse(process.execPath).root;
  return user ? { uid: user.uid, gid: user.gid, cwd, env } : { cwd, env };
}
