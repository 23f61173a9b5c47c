// @ts-nocheck
import fc from 'fast-check';

export const UNITS = 6;
const CLAIMS = 14;
/** One for each claim of a calendar, and one to ask with. */
export const PLACEMENTS_OF_A_UNIT = CLAIMS + 1;

/** One row of a calendar, in days from today. Overstays are stays whose end was expected before now. */
export interface Claim {
  readonly unit: number;
  readonly kind: 'hold' | 'stay' | 'overstay' | 'turnaround' | 'closure';
  readonly start: number;
  readonly length: number | null;
  /** The hour of the day at which it begins and ends; midnight for what is asked for in days. */
  readonly at: number;
  /** Minutes from now, before and after. */
  readonly lapsesIn: number | null;
}

const claim: fc.Arbitrary<Claim> = fc
  .record({
    unit: fc.nat(UNITS - 1),
    kind: fc.constantFrom('hold', 'hold', 'stay', 'overstay', 'turnaround', 'closure'),
    start: fc.integer({ min: -20, max: 30 }),
    length: fc.option(fc.integer({ min: 1, max: 15 }), { freq: 4 }),
    at: fc.constantFrom(0, 0, 0, 0, 14),
    lapsesIn: fc.option(fc.constantFrom(-600, -1, 30, 6000)),
  })
  .map((drawn) => (drawn.kind === 'overstay' ? { ...drawn, start: -20, length: (drawn.length ?? 5) + 1 } : drawn));

/** What has been claimed of a few units, and the nights that somebody looks for. */
export const anyCalendar = fc.record({
  claims: fc.array(claim, { maxLength: CLAIMS }),
  wanted: fc.record({
    start: fc.integer({ min: -2, max: 25 }),
    length: fc.option(fc.integer({ min: 1, max: 14 })),
  }),
});
