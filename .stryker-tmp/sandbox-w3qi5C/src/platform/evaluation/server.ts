// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import { explainOutput } from './explain.js';
import { readPostmasterFile } from './postmaster-file.js';
import { run, runAs } from './run.js';
import { serverSettings, type ServerSettings } from './server-settings.js';
import { StartFailure } from './start-failure.js';

/** A PostgreSQL server that accepts connections. */
export interface Server {
  readonly pid: number;
  /** Fast shutdown: open transactions roll back, connections end. Settles when the server is gone; may be called again. */
  stop(): Promise<void>;
}

/** The port went to somebody else between choosing and listening. */
export class PortTaken extends Error {}

/** The server before this one has gone, and its last connections are just ending. */
export class StillEnding extends Error {}

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Starts PostgreSQL and waits until it accepts connections. It writes to `<dataDir>/postgres.log`, never to the terminal.
 *
 * It has a process group of its own: Ctrl-C reaches Node alone, which stops it when its own work is done. If Node ends
 * without stopping it, it is sent the signal to stop on the way out.
 */
export async function startServer(folder: DataFolder, binaries: Binaries, settings: ServerSettings): Promise<Server> {
  const log = openLog(folder.path);
  const child = spawn(binaries.postgres, ['-D', folder.cluster, ...serverSettings(settings)], {
    ...runAs(folder.user),
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
    windowsHide: true,
  });
  closeSync(log.descriptor);

  const server = lookAfter(child, folder, binaries);
  const since = performance.now();
  while (performance.now() - since < START_PATIENCE_MS) {
    if (server.ended()) throw explainEnd(log.writtenSince(), log.file);
    const written = await readPostmasterFile(folder.cluster);
    if (written?.ready && written.pid === child.pid) return { pid: child.pid, stop: server.stop };
    await sleep(15);
  }
  await server.stop();
  throw new StartFailure(`PostgreSQL was not ready after ${START_PATIENCE_MS / 1000} seconds`, `See ${log.file}`);
}

function lookAfter(child: ChildProcess, folder: DataFolder, binaries: Binaries) {
  const onTheWayOut = () => void child.kill('SIGINT');
  process.once('exit', onTheWayOut);

  let hasEnded = false;
  const end = new Promise<void>((resolve) => {
    const ended = () => {
      hasEnded = true;
      process.off('exit', onTheWayOut);
      resolve();
    };
    child.once('exit', ended);
    child.once('error', ended);
  });
  child.unref();

  const stop = async () => {
    if (hasEnded) return;
    child.ref();
    if (process.platform === 'win32') await run(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast']);
    else child.kill('SIGINT');
    const impatience = setTimeout(() => void child.kill('SIGQUIT'), STOP_PATIENCE_MS);
    await end;
    clearTimeout(impatience);
  };
  return { stop, ended: () => hasEnded };
}

function explainEnd(output: string, logFile: string): Error {
  if (/could not bind|could not create any TCP\/IP sockets/i.test(output)) return new PortTaken();
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/i.test(output))
    return new StillEnding();
  return explainOutput(output, logFile);
}

/** The log, moved aside when it has grown large, and what was written to it from now on. */
function openLog(folder: string): { file: string; descriptor: number; writtenSince(): string } {
  const file = path.join(folder, 'postgres.log');
  let descriptor = openSync(file, 'a', 0o600);
  if (fstatSync(descriptor).size > LOG_LIMIT_BYTES) {
    closeSync(descriptor);
    renameSync(file, `${file}.1`);
    descriptor = openSync(file, 'a', 0o600);
  }
  const from = fstatSync(descriptor).size;
  return { file, descriptor, writtenSince: () => readFileSync(file).subarray(from).toString() };
}
