// @ts-nocheck
import { readFileSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createExclusively } from './create-exclusively.js';
import { isAlive, startMark } from './process-facts.js';
import { StartFailure } from './start-failure.js';

/** Held from the beginning of a start until the database has stopped. */
export interface Lock {
  release(): void;
}

const heldHere = new Set<string>();

/**
 * Takes `<dataDir>/lock`, so that of two processes starting on one data folder one wins. A lock whose process has gone is
 * taken over. Throws `StartFailure` when another process, or this one, holds it.
 *
 * PostgreSQL has its own guard against two servers on one folder; this one is there to say so in words, and to keep a
 * second start from taking the first one's server for an orphan.
 */
export async function takeLock(dataDir: string): Promise<Lock> {
  const file = path.join(dataDir, 'lock');
  const ours = JSON.stringify({ pid: process.pid, started: startMark(process.pid) });
  if (heldHere.has(file)) throw alreadyRunning(dataDir, process.pid);

  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createExclusively(file, ours)) return hold(file, ours);
    const found = readOrNothing(file);
    if (found === undefined) continue;
    const holder = liveHolder(found);
    if (holder !== undefined) throw alreadyRunning(dataDir, holder);
    await removeStale(file, found);
  }
  throw alreadyRunning(dataDir);
}

function hold(file: string, ours: string): Lock {
  const release = () => {
    process.off('exit', release);
    heldHere.delete(file);
    if (readOrNothing(file) === ours) rmSync(file, { force: true });
  };
  heldHere.add(file);
  process.once('exit', release);
  return { release };
}

/** The number of the process that holds a lock, when it is still the same process. */
function liveHolder(content: string): number | undefined {
  const { pid, started } = parse(content);
  // Containers count from 1 at every start: our own number in a lock that we do not hold is an earlier container's.
  if (pid === undefined || pid === process.pid || !isAlive(pid)) return undefined;
  const now = startMark(pid);
  return started !== undefined && now !== undefined && started !== now ? undefined : pid;
}

/** Moves the stale lock away by name first: if another process was quicker, it is that one's new lock, and goes back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.stale-${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = readOrNothing(aside);
  if (moved !== undefined && moved !== stale) await createExclusively(file, moved);
  await rm(aside, { force: true });
}

function parse(content: string): { pid?: number; started?: string } {
  try {
    const value = JSON.parse(content) as { pid?: unknown; started?: unknown };
    return {
      pid: typeof value.pid === 'number' && value.pid > 0 ? value.pid : undefined,
      started: typeof value.started === 'string' ? value.started : undefined,
    };
  } catch {
    return {};
  }
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function alreadyRunning(dataDir: string, pid?: number): StartFailure {
  return new StartFailure(
    `The database in ${dataDir} is already running${pid === undefined ? '' : ` (process ${pid})`}`,
    'Stop that one first, or set DATA_DIR to another folder',
  );
}
