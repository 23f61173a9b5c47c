// @ts-nocheck
import { daysBetween } from '../shared/local-date.js';
import { figuresOf, heldBack, measured, type OccupancyFigures } from './occupancy.figures.js';
import type { GroupSums } from './occupancy.queries.js';
import type { Period } from './reports.rules.js';
import { hiddenParts, isSmall } from './suppression.rules.js';

export interface OccupancyGroup extends OccupancyFigures {
  readonly key: string;
  /** What people call it; null for a day, a month or a category. */
  readonly name: string | null;
}

interface HowShown {
  readonly exact: boolean;
  /** A household may be in several of the groups, as in several months. */
  readonly overlapping: boolean;
}

/** The whole and its groups as the caller may see them. */
export function presented(
  sums: readonly GroupSums[],
  period: Period,
  names: ReadonlyMap<string, string>,
  { exact, overlapping }: HowShown,
): { total: OccupancyFigures; groups: OccupancyGroup[] } {
  const nights = daysBetween(period.from, period.to);
  const whole = sums.find(({ key }) => key === null);
  const total = figuresOf(whole?.sums ?? measured({}), nights, whole?.households ?? 0);
  const groups = sums.flatMap(({ key, ...group }) =>
    key === null
      ? []
      : [{ key, name: names.get(key) ?? null, ...figuresOf(group.sums, group.nights ?? nights, group.households) }],
  );
  if (exact) return { total, groups };

  const hidden = hiddenParts(
    groups.map(({ households }) => households ?? 0),
    { overlapping },
  );
  return {
    total: isSmall(total.households ?? 0) ? heldBack(total) : total,
    groups: groups.map((group, part) => (hidden.has(part) ? { ...group, ...heldBack(group) } : group)),
  };
}
