// @ts-nocheck
import { chown, mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './create-exclusively.js';
import type { DatabaseUser } from './operating-system-user.js';
import { findOrCreateDatabaseUser, isRoot, userByNumber } from './database-user.js';
import { isAlive } from './process-facts.js';
import { StartFailure } from './start-failure.js';

/** The one major version whose data folders the installed programs can open. */
export const POSTGRES_MAJOR = '18';

const OURS = /^(postgres|postgres\.(log|log\.1|port|new-\d+.*)|secrets\.json.*|lock.*)$/;

/** A data folder that is there, and who works in it. */
export interface DataFolder {
  /** Its real, absolute path. */
  readonly path: string;
  /** Where the PostgreSQL cluster is, or will be. */
  readonly cluster: string;
  /** The user PostgreSQL has to run as; undefined when that is the present one. */
  readonly user: DatabaseUser | undefined;
}

/**
 * Makes the data folder (0700), or takes the one that is there. As root it is handed to the user PostgreSQL runs as, unless
 * it holds something that is not ours. Throws `StartFailure`, or the system's error.
 */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const wanted = path.resolve(dataDir);
  await mkdir(path.dirname(wanted), { recursive: true });
  await mkdir(wanted, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });

  const folder = await realpath(wanted);
  const entries = await readdir(folder);
  if (entries.includes('PG_VERSION')) {
    throw new StartFailure(`${folder} is itself a PostgreSQL data folder`, 'Set DATA_DIR to another folder');
  }

  const cluster = path.join(folder, 'postgres');
  if (!isRoot()) {
    await refuseClusterOfAnother(cluster);
    return { path: folder, cluster, user: undefined };
  }
  const user = await userFor(folder, cluster);
  await letEnter(folder, entries, user);
  return { path: folder, cluster, user };
}

/**
 * Whether there is a cluster yet. Throws `StartFailure` for one of another major version, and for a folder that holds
 * something else: it is never emptied or overwritten.
 */
export async function clusterIsThere(cluster: string): Promise<boolean> {
  const entries = await readdir(cluster).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  if (entries.length === 0) return false;

  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const control = await stat(path.join(cluster, 'global', 'pg_control')).catch(() => undefined);
  if (version === '' || !control?.size) {
    throw new StartFailure(
      `${cluster} holds something that is not a PostgreSQL database`,
      'Move it away if it is not needed, or set DATA_DIR to another folder',
    );
  }
  if (version !== POSTGRES_MAJOR) {
    throw new StartFailure(
      `${cluster} was made by PostgreSQL ${version}, and this is PostgreSQL ${POSTGRES_MAJOR}`,
      'Set DATA_DIR to another folder, or go back to the version of the system that made it',
    );
  }
  return true;
}

/** Removes what starts that were killed left half made. Called under the lock. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^postgres\.new-(\d+)/.exec(name)?.[1];
    if (owner === undefined) continue;
    if (Number(owner) !== process.pid && isAlive(Number(owner))) continue;
    // An initdb that outlived its parent may still write there: whatever stays is harmless, and goes the next time.
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/**
 * As root: gives the files we made to the user that has the cluster. Started once with sudo in somebody's folder, it then
 * still starts for that person the next day.
 */
export async function handOver(folder: DataFolder): Promise<void> {
  if (!folder.user) return;
  for (const name of await readdir(folder.path)) {
    if (!OURS.test(name) || name === 'postgres') continue;
    await chown(path.join(folder.path, name), folder.user.uid, folder.user.gid).catch(() => undefined);
  }
}

async function refuseClusterOfAnother(cluster: string): Promise<void> {
  const found = await stat(cluster).catch(() => undefined);
  if (!found || process.getuid === undefined || found.uid === process.getuid()) return;
  const { name } = await userByNumber(found.uid, found.gid);
  throw new StartFailure(
    `${cluster} belongs to another user (${name})`,
    'Start it as that user, or as root if that is how it was started before, or set DATA_DIR to another folder',
  );
}

/** As root: whoever owns what is there already, so that a single start with sudo does not lock its owner out. */
async function userFor(folder: string, cluster: string): Promise<DatabaseUser> {
  for (const place of [cluster, folder]) {
    const found = await stat(place).catch(() => undefined);
    if (found && found.uid !== 0) return await userByNumber(found.uid, found.gid);
  }
  return await findOrCreateDatabaseUser();
}

async function letEnter(folder: string, entries: readonly string[], user: DatabaseUser): Promise<void> {
  const { uid, gid, mode } = await stat(folder);
  const mayEnter = uid === user.uid || (gid === user.gid && (mode & 0o010) !== 0) || (mode & 0o001) !== 0;
  if (mayEnter) return;

  if (!entries.every((name) => OURS.test(name))) {
    throw new StartFailure(
      `PostgreSQL runs as the user ${user.name}, who cannot enter the data folder ${folder}`,
      `Run "chown ${user.name} ${folder}", or set DATA_DIR to a new folder`,
    );
  }
  await chown(folder, user.uid, user.gid);
}
