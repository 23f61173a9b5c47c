// @ts-nocheck
import { hiddenParts, isSmall } from './suppression.rules.js';

/** From this many children, and from this age of a boy, places become few: the figures tell such households apart. */
export const MANY_CHILDREN = 3;
export const OLDER_BOY_AGE = 12;

const COUNTS = ['households', 'attempts', 'declinedByProvider', 'declinedByPerson', 'lapsed'] as const;
type Count = (typeof COUNTS)[number];

/** Households without a place, how often one was looked for, and what became of what they were offered. */
export type NeedCounts = Readonly<Record<Count, number>>;

export type ShownCounts = { readonly [count in Count]: number | null } & { readonly suppressed: boolean };

export interface CountedPart extends NeedCounts {
  /** How they are told apart: `access`, `recourse`, `children`, `older-boys`, `area`, `rule`, or `need-` with a need. */
  readonly by: string;
  readonly code: string;
}

export interface Breakdown {
  readonly by: string;
  /** Together they are all households: each is in one of them. */
  readonly groups: readonly (ShownCounts & { readonly code: string })[];
}

const ALL = 'all';
const NONE: NeedCounts = { households: 0, attempts: 0, declinedByProvider: 0, declinedByPerson: 0, lapsed: 0 };

/** The whole and every way to break it down, as the caller may see it. */
export function shownNeeds(
  parts: readonly CountedPart[],
  exact: boolean,
): { total: ShownCounts; breakdowns: Breakdown[] } {
  const whole = parts.find(({ by }) => by === ALL);
  const ways = [...new Set(parts.map(({ by }) => by))].filter((by) => by !== ALL).sort();
  return {
    total: shown(countsOf(whole ?? NONE), exact ? [] : tooSmall(whole ?? NONE)),
    breakdowns: ways.map((by) => ({ by, groups: groupsOf(sorted(parts, by), exact) })),
  };
}

function groupsOf(parts: readonly CountedPart[], exact: boolean): Breakdown['groups'] {
  const households = hiddenParts(parts.map((part) => part.households));
  const hiddenIn = Object.fromEntries(
    COUNTS.map((count) => [
      count,
      hiddenParts(
        parts.map((part) => part[count]),
        { besides: households },
      ),
    ]),
  ) as Record<Count, ReadonlySet<number>>;
  return parts.map((part, index) => ({
    code: part.code,
    ...shown(countsOf(part), exact ? [] : COUNTS.filter((count) => hiddenIn[count].has(index))),
  }));
}

function tooSmall(counts: NeedCounts): Count[] {
  return isSmall(counts.households) ? [...COUNTS] : COUNTS.filter((count) => isSmall(counts[count]));
}

function shown(counts: NeedCounts, hidden: readonly Count[]): ShownCounts {
  return {
    ...counts,
    ...(Object.fromEntries(hidden.map((count) => [count, null])) as Partial<Record<Count, null>>),
    suppressed: hidden.length > 0,
  };
}

function sorted(parts: readonly CountedPart[], wanted: string): CountedPart[] {
  return parts.filter(({ by }) => by === wanted).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function countsOf({ households, attempts, declinedByProvider, declinedByPerson, lapsed }: NeedCounts): NeedCounts {
  return { households, attempts, declinedByProvider, declinedByPerson, lapsed };
}
