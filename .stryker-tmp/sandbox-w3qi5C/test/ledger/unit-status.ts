// @ts-nocheck
import { Clock } from '../../src/platform/clock/clock.js';
import type { TestApp } from '../support/test-app.js';

interface Row {
  readonly kind: 'hold' | 'stay' | 'turnaround' | 'closure';
  readonly from: Date;
  readonly until: Date | null;
  readonly lapsesAt: Date | null;
  readonly unfinished: boolean;
}

const NAMES = { hold: 'held', stay: 'occupied', turnaround: 'turnaround', closure: 'closed' } as const;

/** How a unit that takes referrals stands now, worked out from the rows of its ledger and nothing else. */
export async function statusOf(test: TestApp, unitId: string): Promise<string> {
  const rows = await test.rows<Row>(
    `select kind, lower(during) as "from", upper(during) as until, lapses_at as "lapsesAt", unfinished
       from availability.unit_occupancy where unit_id = $1`,
    [unitId],
  );
  const now = test.app.get(Clock).now();
  const living = rows.find(({ unfinished, from }) => unfinished && from <= now);
  if (living) return NAMES.stay;
  const claim = rows.find(
    ({ from, until, lapsesAt }) =>
      from <= now && (until === null || until > now) && (lapsesAt === null || lapsesAt > now),
  );
  return claim ? NAMES[claim.kind] : 'available';
}
