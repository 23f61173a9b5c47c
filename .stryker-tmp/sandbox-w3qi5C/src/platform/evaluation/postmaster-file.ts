// @ts-nocheck
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a PostgreSQL server writes about itself into `postmaster.pid`, in its data folder, while it runs. */
export interface PostmasterFile {
  readonly pid: number;
  /** True from when it accepts connections until it begins to stop. */
  readonly ready: boolean;
}

const READY_LINE = 7;

/** Reads `postmaster.pid`; undefined when there is none, or it is being written. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[READY_LINE]?.trim() === 'ready' } : undefined;
}

/** The file's path. */
export function postmasterFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}
