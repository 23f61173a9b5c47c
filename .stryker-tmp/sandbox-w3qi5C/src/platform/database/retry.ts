// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';

// serialization_failure and deadlock_detected: PostgreSQL asks for the whole transaction to be tried again.
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);
const TRIES = 6;

/**
 * Runs a whole transaction, again from the start when PostgreSQL chose it as the victim of a conflict. `attempt` must have
 * rolled back before it throws. The pause before try n is random in [0, 10 ms * 2^n), so that two rivals part ways.
 */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= TRIES || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error;
      await pause(Math.random() * 10 * 2 ** tried);
    }
  }
}

/** The five-character SQLSTATE of a database error, however deeply it is wrapped. */
export function sqlState(error: unknown): string | undefined {
  return databaseError(error)?.code;
}

/** The name of the constraint that a database error is about. */
export function violatedConstraint(error: unknown): string | undefined {
  return databaseError(error)?.constraint;
}

function databaseError(error: unknown): { code?: string; constraint?: string } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { driverError, code } = error as { driverError?: unknown; code?: unknown };
  if (driverError) return databaseError(driverError);
  return typeof code === 'string' ? (error as { code: string; constraint?: string }) : undefined;
}
