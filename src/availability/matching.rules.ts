import type { PlaceableUnit } from '../accommodation/unit.queries.js';
import { checkBedAndBreakfast } from '../law/homelessness/suitability.js';
import { bedspacesNeeded, boys, children, type Fit, hasMan, oldestAge } from './household.rules.js';

/** One reason why a unit does not suit a household. The text says nothing about anybody else, and of an unsafe area never why. */
export interface Misfit {
  readonly rule: string;
  readonly text: string;
  /** The role that may decide otherwise; without it nobody may. */
  readonly canBeRelaxedBy?: string;
}

/** What of a unit decides whom it suits. */
export type UnitFeatures = Pick<
  PlaceableUnit,
  | 'localAuthorityCode'
  | 'bedspaces'
  | 'cots'
  | 'selfContained'
  | 'wheelchair'
  | 'stepFree'
  | 'womenOnly'
  | 'maxChildren'
  | 'oldestBoyAge'
  | 'acceptsNeeds'
  | 'pets'
  | 'takingReferrals'
> & {
  /** As the law sees it (SI 2003/3326 art 2), or as it calls itself. */
  readonly bedAndBreakfast: boolean;
};

interface Rule extends Misfit {
  stops(household: Fit, unit: UnitFeatures): boolean;
}

export const BED_AND_BREAKFAST_FAMILY = 'bed-and-breakfast-family';
export const UNSAFE_AREA = 'unsafe-area';

/** In the order in which they are asked: a unit that is not listed is counted under the first that stops it. */
const RULES: readonly Rule[] = [
  {
    rule: 'not-taking-referrals',
    text: 'Not taking referrals at the moment.',
    stops: (_, unit) => !unit.takingReferrals,
  },
  {
    rule: UNSAFE_AREA,
    text: 'In an area that is unsafe for this household.',
    stops: (household, unit) => household.unsafeAreas.includes(unit.localAuthorityCode),
  },
  {
    rule: 'too-few-bedspaces',
    text: 'Too few bedspaces for this household.',
    stops: (household, unit) => bedspacesNeeded(household, unit.cots) > unit.bedspaces,
  },
  {
    rule: 'too-many-children',
    text: 'Does not take this many children.',
    stops: (household, unit) => unit.maxChildren !== null && children(household).length > unit.maxChildren,
  },
  {
    rule: 'boy-too-old',
    text: 'Does not take boys of this age.',
    stops: (household, { oldestBoyAge }) =>
      oldestBoyAge !== null && boys(household).some((boy) => boy.age > oldestBoyAge),
  },
  {
    rule: 'women-only',
    text: 'For women and their children: it does not take men, or boys of 16 or over.',
    stops: (household, unit) => unit.womenOnly && hasMan(household),
  },
  {
    rule: 'wheelchair',
    text: 'Not suitable for a wheelchair.',
    stops: (household, unit) => household.requirements.wheelchair && !unit.wheelchair,
  },
  {
    rule: 'step-free',
    text: 'Not step-free.',
    stops: (household, unit) => household.requirements.stepFree && !unit.stepFree && !unit.wheelchair,
  },
  {
    rule: 'self-contained',
    text: 'Not self-contained.',
    stops: (household, unit) => household.requirements.selfContained && !unit.selfContained,
  },
  {
    rule: 'needs-not-supported',
    text: 'Cannot support all that this household needs.',
    stops: (household, unit) =>
      household.needs.some((need) => need !== 'no-recourse-to-public-funds' && !unit.acceptsNeeds.includes(need)),
  },
  {
    rule: 'no-recourse-not-considered',
    text: 'Cannot consider a household with no recourse to public funds.',
    stops: (household, unit) =>
      household.needs.includes('no-recourse-to-public-funds') &&
      !unit.acceptsNeeds.includes('no-recourse-to-public-funds'),
  },
  {
    rule: 'pets',
    text: 'Cannot take as many pets.',
    stops: (household, unit) => household.requirements.pets > unit.pets,
  },
  {
    rule: 'women-only-required',
    text: 'Not for women only, which this household has asked for.',
    stops: (household, unit) => household.requirements.womenOnly && !unit.womenOnly,
  },
  {
    rule: 'bed-and-breakfast-16-17',
    text: 'Bed and breakfast, which is not suitable for a person of 16 or 17, even in an emergency.',
    stops: (household, unit) => unit.bedAndBreakfast && againstTheLaw(household) === 'ST-8',
  },
  // Last: where nothing else stops a unit, this alone may be set aside when there is nowhere else for the family tonight.
  {
    rule: BED_AND_BREAKFAST_FAMILY,
    text: 'Bed and breakfast, which is not suitable for a family while there is anywhere else (SI 2003/3326 art 4).',
    canBeRelaxedBy: 'housing-supervisor',
    stops: (household, unit) => unit.bedAndBreakfast && againstTheLaw(household) === 'ST-5',
  },
];

/** Every reason why the unit does not suit the household, in the fixed order; none when it does. Whether it is free is not asked here. */
export function misfits(household: Fit, unit: UnitFeatures): Misfit[] {
  return RULES.filter((rule) => rule.stops(household, unit)).map(({ rule, text, canBeRelaxedBy }) => ({
    rule,
    text,
    ...(canBeRelaxedBy ? { canBeRelaxedBy } : {}),
  }));
}

/** The rule of law against bed and breakfast for this household while there is other accommodation, or undefined. */
function againstTheLaw(household: Fit): string | undefined {
  const step = checkBedAndBreakfast(
    {
      pregnant: household.pregnant,
      dependentChildren: children(household).length > 0,
      // Children on their own, however young, are protected at least as much as a person of sixteen.
      applicantAge: Math.max(16, oldestAge(household)),
    },
    { nightsUsedBefore: 0, otherAccommodationAvailable: true },
  );
  return step?.rule;
}
