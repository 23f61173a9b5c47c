import { sqlState } from '../database/retry.js';

/**
 * An error as the queue's store may keep it: its kind, its SQLSTATE and where it arose. Its message stays here, because it may quote
 * what somebody is called or where they live.
 */
export function wordless(error: unknown): Error {
  const { name, stack } = error instanceof Error ? error : new Error('');
  const told = Object.assign(new Error(name), { name, code: sqlState(error) });
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  told.stack = [name, ...frames].join('\n');
  return told;
}
