import type { Fit } from './household.rules.js';
import { BED_AND_BREAKFAST_FAMILY, type Misfit, misfits, type UnitFeatures } from './matching.rules.js';

/** Why units were not listed, and how many: each counted once, under the first rule that stopped it. */
export interface Exclusion extends Misfit {
  readonly count: number;
}

export interface Verdict<U> {
  readonly unit: U;
  /** null: it is listed. */
  readonly excludedBy: Misfit | null;
}

const NOT_AVAILABLE: Misfit = {
  rule: 'not-available',
  text: 'Occupied, held, being made ready or closed for some of this time.',
};

/**
 * Says of every unit whether it is listed for the household. Bed and breakfast comes into question for a family only when
 * nothing else does, so `units` must be all there are: narrow the verdicts afterwards, not the units.
 */
export function judge<U extends UnitFeatures & { readonly free: boolean }>(
  household: Fit,
  units: readonly U[],
): Verdict<U>[] {
  const verdicts = units.map((unit) => ({ unit, excludedBy: firstReason(household, unit) }));
  const somewhereElse = verdicts.some(({ excludedBy }) => excludedBy === null);
  if (somewhereElse) return verdicts;
  return verdicts.map((verdict) =>
    verdict.excludedBy?.rule === BED_AND_BREAKFAST_FAMILY ? { ...verdict, excludedBy: null } : verdict,
  );
}

/** Counts what was not listed, the most frequent reason first. */
export function tally(verdicts: readonly Verdict<unknown>[]): Exclusion[] {
  const counts = new Map<string, Exclusion>();
  for (const { excludedBy } of verdicts) {
    if (!excludedBy) continue;
    const count = (counts.get(excludedBy.rule)?.count ?? 0) + 1;
    counts.set(excludedBy.rule, { ...excludedBy, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function firstReason(household: Fit, unit: UnitFeatures & { readonly free: boolean }): Misfit | null {
  return unit.free ? (misfits(household, unit)[0] ?? null) : NOT_AVAILABLE;
}
