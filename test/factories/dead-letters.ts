import { newId } from '../../src/shared/ids.js';
import type { TestApp } from '../support/test-app.js';
import { aHousehold } from './placements.js';

/** Work about a household whose last try failed; a household of Blackpool's unless another is given. */
export async function aDeadLetter(test: TestApp, householdId?: string): Promise<string> {
  return deadLetter(test, 'placements.look-at-family-nights', { householdId: householdId ?? (await aHousehold(test)) });
}

/** Work that is about nobody's record. */
export function aDeadLetterOfTheSystem(test: TestApp): Promise<string> {
  return deadLetter(test, 'operations.housekeeping', {});
}

/** Any job that was given up. */
export async function deadLetter(test: TestApp, name: string, payload: object): Promise<string> {
  const id = newId();
  await test.rows(
    `insert into platform.outbox (id, name, payload, due_at, created_at, handed_over_at, failed_at, failure)
     values ($1, $2, $3, now(), now(), now(), now(), 'QueryFailedError 23514')`,
    [id, name, JSON.stringify(payload)],
  );
  return id;
}
