// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './create-exclusively.js';

/** True while the process runs. One that has ended but was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
  return linuxStat(pid)?.state !== 'Z';
}

/** A text that differs between two processes that had the same number; undefined where the system does not tell. */
export function startMark(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStat(pid)?.started;
  return process.platform === 'win32' ? undefined : ps(pid, 'lstart');
}

/**
 * Whether the process is the PostgreSQL server of that data folder. Undefined where the system does not tell
 * (Windows).
 */
export function isServerOf(pid: number, cluster: string): boolean | undefined {
  if (process.platform === 'win32') return undefined;
  const command = process.platform === 'linux' ? linuxCommand(pid) : ps(pid, 'command');
  if (command === undefined) return isAlive(pid) ? undefined : false;
  if (!/(^|\/)postgres(\s|$|:)/.test(command)) return false;

  // A server works in its data folder, so that this holds after the folder was moved as well.
  const workingFolder = linuxWorkingFolder(pid);
  if (workingFolder !== undefined) return samePath(workingFolder, cluster);
  return command.includes(cluster);
}

interface LinuxStat {
  readonly state: string;
  readonly started: string;
}

function linuxStat(pid: number): LinuxStat | undefined {
  if (process.platform !== 'linux') return undefined;
  const text = readOrNothing(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets and may itself hold blanks and brackets.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const state = fields?.[0];
  const started = fields?.[19];
  return state !== undefined && started !== undefined ? { state, started } : undefined;
}

function linuxCommand(pid: number): string | undefined {
  return readOrNothing(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ');
}

function linuxWorkingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return path.resolve(a) === path.resolve(b);
  }
}
