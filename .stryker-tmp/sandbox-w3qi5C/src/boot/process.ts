// @ts-nocheck
import { StartFailure } from '../platform/evaluation/start-failure.js';
import { BadSettings } from '../platform/config/settings.js';

/** Stops once, on the first of `signals`; a second signal ends the process at once. */
export function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<unknown>): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) process.exit(130);
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => tellAndExit(error),
      );
    });
  }
}

/** One line on standard error: what went wrong and the way out. Then the process ends with status 1. */
export function tellAndExit(error: unknown): never {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
}

/** The one line for an error at the start; unknown errors show their kind and message, as no request's data is in play yet. */
export function reasonOf(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  if (error instanceof BadSettings) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop it, or set PORT to a free port.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`;
  if (code === 'ECONNREFUSED')
    return 'The database or the queue store does not answer. Start it, or check DATABASE_URL and REDIS_URL.';
  return error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : 'The start failed.';
}
