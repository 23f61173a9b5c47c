// @ts-nocheck
import { relevantAccommodation } from '../../law/domestic-abuse/relevant-accommodation.js';
import { housingAct1996, suitabilityOrder2003 } from '../../law/citation.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import type { Freshness } from '../freshness/freshness.rules.js';
import { boys, type Fit, hasTeenager, supportNeeds } from './household.rules.js';
import type { Sought, UnitKind, UnitPlace } from './matching.rules.js';
import type { StepsBetween } from './ranking.rules.js';

/** Something to know about a match, as a code and in words. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

/** A unit that suits, as what is said of it is decided from. */
export interface Matching extends UnitPlace {
  readonly kind: UnitKind;
  readonly freshness: Freshness;
}

type Noted = readonly [when: boolean, code: string, text: string];

/** Why this unit suits this household. */
export function reasonsFor({ household }: Sought, unit: Matching, stepsBetween: StepsBetween): Note[] {
  const { kind } = unit;
  const { needs, requirements, unsafeAreas, ties } = household;
  const near = (tie: string) =>
    ties.some(
      ({ kind: kindOfTie, localAuthorityCode }) =>
        kindOfTie === tie && (stepsBetween(unit.localAuthorityCode, [localAuthorityCode]) ?? 9) <= 1,
    );
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
      boys(household).length > 0 && kind.oldestBoyAge !== null,
      'takes-boys-of-this-age',
      'Takes boys of the age of those in this household.',
    ],
    [unit.freshness === 'fresh', 'confirmed-recently', 'Its provider confirmed it within its own target.'],
    [near('school'), 'near-school', 'In or next to the area of the children’s school.'],
    [near('support'), 'near-support', 'In or next to the area of their support.'],
    [near('health-care'), 'near-health-care', 'In or next to the area of their health care.'],
    [near('work'), 'near-work', 'In or next to the area of work.'],
    [near('caring'), 'near-caring', 'In or next to the area of somebody they care for.'],
    [near('family-and-friends'), 'near-family-and-friends', 'In or next to the area of family and friends.'],
    [
      relevantAccommodation(kind).counts,
      'relevant-accommodation',
      'Counts as safe accommodation under the Domestic Abuse Act 2021.',
    ],
    [kind.byAndFor !== null, 'by-and-for', `A service by and for ${kind.byAndFor?.replaceAll('-', ' ')}.`],
    [kind.selfContained, 'self-contained', 'Self-contained.'],
    [kind.womenOnly, 'women-only', 'For women and their children only.'],
    [kind.menOnly, 'men-only', 'For men and their children only.'],
    [kind.wheelchair, 'wheelchair', 'Suitable for a wheelchair.'],
    [kind.stepFree, 'step-free', 'Step-free.'],
    [requirements.carerSpace, 'carer-space', 'Has room for a carer to sleep.'],
    [kind.staffed === '24-hours', 'staffed-day-and-night', 'Staff are there day and night.'],
    [requirements.pets > 0, 'takes-pets', 'Has room for their pets.'],
  ]);
}

/** What to look at before offering this unit. */
export function cautionsFor(
  { household, ownArea, bedAndBreakfastNights }: Sought,
  unit: Matching,
  stepsBetween: StepsBetween,
): Note[] {
  const { kind } = unit;
  const nights = TIME_LIMITS['K-19'].length.n;
  const steps = stepsBetween(unit.localAuthorityCode, household.unsafeAreas);
  return notes([
    [
      kind.bedAndBreakfast,
      'bed-and-breakfast',
      `Bed and breakfast: for a family only while there is nowhere else, and no more than ${nights} nights in all, of which ${Math.min(nights, bedAndBreakfastNights)} are used or promised (${suitabilityOrder2003('4').text}).`,
    ],
    [unit.freshness === 'unknown', 'availability-unknown', 'Its provider has never confirmed it. Ask before offering.'],
    [unit.freshness === 'stale', 'availability-stale', 'Not confirmed for some days. Ask before offering.'],
    [unit.freshness === 'ageing', 'availability-ageing', 'Not confirmed within its provider’s target.'],
    [steps === 1, 'next-to-unsafe-area', 'Next to an area that this household has to avoid.'],
    ...outOfArea(household, ownArea, unit),
    [
      ownArea === unit.localAuthorityCode && kind.takesFromOwnArea === null && kind.category === 'refuge',
      'own-area-not-said',
      'Its provider has not said whether it takes households from its own area. Ask before offering.',
    ],
    [
      household.needs.includes('no-recourse-to-public-funds') && kind.noRecourse === 'with-funding',
      'needs-funding',
      'Considers households with no recourse to public funds when somebody pays. Agree the funding first.',
    ],
    [
      supportNeeds(household).some((need) => household.needLevels[need] === undefined && kind.supportLevels[need]),
      'support-level-not-assessed',
      'Supports a need up to a level, and the level of that need is not recorded.',
    ],
    [unit.standardsUntil === null, 'no-safety-checks-on-record', 'No safety check is on record. Ask before offering.'],
    [
      hasTeenager(household) && !kind.selfContained,
      'shared-with-teenagers',
      'Shared facilities, and there are teenagers in this household.',
    ],
    [
      household.pregnant && kind.cots === 0,
      'no-cot-for-expected-baby',
      'Somebody is pregnant, and there is no cot here.',
    ],
    [
      kind.oldestBoyAge !== null && household.people.some(({ child, sex }) => child && sex === 'not-stated'),
      'boys-age-limit',
      'Takes boys up to an age, and the sex of a child is not stated. Ask before offering.',
    ],
  ]);
}

/** ST-11 (s.208(1)): in the council's own area so far as practicable. What is recorded of the household may say why it is not. */
function outOfArea({ unsafeAreas, ties }: Fit, ownArea: string | null, { localAuthorityCode }: UnitPlace): Noted[] {
  const outside = ownArea !== null && ownArea !== localAuthorityCode;
  const fromDanger = outside && unsafeAreas.includes(ownArea);
  const nearTies = outside && !fromDanger && ties.some((tie) => tie.localAuthorityCode === localAuthorityCode);
  return [
    [
      fromDanger,
      'out-of-area-for-safety',
      'Outside your own area, which is not safe for this household: record safety as the reason, and notify the other council.',
    ],
    [
      nearTies,
      'out-of-area-near-ties',
      'Outside your own area, where this household has ties: record why, and notify the other council.',
    ],
    [
      outside && !fromDanger && !nearTies,
      'out-of-area',
      `Outside your own area, and nothing recorded of this household explains it: only if no place there is practicable (${housingAct1996('208(1)').text}). Record why, such as safety or their own choice, and notify the other council.`,
    ],
  ];
}

function notes(all: readonly Noted[]): Note[] {
  return all.filter(([when]) => when).map(([, code, text]) => ({ code, text }));
}
