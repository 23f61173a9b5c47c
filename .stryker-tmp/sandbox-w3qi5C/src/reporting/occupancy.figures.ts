/** What is summed over the nights of units. Never the same night of the same unit twice in one of them. */
// @ts-nocheck

export const MEASURES = [
  'units',
  'beds',
  'closedUnitNights',
  'closedBedNights',
  'turnaroundUnitNights',
  'turnaroundBedNights',
  'occupiedUnitNights',
  'occupiedBedNights',
  'householdNights',
] as const;
export type Measure = (typeof MEASURES)[number];

export type Measured = Readonly<Record<Measure, number>>;

/** Of a hundred; null when there was nothing to occupy, or when it is held back. */
export interface Rates {
  readonly byBed: number | null;
  readonly byRoom: number | null;
  readonly byHousehold: number | null;
}

/** What is counted from people; held back where it is of few. */
export type OfPeople = 'occupiedUnitNights' | 'occupiedBedNights' | 'householdNights';

export type OccupancyFigures = Omit<Measured, OfPeople> & {
  readonly [measure in OfPeople]: number | null;
} & {
  /** Of the calendar. */
  readonly nights: number;
  /** Different households; null when held back. */
  readonly households: number | null;
  /** Of everything there was. */
  readonly gross: Rates;
  /** Of what was neither closed nor being made ready. */
  readonly net: Rates;
  readonly suppressed: boolean;
};

export const DAY_RULE =
  'A night belongs to the day on which it begins, in London. A unit is occupied on the night of a day when a household lives there ' +
  'as that day ends: who arrives on a day has its night, who leaves on it does not. A unit counts from the day on which it was recorded.';

export const BED_RULE =
  'Occupied beds are the people of the household that night, and never more than the unit has bedspaces: a baby in a cot, or anybody ' +
  'beyond the bedspaces, takes no bed. Everybody counts from the day they were born or joined to the day they left.';

/** Sums as the database gives them; what is missing is none. */
export function measured(sums: Readonly<Partial<Record<Measure, number>>>): Measured {
  return Object.fromEntries(MEASURES.map((measure) => [measure, sums[measure] ?? 0])) as Measured;
}

/** One group's figures by bed, by room and by household at once. */
export function figuresOf(sums: Measured, nights: number, households: number): OccupancyFigures {
  const { units, beds, closedUnitNights, closedBedNights, turnaroundUnitNights, turnaroundBedNights } = sums;
  return {
    nights,
    ...sums,
    households,
    gross: rates(sums, units, beds),
    net: rates(sums, units - closedUnitNights - turnaroundUnitNights, beds - closedBedNights - turnaroundBedNights),
    suppressed: false,
  };
}

/** The same without anything that is counted from people. What there is, and what was out of use, is nobody's. */
export function heldBack(figures: OccupancyFigures): OccupancyFigures {
  const none = { byBed: null, byRoom: null, byHousehold: null };
  return {
    ...figures,
    occupiedUnitNights: null,
    occupiedBedNights: null,
    householdNights: null,
    households: null,
    gross: none,
    net: none,
    suppressed: true,
  };
}

function rates(used: Measured, units: number, beds: number): Rates {
  return {
    byBed: percent(used.occupiedBedNights, beds),
    byRoom: percent(used.occupiedUnitNights, units),
    byHousehold: percent(used.householdNights, units),
  };
}

function percent(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 1000) / 10 : null;
}
