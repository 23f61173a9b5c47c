import type { NewHousehold } from '../../people/households.service.js';
import { addDays, laterOf, type LocalDate } from '../../shared/local-date.js';
import { REVIEW_EVERY_DAYS } from '../../support/packages/package.rules.js';
import { Chance } from './chance.js';
import { inventHousehold } from './invented-household.js';

/** What will happen to one invented household, as far as it does not depend on where there is room. */
export interface PlannedHousehold {
  readonly approachesOn: LocalDate;
  readonly council: 'blackpool' | 'preston';
  readonly household: NewHousehold;
  readonly stayNights: number;
  /** The nights after which the place stops being safe and they are moved the same day; null for most. */
  readonly movedAfterNights: number | null;
  readonly declinesFirstOffer: boolean;
  readonly handedOverAfterNights: number | null;
  readonly leavesFor: 'council-tenancy' | 'private-rental' | 'friends-or-family' | 'supported-housing';
  readonly supportWeeksAfterLeaving: number;
  /** Whether a council owes them something at the end of the year, or did until lately: every step of theirs is lived. */
  readonly isLived: boolean;
  /** From when their support is looked at together every few weeks; null where it ended long ago. */
  readonly reviewedFrom: LocalDate | null;
}

type PlannedLife = Omit<PlannedHousehold, 'isLived' | 'reviewedFrom'>;

export interface YearPlan {
  readonly firstDay: LocalDate;
  /** The day after the last day replayed. */
  readonly today: LocalDate;
  readonly households: readonly PlannedHousehold[];
}

const DAYS = 365;
const LATELY_DAYS = 28;
const REVIEWED_DAYS = 84;

/** The published shape of a year: about one household a day, 47% with children, stays of 70 nights at the median and 180 at p90. */
export function planYear(options: {
  readonly seed: number;
  readonly today: LocalDate;
  readonly households: number;
  readonly withChildrenPercent: number;
  readonly stayNights: { readonly median: number; readonly p90: number };
  readonly areas: readonly string[];
}): YearPlan {
  const chance = new Chance(options.seed);
  const firstDay = addDays(options.today, -DAYS);
  // Uniform days for a fixed number of households are a Poisson process seen afterwards.
  const days = Array.from({ length: options.households }, () => chance.between(0, DAYS - 1)).sort((a, b) => a - b);
  return {
    firstDay,
    today: options.today,
    households: days
      .map((offset) => planHousehold(chance, addDays(firstDay, offset), options))
      .map((household) => ({ ...household, ...howFarLived(household, options.today) })),
  };
}

/** What is long over is told in its main steps: nobody looks there, and whoever starts the product for the first time waits for all of it. */
function howFarLived({ approachesOn, stayNights, supportWeeksAfterLeaving }: PlannedLife, today: LocalDate) {
  const lately = addDays(today, -LATELY_DAYS);
  const leaves = addDays(approachesOn, stayNights);
  const isSupported = addDays(leaves, 7 * supportWeeksAfterLeaving) >= lately;
  const reviewedFrom = laterOf(addDays(approachesOn, REVIEW_EVERY_DAYS), addDays(today, -REVIEWED_DAYS));
  return { isLived: leaves >= lately, reviewedFrom: isSupported ? reviewedFrom : null };
}

function planHousehold(chance: Chance, approachesOn: LocalDate, shape: Parameters<typeof planYear>[0]): PlannedLife {
  const stayNights = Math.max(2, Math.round(chance.lognormal(shape.stayNights.median, shape.stayNights.p90)));
  const unsafeAreas = chance.percent(60) ? [chance.pick(shape.areas)] : [];
  return {
    approachesOn,
    council: chance.percent(75) ? 'blackpool' : 'preston',
    household: inventHousehold(chance, approachesOn, {
      withChildren: chance.percent(shape.withChildrenPercent),
      unsafeAreas,
    }),
    stayNights,
    movedAfterNights: stayNights > 10 && chance.percent(6) ? chance.between(2, stayNights - 3) : null,
    declinesFirstOffer: chance.percent(15),
    handedOverAfterNights: stayNights > 20 && chance.percent(15) ? chance.between(5, 20) : null,
    leavesFor: chance.pick([
      'council-tenancy',
      'council-tenancy',
      'private-rental',
      'friends-or-family',
      'supported-housing',
    ]),
    supportWeeksAfterLeaving: chance.between(4, 26),
  };
}
