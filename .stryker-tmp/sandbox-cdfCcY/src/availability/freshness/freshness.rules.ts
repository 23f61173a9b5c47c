// @ts-nocheck
export const FRESHNESS = ['fresh', 'ageing', 'stale', 'unknown'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** How often a provider means to confirm its units, in hours since it last did. */
export interface Target {
  readonly freshHours: number;
  /** From here on nobody should rely on it without a call. */
  readonly staleHours: number;
}

/** House rule for a provider that has set no target of its own: availability is confirmed once a day, and stale after three. */
export const USUAL_TARGET: Target = { freshHours: 24, staleHours: 72 };

const HOUR_MS = 3_600_000;

/** How far what is recorded of a unit can be relied on at `now`, from when its provider last confirmed it. */
export function freshnessOf(confirmedAt: Date | number | null, now: Date, target: Target = USUAL_TARGET): Freshness {
  if (confirmedAt === null) return 'unknown';
  const hours = (now.getTime() - Number(confirmedAt)) / HOUR_MS;
  if (hours < target.freshHours) return 'fresh';
  return hours < target.staleHours ? 'ageing' : 'stale';
}
