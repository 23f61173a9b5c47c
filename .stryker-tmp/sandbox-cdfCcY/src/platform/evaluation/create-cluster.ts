// @ts-nocheck
import { chown, mkdir, open, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import { explainOutput } from './explain.js';
import { run } from './run.js';
import { StartFailure } from './start-failure.js';

/**
 * Makes a new cluster beside its place and gives it its name when it is complete, so that a kill at any moment leaves
 * either none or a whole one. Throws `StartFailure`.
 */
export async function createCluster(
  folder: DataFolder,
  binaries: Binaries,
  superuserPassword: string,
  durable: boolean,
): Promise<void> {
  const fresh = `${folder.cluster}.new-${process.pid}`;
  const passwordFile = `${fresh}.password`;
  try {
    await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
    if (folder.user) await chown(passwordFile, folder.user.uid, folder.user.gid);
    await initdb(folder, binaries, fresh, passwordFile, durable);
    await giveItsName(fresh, folder.cluster);
    if (durable) await syncFolder(folder.path);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

async function initdb(
  folder: DataFolder,
  binaries: Binaries,
  fresh: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const fixed = [
    `--pgdata=${fresh}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own Unicode rules: the same order and the same upper and lower case on every machine.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];

  // What is a letter to pg_trgm is still the machine's say, where it knows UTF-8 without a language.
  let output = '';
  for (const classes of ['C.UTF-8', 'C']) {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { mode: 0o700 });
    if (folder.user) await chown(fresh, folder.user.uid, folder.user.gid);
    const ended = await run(binaries.initdb, [...fixed, `--lc-ctype=${classes}`], folder.user);
    if (ended.code === 0) return;
    output = ended.output;
    if (!/invalid locale/i.test(output)) break;
  }
  throw /Permission denied/i.test(output) ? cannotReach(folder) : explainOutput(output);
}

function cannotReach(folder: DataFolder): StartFailure {
  return new StartFailure(
    `PostgreSQL runs as the user ${folder.user?.name ?? 'that started it'}, who cannot reach ${folder.path}`,
    'Set DATA_DIR to a folder below ones that every user can enter, or start it as an ordinary user',
  );
}

async function giveItsName(fresh: string, cluster: string): Promise<void> {
  // Only an empty folder goes; one that holds something makes this fail, and stays.
  await rmdir(cluster).catch(() => undefined);
  await rename(fresh, cluster);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
