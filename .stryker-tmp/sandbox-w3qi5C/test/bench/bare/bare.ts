// @ts-nocheck
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CountryDatabase } from '../country/database.js';
import { ServerProcess } from '../product/server-process.js';
import type { Recording } from './recording.js';

const PROGRAM = fileURLToPath(new URL('server.js', import.meta.url));

/** Starts the bare server; `recordings` are what it can replay, by number. */
export async function startBare(
  { appUrl }: CountryDatabase,
  dataDir: string,
  recordings: readonly Recording[] = [],
): Promise<ServerProcess> {
  const file = path.join(dataDir, 'recordings.json');
  await writeFile(file, JSON.stringify(recordings));
  return ServerProcess.listening(PROGRAM, { DATABASE_URL: appUrl, RECORDINGS: file }, '/ready');
}
