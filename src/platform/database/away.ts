import { sqlState } from './retry.js';

// Classes of SQLSTATE that mean the database is away or busy, not that we have a bug.
const AWAY = /^(08|53|57)/;
const AWAY_ERRNO = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);
// A connection that breaks without a farewell has no code: the driver has only words for it.
const AWAY_WORDS = /^Connection terminated|is not queryable$|^timeout exceeded when trying to connect/;

/** True of an error that says that the database could not be reached, or went away in the middle. */
export function isAway(error: unknown): boolean {
  const code = sqlState(error);
  if (code !== undefined) return AWAY.test(code) || AWAY_ERRNO.has(code);
  return error instanceof Error && AWAY_WORDS.test(error.message);
}
