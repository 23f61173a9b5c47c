export const FRESHNESS = ['fresh', 'ageing', 'stale', 'unknown'] as const;
export type Freshness = (typeof FRESHNESS)[number];

// House rule: availability is confirmed once a day; after three days nobody should rely on it without a call.
const FRESH_HOURS = 24;
const AGEING_HOURS = 72;
const HOUR_MS = 3_600_000;

/** How far what is recorded of a unit can be relied on at `now`, from when its provider last confirmed it. */
export function freshnessOf(confirmedAt: Date | null, now: Date): Freshness {
  if (confirmedAt === null) return 'unknown';
  const hours = (now.getTime() - confirmedAt.getTime()) / HOUR_MS;
  if (hours < FRESH_HOURS) return 'fresh';
  return hours < AGEING_HOURS ? 'ageing' : 'stale';
}
