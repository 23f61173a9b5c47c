// @ts-nocheck
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * While `work` runs, a signal that nobody listens for ends the process through its exit hooks, as it would not by itself:
 * Ctrl-C during the first seconds leaves no database server behind.
 */
export async function leaveOnSignal<T>(work: () => Promise<T>): Promise<T> {
  const unheard = SIGNALS.filter((signal) => process.listenerCount(signal) === 0);
  const leave = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  for (const signal of unheard) process.on(signal, leave);
  try {
    return await work();
  } finally {
    for (const signal of unheard) process.off(signal, leave);
  }
}
