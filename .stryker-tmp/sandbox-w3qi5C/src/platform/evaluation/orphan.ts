// @ts-nocheck
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { codeOf } from './create-exclusively.js';
import type { DataFolder } from './data-folder.js';
import { postmasterFile, readPostmasterFile } from './postmaster-file.js';
import { isAlive, isServerOf } from './process-facts.js';
import { run } from './run.js';
import { StartFailure } from './start-failure.js';

/** Fast shutdown first; a server that does not heed it is told to drop everything, and recovers from its log at the start. */
const STEPS: readonly [NodeJS.Signals, patienceMs: number][] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 10_000],
];

/**
 * Stops a server that still runs on this folder after the process that started it was killed, and removes the note of one
 * that is gone when its number now belongs to another program (PostgreSQL would take that one for a server).
 *
 * Called under the lock: a server found now has no owner. Throws `StartFailure` when it cannot be stopped.
 */
export async function stopOrphan(folder: DataFolder, binaries: Binaries): Promise<void> {
  const found = await readPostmasterFile(folder.cluster);
  if (!found || !isAlive(found.pid)) return;

  const ours = isServerOf(found.pid, folder.cluster);
  if (ours === false) {
    await rm(postmasterFile(folder.cluster), { force: true });
    return;
  }
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast', '-w']);
    return;
  }
  if (ours === undefined) throw cannotStop(folder, found.pid);

  for (const [signal, patienceMs] of STEPS) {
    sendSignal(folder, found.pid, signal);
    if (await gone(found.pid, patienceMs)) return;
  }
  throw cannotStop(folder, found.pid);
}

function sendSignal(folder: DataFolder, pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw cannotStop(folder, pid);
  }
}

async function gone(pid: number, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += 20) {
    if (!isAlive(pid)) return true;
    await sleep(20);
  }
  return false;
}

function cannotStop(folder: DataFolder, pid: number): StartFailure {
  return new StartFailure(
    `A PostgreSQL server that nobody looks after still runs on ${folder.path} (process ${pid}) and does not stop`,
    `Stop it with "kill -INT ${pid}", or set DATA_DIR to another folder`,
  );
}
