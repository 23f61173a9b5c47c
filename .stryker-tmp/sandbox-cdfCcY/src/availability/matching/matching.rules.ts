// @ts-nocheck
import type { UnitProfile } from '../../accommodation/units/unit-profile.js';
import { relevantAccommodation } from '../../law/domestic-abuse/relevant-accommodation.js';
import { checkBedAndBreakfast } from '../../law/homelessness/suitability.js';
import { ROOM_STANDARD, sleepingRoomsNeeded } from '../../law/room-standard.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import {
  bedspacesNeeded,
  boys,
  children,
  type Fit,
  hasMan,
  hasWoman,
  levelsAbove,
  oldestAge,
  supportNeeds,
} from './household.rules.js';
import type { Nights } from '../ledger/ledger.js';

/** One reason why a unit does not suit a household. The text says nothing about anybody else, and of an unsafe area never why. */
export interface Misfit {
  readonly rule: string;
  readonly text: string;
  /** Who could change that: the person herself, whoever searches, a role, or nobody because it is the law. */
  readonly canBeRelaxedBy: 'person' | 'searcher' | 'refuge-manager' | 'housing-supervisor' | 'nobody';
}

/** Who is looking for what. */
export interface Sought {
  readonly household: Fit;
  readonly nights: Nights;
  /** Only relevant accommodation (SI 2021/991 reg 2) is looked for. */
  readonly relevantOnly: boolean;
  /** The council area of whoever looks; null when they are no council. */
  readonly ownArea: string | null;
  /** The household's other nights in bed and breakfast, across all stays and standing offers, before these and after them. */
  readonly bedAndBreakfastNights: number;
}

/** What units of one profile are, on the nights in question. */
export interface UnitKind extends UnitProfile {
  /** As the law sees it (SI 2003/3326 art 2), or as it calls itself. */
  readonly bedAndBreakfast: boolean;
}

/** What units of one kind may differ in. */
export interface UnitPlace {
  readonly localAuthorityCode: string;
  /** The first day on which a safety check is out of date; null while none is on record. */
  readonly standardsUntil: LocalDate | null;
}

export type UnitFeatures = UnitKind & UnitPlace;

interface RuleOfPlace extends Misfit {
  stops(sought: Sought, place: UnitPlace, kind: UnitKind): boolean;
}

interface RuleOfKind extends Misfit {
  stops(sought: Sought, kind: UnitKind): boolean;
}

export const BED_AND_BREAKFAST_FAMILY = 'bed-and-breakfast-family';
export const UNSAFE_AREA = 'unsafe-area';

const NO_RECOURSE = 'no-recourse-to-public-funds';

/** What depends on where a unit is and how it is kept. Asked first. */
const RULES_OF_PLACE: readonly RuleOfPlace[] = [
  {
    rule: UNSAFE_AREA,
    text: 'In an area that is unsafe for this household.',
    canBeRelaxedBy: 'person',
    stops: ({ household }, unit) => household.unsafeAreas.includes(unit.localAuthorityCode),
  },
  {
    rule: 'standards-out-of-date',
    text: 'A safety check is out of date. Its provider can record a new one.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ nights }, { standardsUntil }) => standardsUntil !== null && standardsUntil <= nights.from,
  },
  {
    rule: 'not-from-own-area',
    text: 'Does not take households from its own area.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ ownArea }, place, kind) => kind.takesFromOwnArea === false && ownArea === place.localAuthorityCode,
  },
];

/** What depends on the kind of unit alone. In the order in which they are asked. */
const RULES_OF_KIND: readonly RuleOfKind[] = [
  {
    rule: 'not-taking-referrals',
    text: 'Not taking referrals at the moment.',
    canBeRelaxedBy: 'refuge-manager',
    stops: (_, unit) => !unit.takingReferrals,
  },
  {
    rule: 'not-relevant-accommodation',
    text: 'Does not count as safe accommodation under the Domestic Abuse Act 2021, which was asked for.',
    canBeRelaxedBy: 'searcher',
    stops: ({ relevantOnly }, unit) => relevantOnly && !relevantAccommodation(unit).counts,
  },
  {
    rule: 'too-few-bedspaces',
    text: 'Too few bedspaces for this household.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => bedspacesNeeded(household, unit.cots) > unit.bedspaces,
  },
  {
    rule: 'sharing-ages',
    text: `Too few rooms: people of ten or over and of different sexes would have to share one (${ROOM_STANDARD.text}).`,
    canBeRelaxedBy: 'housing-supervisor',
    stops: ({ household }, { bedrooms }) => bedrooms !== null && sleepingRoomsNeeded(household.people) > bedrooms,
  },
  {
    rule: 'too-many-children',
    text: 'Does not take this many children.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, { maxChildren }) => maxChildren !== null && children(household).length > maxChildren,
  },
  {
    rule: 'boy-too-old',
    text: 'Does not take boys of this age.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, { oldestBoyAge }) =>
      oldestBoyAge !== null && boys(household).some((boy) => boy.age > oldestBoyAge),
  },
  {
    rule: 'women-only',
    text: 'For women and their children: it does not take men, or boys of 16 or over.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => unit.womenOnly && hasMan(household),
  },
  {
    rule: 'men-only',
    text: 'For men and their children: it does not take women, or girls of 16 or over.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => unit.menOnly && hasWoman(household),
  },
  {
    rule: 'lead-age',
    text: 'For people of another age.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household: { leadAge } }, { leadAgeFrom, leadAgeTo }) =>
      leadAge !== null &&
      ((leadAgeFrom !== null && leadAge < leadAgeFrom) || (leadAgeTo !== null && leadAge > leadAgeTo)),
  },
  {
    rule: 'wheelchair',
    text: 'Not suitable for a wheelchair.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => household.requirements.wheelchair && !unit.wheelchair,
  },
  {
    rule: 'step-free',
    text: 'Not step-free.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => household.requirements.stepFree && !unit.stepFree && !unit.wheelchair,
  },
  {
    rule: 'carer-space',
    text: 'No room for a carer to sleep.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => household.requirements.carerSpace && !unit.carerSpace,
  },
  {
    rule: 'self-contained',
    text: 'Not self-contained.',
    canBeRelaxedBy: 'person',
    stops: ({ household }, unit) => household.requirements.selfContained && !unit.selfContained,
  },
  {
    rule: 'needs-not-supported',
    text: 'Cannot support all that this household needs.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => supportNeeds(household).some((need) => !unit.acceptsNeeds.includes(need)),
  },
  {
    rule: 'support-level',
    text: 'Cannot support a need of this household at its level.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => levelsAbove(household, unit.supportLevels).length > 0,
  },
  {
    rule: 'no-recourse-not-considered',
    text: 'Cannot consider a household with no recourse to public funds.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => household.needs.includes(NO_RECOURSE) && unit.noRecourse === 'no',
  },
  {
    rule: 'pets',
    text: 'Cannot take as many pets.',
    canBeRelaxedBy: 'refuge-manager',
    stops: ({ household }, unit) => household.requirements.pets > unit.pets,
  },
  {
    rule: 'women-only-required',
    text: 'Not for women only, which this household has asked for.',
    canBeRelaxedBy: 'person',
    stops: ({ household }, unit) => household.requirements.womenOnly && !unit.womenOnly,
  },
  {
    rule: 'bed-and-breakfast-16-17',
    text: 'Bed and breakfast, which is not suitable for a person of 16 or 17, even in an emergency.',
    canBeRelaxedBy: 'nobody',
    stops: (sought, unit) => unit.bedAndBreakfast && againstTheLaw(sought, true) === 'ST-8',
  },
  {
    rule: 'bed-and-breakfast-nights',
    text: `Bed and breakfast for a family, for more than ${TIME_LIMITS['K-19'].length.n} nights in all (SI 2003/3326 art 4).`,
    canBeRelaxedBy: 'nobody',
    stops: (sought, unit) => unit.bedAndBreakfast && againstTheLaw(sought, false) === 'ST-5',
  },
  // Last: where nothing else stops a unit, this alone may be set aside when there is nowhere else for the family tonight.
  {
    rule: BED_AND_BREAKFAST_FAMILY,
    text: 'Bed and breakfast, which is not suitable for a family while there is anywhere else (SI 2003/3326 art 4).',
    canBeRelaxedBy: 'housing-supervisor',
    stops: (sought, unit) => unit.bedAndBreakfast && againstTheLaw(sought, true) === 'ST-5',
  },
];

/** Every reason why units of this kind do not suit, in the fixed order; none when they do. */
export function misfitsOfKind(sought: Sought, kind: UnitKind): Misfit[] {
  return RULES_OF_KIND.filter((rule) => rule.stops(sought, kind)).map(asMisfit);
}

/** The first reason why this place does not suit, whatever kind of unit it is; null when it does. */
export function firstMisfitOfPlace(sought: Sought, place: UnitPlace, kind: UnitKind): Misfit | null {
  return RULES_OF_PLACE.find((rule) => rule.stops(sought, place, kind)) ?? null;
}

/** Every reason why the unit does not suit, in the fixed order; none when it does. Whether it is free is not asked here. */
export function misfits(sought: Sought, unit: UnitFeatures): Misfit[] {
  const ofPlace = RULES_OF_PLACE.filter((rule) => rule.stops(sought, unit, unit));
  return [...ofPlace.map(asMisfit), ...misfitsOfKind(sought, unit)];
}

function asMisfit({ rule, text, canBeRelaxedBy }: Misfit): Misfit {
  return { rule, text, canBeRelaxedBy };
}

/** The rule of law against the last of these nights in bed and breakfast, or undefined; an open end is asked for its first night. */
function againstTheLaw(
  { household, nights, bedAndBreakfastNights }: Sought,
  otherAccommodationAvailable: boolean,
): string | undefined {
  const nightsBeforeTheLast = nights.to === null ? 0 : daysBetween(nights.from, nights.to) - 1;
  const step = checkBedAndBreakfast(
    {
      pregnant: household.pregnant,
      dependentChildren: children(household).length > 0,
      // Children on their own, however young, are protected at least as much as a person of sixteen.
      applicantAge: Math.max(16, oldestAge(household)),
    },
    { nightsUsedBefore: bedAndBreakfastNights + nightsBeforeTheLast, otherAccommodationAvailable },
  );
  return step?.rule;
}
