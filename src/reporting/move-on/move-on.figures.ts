import { sustainedAt, type HeldOrNot } from '../../move-on/sustainment/sustainment.rules.js';
import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import { median } from '../median.js';
import { hiddenParts, isSmall } from '../suppression.rules.js';

/** One tenancy in a figure: nobody's name, and no id. */
export interface BegunTenancy {
  readonly tenure: string;
  readonly startsOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly followedBy: string | null;
  /** The day of the plan by which they came; null without one. */
  readonly plannedOn: LocalDate | null;
  readonly checks: readonly HeldOrNot[];
}

export interface TenancyGroup {
  readonly code: string;
  readonly tenancies: number | null;
  readonly suppressed: boolean;
}

export interface TenancyBreakdown {
  /** `tenure`, `ending`, `afterwards`, `time-to-home`, or `week-` with a number. */
  readonly by: string;
  /** Together they are all tenancies, or all that have a check in that week: each is in one of them. */
  readonly groups: readonly TenancyGroup[];
}

export interface SustainedShare {
  readonly week: number;
  /** Of a hundred tenancies of which it is known, how many stood; null where none is known or the numbers are held back. */
  readonly percent: number | null;
}

export interface MoveOnFigures {
  readonly total: { readonly tenancies: number | null; readonly suppressed: boolean };
  readonly breakdowns: readonly TenancyBreakdown[];
  readonly sustained: readonly SustainedShare[];
  /** From the plan to the first day, of those who had a plan; null where the numbers are held back. */
  readonly medianDaysToHome: number | null;
}

/** House bands of the days from a plan to a home; the last is open. */
const BANDS = [
  { code: 'within-4-weeks', upTo: 28 },
  { code: 'within-12-weeks', upTo: 84 },
  { code: 'within-26-weeks', upTo: 182 },
] as const;
const LATER = 'later';
const WITHOUT_A_PLAN = 'without-a-plan';
const STANDS = 'stands';
const WEEK = 'week-';

/** Tenancies that began in a period, told apart in every way; small numbers are held back from whoever may not see the rows. */
export function moveOnFigures(tenancies: readonly BegunTenancy[], today: LocalDate, exact: boolean): MoveOnFigures {
  const hideTotal = !exact && isSmall(tenancies.length);
  const codes = tenancies.map((tenancy) => codesOf(tenancy, today));
  const weeks = [...new Set(tenancies.flatMap(({ checks }) => checks.map(({ week }) => week)))].sort((a, b) => a - b);
  const ways = ['tenure', 'ending', 'afterwards', 'time-to-home', ...weeks.map((week) => `${WEEK}${week}`)];
  const breakdowns = ways.map((by) => ({
    by,
    groups: groupsOf(
      codes.flatMap((each) => each.get(by) ?? []),
      exact,
    ),
  }));
  return {
    total: { tenancies: hideTotal ? null : tenancies.length, suppressed: hideTotal },
    breakdowns,
    sustained: weeks.map((week) => ({ week, percent: shareIn(breakdowns, week) })),
    medianDaysToHome: exact ? median(tenancies.flatMap((each) => daysToHome(each) ?? [])) : null,
  };
}

/** In which group of each breakdown a tenancy is counted; of no week in which it has no check. */
export function codesOf(tenancy: BegunTenancy, today: LocalDate): ReadonlyMap<string, string> {
  const { tenure, endReason, followedBy, checks, endedOn } = tenancy;
  return new Map([
    ['tenure', tenure],
    ['ending', endReason ?? STANDS],
    ['afterwards', followedBy ?? STANDS],
    ['time-to-home', bandOf(tenancy)],
    ...[...sustainedAt(checks, endedOn, today)].map(([week, stood]) => [`${WEEK}${week}`, stood] as const),
  ]);
}

function groupsOf(codes: readonly string[], exact: boolean): TenancyGroup[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const groups = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const hidden = exact ? new Set<number>() : hiddenParts(groups.map(([, count]) => count));
  return groups.map(([code, count], at) => ({
    code,
    tenancies: hidden.has(at) ? null : count,
    suppressed: hidden.has(at),
  }));
}

function shareIn(breakdowns: readonly TenancyBreakdown[], week: number): number | null {
  const groups = breakdowns.find(({ by }) => by === `${WEEK}${week}`)?.groups ?? [];
  const of = (code: string) => groups.find((group) => group.code === code)?.tenancies;
  const [stood, ended] = [of('sustained'), of('ended-before')];
  if (stood === null || ended === null) return null;
  const known = (stood ?? 0) + (ended ?? 0);
  return known === 0 ? null : Math.round((100 * (stood ?? 0)) / known);
}

function bandOf(tenancy: BegunTenancy): string {
  const days = daysToHome(tenancy);
  if (days === null) return WITHOUT_A_PLAN;
  return BANDS.find(({ upTo }) => days <= upTo)?.code ?? LATER;
}

function daysToHome({ plannedOn, startsOn }: BegunTenancy): number | null {
  return plannedOn === null ? null : Math.max(0, daysBetween(plannedOn, startsOn));
}
