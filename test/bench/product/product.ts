import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Backend } from '../bare/bare-queue.js';
import type { CountryDatabase } from '../country/database.js';
import { ServerProcess } from './server-process.js';

const FIELD_KEY = createHash('sha256').update('measured').digest('base64');

/** A web process of the product. */
export function startWeb({ appUrl }: Pick<CountryDatabase, 'appUrl'>, settings: NodeJS.ProcessEnv = {}) {
  const environment = { DATABASE_URL: appUrl, FIELD_KEY, PROCESS_ROLE: 'web', ...settings };
  return ServerProcess.listening('dist/main.js', environment, '/health/ready');
}

/** A worker process of the product. */
export function startWorker({ appUrl }: CountryDatabase, settings: NodeJS.ProcessEnv = {}): ServerProcess {
  return ServerProcess.background('dist/worker.js', { DATABASE_URL: appUrl, FIELD_KEY, ...settings });
}

/** A worker process of plain BullMQ whose jobs do nothing. */
export function startEmptyWorker({ name, url }: Backend, queue: string): ServerProcess {
  const program = fileURLToPath(new URL('../bare/empty-worker.js', import.meta.url));
  return ServerProcess.background(program, { BACKEND: JSON.stringify({ name, url }), QUEUE: queue });
}

/** A command of the terminal, in a process of its own. */
export function startCommand({ appUrl }: CountryDatabase, words: readonly string[]): ServerProcess {
  return ServerProcess.command(words, { DATABASE_URL: appUrl, FIELD_KEY });
}
