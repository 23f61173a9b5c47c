import type { Category } from '../../accommodation/accommodation.codes.js';
import { median } from '../median.js';
import { hiddenParts, isSmall } from '../suppression.rules.js';

/** Whom a figure counts, as it is printed beside it. */
export const STAY_RULE =
  'A stay is in one room or flat, from the day they came to the day they left; whoever moves to another begins another stay. It counts in the period in which it ended, and who lives there still is in no figure.';

/** One stay in a figure. `household` tells apart whose it was, within one answer. */
export interface EndedStay {
  readonly household: number;
  readonly category: Category;
  readonly nights: number;
}

export interface StayGroup {
  readonly code: string;
  readonly stays: number | null;
  readonly medianNights: number | null;
  readonly suppressed: boolean;
}

export interface StayFigures {
  readonly total: Omit<StayGroup, 'code'>;
  /** By `length` and by `category`; together the groups of each are all stays. */
  readonly breakdowns: readonly { readonly by: StaysBy; readonly groups: readonly StayGroup[] }[];
}

export const STAYS_BY = ['length', 'category'] as const;
export type StaysBy = (typeof STAYS_BY)[number];

/** House bands of nights; the last is open. */
export const LENGTHS = [
  { code: 'within-1-week', upTo: 7 },
  { code: 'within-4-weeks', upTo: 28 },
  { code: 'within-12-weeks', upTo: 84 },
  { code: 'within-26-weeks', upTo: 182 },
  { code: 'longer', upTo: Infinity },
] as const;

/** The band that so many nights fall in. */
export function lengthOf(nights: number): string {
  return LENGTHS.find(({ upTo }) => nights <= upTo)?.code ?? 'longer';
}

/** Stays told apart by how long they were and by kind of place; few households are held back from whoever may not see the rows. */
export function stayFigures(stays: readonly EndedStay[], exact: boolean): StayFigures {
  const lengths = LENGTHS.map(({ code }) => ({ code, stays: stays.filter(({ nights }) => lengthOf(nights) === code) }));
  const categories = [...new Set(stays.map(({ category }) => category))]
    .sort()
    .map((code) => ({ code, stays: stays.filter(({ category }) => category === code) }));
  const hideAll = !exact && isSmall(householdsIn(stays));
  return {
    total: figuresOf(stays, hideAll),
    breakdowns: [
      { by: 'length', groups: groupsOf(lengths, exact) },
      { by: 'category', groups: groupsOf(categories, exact) },
    ],
  };
}

function groupsOf(
  groups: readonly { readonly code: string; readonly stays: readonly EndedStay[] }[],
  exact: boolean,
): StayGroup[] {
  // A household that moved is in several of them.
  const households = groups.map(({ stays }) => householdsIn(stays));
  const hidden = exact ? new Set<number>() : hiddenParts(households, { overlapping: true });
  return groups.map(({ code, stays }, at) => ({ code, ...figuresOf(stays, hidden.has(at)) }));
}

function figuresOf(stays: readonly EndedStay[], suppressed: boolean): Omit<StayGroup, 'code'> {
  if (suppressed) return { stays: null, medianNights: null, suppressed };
  return { stays: stays.length, medianNights: median(stays.map(({ nights }) => nights)), suppressed };
}

function householdsIn(stays: readonly EndedStay[]): number {
  return new Set(stays.map(({ household }) => household)).size;
}
