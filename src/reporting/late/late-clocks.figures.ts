import type { ClockCode } from '../../law/time-limit.js';
import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import { nameOf, quarterOf } from '../h-clic/quarter.js';
import { median } from '../median.js';
import { hiddenParts, isSmall } from '../suppression.rules.js';

/** Whom a figure counts, as it is printed beside it. */
export const LATE_RULE =
  'What the law gives the council a last day for counts in the quarter of that day, once it has gone by. It was late when it was done after it, however late it was written down; what was never done is overdue until it is. What came to be needed no longer is in no figure, nor are days that are the person’s own, such as those to ask for a review, nor the days of a duty that lawfully goes on.';

/** How what was due was done, in the order in which it is shown. */
export const WAYS = ['in-time', 'late', 'overdue'] as const;
export type Way = (typeof WAYS)[number];

/** One clock in a figure. `household` tells apart whose case it is of, within one answer. */
export interface DueClock {
  readonly household: number;
  readonly clock: ClockCode;
  readonly lastDay: LocalDate;
  readonly metOn: LocalDate | null;
}

/** How many were done in each way; null where that is held back. */
export interface LateCounts {
  readonly inTime: number | null;
  readonly late: number | null;
  readonly overdue: number | null;
  /** In the middle of those that were late and those that are overdue, which count up to today; null of none, or where held back. */
  readonly medianDaysLate: number | null;
  /** The most of them, for those alone who may see whose case it is. */
  readonly mostDaysLate: number | null;
  readonly suppressed: boolean;
}

export interface LateGroup extends LateCounts {
  readonly clock: ClockCode;
  /** Of the last day, such as `2026-Q2`. */
  readonly quarter: string;
}

export interface LateFigures {
  readonly total: LateCounts;
  /** By quarter and clock; together they are the total. */
  readonly groups: readonly LateGroup[];
}

/** In which way a clock whose last day has gone by was met. */
export function wayOf({ lastDay, metOn }: Pick<DueClock, 'lastDay' | 'metOn'>): Way {
  if (metOn === null) return 'overdue';
  return metOn > lastDay ? 'late' : 'in-time';
}

/** Days after the last day until it was done, or until today. */
export function daysLate({ lastDay, metOn }: Pick<DueClock, 'lastDay' | 'metOn'>, today: LocalDate): number {
  return Math.max(0, daysBetween(lastDay, metOn ?? today));
}

/** The quarter in which a clock is counted. */
export function quarterDue({ lastDay }: Pick<DueClock, 'lastDay'>): string {
  return nameOf(quarterOf(lastDay));
}

/**
 * Clocks told apart by quarter, clock and how they were met. Few households are held back from whoever may not see whose case it is: each way
 * by itself, with as many more of the same way as would give it away.
 */
export function lateFigures(clocks: readonly DueClock[], today: LocalDate, exact: boolean): LateFigures {
  const named = new Map<string, DueClock[]>();
  for (const each of clocks) {
    const name = `${quarterDue(each)} ${each.clock}`;
    named.set(name, [...(named.get(name) ?? []), each]);
  }
  const groups = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
  const held = new Map(WAYS.map((way) => [way, exact ? new Set<number>() : heldBack(groups, way)]));
  const heldIn = (at: number) => WAYS.filter((way) => held.get(way)?.has(at));
  return {
    total: countsOf(clocks, today, {
      exact,
      held: exact ? [] : WAYS.filter((way) => isSmall(householdsIn(clocks, way))),
    }),
    groups: groups.flatMap((members, at) => {
      const [first] = members;
      if (!first) return [];
      const counts = countsOf(members, today, { exact, held: heldIn(at) });
      return [{ clock: first.clock, quarter: quarterDue(first), ...counts }];
    }),
  };
}

function countsOf(
  clocks: readonly DueClock[],
  today: LocalDate,
  { exact, held }: { readonly exact: boolean; readonly held: readonly Way[] },
): LateCounts {
  const count = (way: Way) => (held.includes(way) ? null : clocks.filter((each) => wayOf(each) === way).length);
  const days = clocks.filter((each) => wayOf(each) !== 'in-time').map((each) => daysLate(each, today));
  const hideDays = held.includes('late') || held.includes('overdue');
  return {
    inTime: count('in-time'),
    late: count('late'),
    overdue: count('overdue'),
    medianDaysLate: hideDays ? null : median(days),
    mostDaysLate: exact && days.length > 0 ? Math.max(...days) : null,
    suppressed: held.length > 0,
  };
}

// A household may be in several groups: of several clocks, or in several quarters.
function heldBack(groups: readonly (readonly DueClock[])[], way: Way): ReadonlySet<number> {
  return hiddenParts(
    groups.map((members) => householdsIn(members, way)),
    { overlapping: true },
  );
}

function householdsIn(clocks: readonly DueClock[], way: Way): number {
  return new Set(clocks.filter((each) => wayOf(each) === way).map(({ household }) => household)).size;
}
