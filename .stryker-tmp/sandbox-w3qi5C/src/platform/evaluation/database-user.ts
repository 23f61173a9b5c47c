// @ts-nocheck
import type { DatabaseUser } from './operating-system-user.js';
import { run } from './run.js';
import { StartFailure } from './start-failure.js';

const NAME = 'postgres';

const WAYS_TO_CREATE: readonly [program: string, args: string[]][] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
  ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', NAME]],
];

/** True when this process is root. Windows has no such thing. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user `postgres`, created when the machine has none; `nobody` where none can be created.
 * Throws `StartFailure` when there is neither.
 */
export async function findOrCreateDatabaseUser(): Promise<DatabaseUser> {
  const existing = await lookUp(NAME);
  if (existing) return existing;

  for (const [program, args] of WAYS_TO_CREATE) {
    const ended = await run(program, args).catch(() => undefined);
    const created = ended?.code === 0 ? await lookUp(NAME) : undefined;
    if (created) return created;
  }

  const nobody = await lookUp('nobody');
  if (nobody) return nobody;
  throw new StartFailure(
    'PostgreSQL refuses to run as root, and no other user could be found or created for it',
    'Start it as an ordinary user',
  );
}

/** The user that owns a file, by name where the machine knows one. */
export async function userByNumber(uid: number, gid: number): Promise<DatabaseUser> {
  const ended = await run('id', ['-un', String(uid)]).catch(() => undefined);
  return { name: ended?.code === 0 ? ended.output.trim() : `number ${uid}`, uid, gid };
}

async function lookUp(name: string): Promise<DatabaseUser | undefined> {
  const uid = await askForId('-u', name);
  const gid = await askForId('-g', name);
  return uid !== undefined && gid !== undefined && uid !== 0 ? { name, uid, gid } : undefined;
}

async function askForId(which: '-u' | '-g', name: string): Promise<number | undefined> {
  const ended = await run('id', [which, name]).catch(() => undefined);
  if (ended?.code !== 0 || !/^\d+\s*$/.test(ended.output)) return undefined;
  return Number(ended.output);
}
