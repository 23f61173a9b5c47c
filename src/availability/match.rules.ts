import { suitabilityOrder2003 } from '../law/citation.js';
import { TIME_LIMITS } from '../law/time-limits.js';
import type { Freshness } from './freshness.rules.js';
import { bedspacesNeeded, boys, type Fit, hasTeenager } from './household.rules.js';
import type { UnitFeatures } from './matching.rules.js';

/** Something to know about a match, as a code and in words. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

export interface MatchingUnit extends UnitFeatures {
  readonly reference: string;
  readonly confirmedAt: Date | null;
  readonly freshness: Freshness;
}

type Noted = readonly [when: boolean, code: string, text: string];

/** Why this unit suits this household. */
export function reasonsFor(household: Fit, unit: MatchingUnit): Note[] {
  const { needs, requirements, unsafeAreas } = household;
  return notes([
    [true, 'fits-household', 'Has a bedspace for everybody, and a cot where one is counted on.'],
    [unsafeAreas.length > 0, 'area-not-unsafe', 'Not in an area that this household has to avoid.'],
    [needs.length > 0, 'supports-needs', 'Can support everything that is recorded as needed.'],
    [
      needs.includes('no-recourse-to-public-funds'),
      'considers-no-recourse',
      'Considers households with no recourse to public funds.',
    ],
    [
      boys(household).length > 0 && unit.oldestBoyAge !== null,
      'takes-boys-of-this-age',
      'Takes boys of the age of those in this household.',
    ],
    [unit.freshness === 'fresh', 'confirmed-recently', 'Its provider confirmed it within the last day.'],
    [unit.selfContained, 'self-contained', 'Self-contained.'],
    [unit.womenOnly, 'women-only', 'For women and their children only.'],
    [unit.wheelchair, 'wheelchair', 'Suitable for a wheelchair.'],
    [unit.stepFree, 'step-free', 'Step-free.'],
    [requirements.pets > 0, 'takes-pets', 'Has room for their pets.'],
  ]);
}

/** What to look at before offering this unit. `ownArea` is the council area of the caller, when the caller is a council. */
export function cautionsFor(household: Fit, unit: MatchingUnit, ownArea: string | null): Note[] {
  const nights = TIME_LIMITS['K-19'].length.n;
  return notes([
    [
      unit.bedAndBreakfast,
      'bed-and-breakfast',
      `Bed and breakfast: for a family only while there is nowhere else, and no more than ${nights} nights in all (${suitabilityOrder2003('4').text}).`,
    ],
    [unit.freshness === 'unknown', 'availability-unknown', 'Its provider has never confirmed it. Ask before offering.'],
    [unit.freshness === 'stale', 'availability-stale', 'Not confirmed for three days or more. Ask before offering.'],
    [unit.freshness === 'ageing', 'availability-ageing', 'Not confirmed today.'],
    [
      ownArea !== null && ownArea !== unit.localAuthorityCode,
      'out-of-area',
      'Outside your own area: record why, such as safety, and notify the other council.',
    ],
    [
      hasTeenager(household) && !unit.selfContained,
      'shared-with-teenagers',
      'Shared facilities, and there are teenagers in this household.',
    ],
    [
      household.pregnant && unit.cots === 0,
      'no-cot-for-expected-baby',
      'Somebody is pregnant, and there is no cot here.',
    ],
    [
      unit.oldestBoyAge !== null && household.people.some(({ child, sex }) => child && sex === 'not-stated'),
      'boys-age-limit',
      'Takes boys up to an age, and the sex of a child is not stated. Ask before offering.',
    ],
  ]);
}

/** The order of a list: bed and breakfast last, then the closest fit, then what was confirmed last, then by reference. */
export function byRank(household: Fit): (a: MatchingUnit, b: MatchingUnit) => number {
  const spare = (unit: MatchingUnit) => unit.bedspaces - bedspacesNeeded(household, unit.cots);
  const confirmed = (unit: MatchingUnit) => unit.confirmedAt?.getTime() ?? 0;
  return (a, b) =>
    Number(a.bedAndBreakfast) - Number(b.bedAndBreakfast) ||
    spare(a) - spare(b) ||
    confirmed(b) - confirmed(a) ||
    (a.reference < b.reference ? -1 : 1);
}

function notes(all: readonly Noted[]): Note[] {
  return all.filter(([when]) => when).map(([, code, text]) => ({ code, text }));
}
