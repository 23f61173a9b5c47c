// @ts-nocheck
import type { TestApp } from '../support/test-app.js';
import { aPlacementRow } from './accommodation.js';

/** One row of the ledger as the owner of the database writes it: the past, which no command can make. */
export interface PastClaim {
  readonly unitId: string;
  readonly kind: 'hold' | 'stay' | 'turnaround' | 'closure';
  /** Instants, such as `2026-01-05T14:00:00Z`; null: no end is known. */
  readonly from: string;
  readonly to: string | null;
  /** Who stayed, or for whom it was held or is made ready. */
  readonly householdId?: string;
  /** Living there still, whatever end was expected. */
  readonly unfinished?: boolean;
}

/** Writes claims on units' time, past every rule but the ledger's own constraints. */
export async function pastClaims(test: TestApp, claims: readonly PastClaim[]): Promise<void> {
  for (const { unitId, kind, from, to, householdId = '', unfinished = false } of claims) {
    const placementId = kind === 'closure' ? null : await aPlacementRow(test.rows, unitId, householdId, 'departed');
    const closureId = kind === 'closure' ? await aClosureRow(test, unitId, from) : null;
    await test.rows(
      `insert into availability.unit_occupancy (unit_id, kind, during, placement_id, closure_id, unfinished)
       values ($1, $2, tstzrange($3, $4), $5, $6, $7)`,
      [unitId, kind, from, to, placementId, closureId, unfinished],
    );
  }
}

/** The units have been there since `at`. */
export async function recordedSince(test: TestApp, unitIds: readonly string[], at: string): Promise<void> {
  await test.rows('update accommodation.unit set created_at = $2, changed_at = $2 where id = any ($1)', [unitIds, at]);
}

async function aClosureRow(test: TestApp, unitId: string, from: string): Promise<string> {
  const [closure] = await test.rows<{ id: string }>(
    `insert into availability.closure (id, unit_id, reason, cost_bearer, from_day, created_at)
     values (gen_random_uuid(), $1, 'deep-clean', 'provider', $2::timestamptz::date, $2) returning id`,
    [unitId, from],
  );
  return String(closure?.id);
}
