// @ts-nocheck
import type { AreaTie } from '../../people/household.view.js';
import type { Freshness } from '../freshness/freshness.rules.js';
import { bedspacesNeeded, type Fit } from './household.rules.js';
import type { UnitKind } from './matching.rules.js';

/** Steps between council areas: 0 the same, 1 next to each other, 2 one between them; null for farther apart or not known. */
export type StepsBetween = (from: string, to: readonly string[]) => number | null;

/**
 * What moves a place down a list, in points; what is negative moves it up. House rule: being sure that it is free, and far enough
 * from danger, comes before nearness to school; nearness to school before a bedspace too many. Nothing a household has chosen or
 * declined before is here: it never counts.
 */
const POINTS = {
  // After everything else, whatever speaks for it (SI 2003/3326 art 4).
  bedAndBreakfast: 10_000,
  freshness: { fresh: 0, ageing: 15, unknown: 60, stale: 100 } satisfies Record<Freshness, number>,
  nextToUnsafeArea: 60,
  twoStepsFromUnsafeArea: 20,
  // By kind of tie: in the same area, and in the next one.
  ties: {
    school: [-30, -15],
    caring: [-30, -15],
    support: [-20, -10],
    'health-care': [-15, -8],
    work: [-15, -8],
    'family-and-friends': [-10, -5],
  } satisfies Record<AreaTie['kind'], readonly [number, number]>,
  // All ties together weigh less than a step away from danger.
  mostForTies: 50,
  eachSpareBedspace: 10,
  noStaffAtNightForAHighNeed: 25,
  sharedWithOthers: 2,
} as const;

/** Points of a kind of unit for a household. */
export function pointsOfKind(household: Fit, kind: UnitKind): number {
  const spare = kind.bedspaces - bedspacesNeeded(household, kind.cots);
  const highNeed = Object.values(household.needLevels).includes('high');
  return (
    (kind.bedAndBreakfast ? POINTS.bedAndBreakfast : 0) +
    spare * POINTS.eachSpareBedspace +
    (highNeed && kind.staffed !== '24-hours' ? POINTS.noStaffAtNightForAHighNeed : 0) +
    (kind.selfContained ? 0 : POINTS.sharedWithOthers)
  );
}

/** Points of a council area for a household. */
export function pointsOfArea(household: Fit, area: string, stepsBetween: StepsBetween): number {
  const fromDanger = stepsBetween(area, household.unsafeAreas);
  const danger = fromDanger === 1 ? POINTS.nextToUnsafeArea : fromDanger === 2 ? POINTS.twoStepsFromUnsafeArea : 0;
  const nearness = household.ties.reduce((points, { kind, localAuthorityCode }) => {
    const steps = stepsBetween(area, [localAuthorityCode]);
    return points + (steps === 0 || steps === 1 ? POINTS.ties[kind][steps] : 0);
  }, 0);
  return danger + Math.max(nearness, -POINTS.mostForTies);
}

export function pointsOfFreshness(freshness: Freshness): number {
  return POINTS.freshness[freshness];
}
