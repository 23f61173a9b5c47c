import type { LocalDate } from '../../../shared/local-date.js';
import {
  HOMELESSNESS_CODE,
  guidance,
  housingAct1996,
  suitabilityOrder2003,
  suitabilityOrder2012,
} from '../../citation.js';
import type { ProviderType } from '../../providers.js';
import { inForce } from '../../rule-versions.js';
import { TIME_LIMITS } from '../../time-limits.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { isSixteenOrSeventeen } from '../gateway/application.js';

/** A place as the 2003 Order sees it. Its label, and whether breakfast is served, do not matter. */
export interface Place {
  readonly selfContained: boolean;
  /** A toilet, washing or cooking is shared with another household, or there is nowhere to cook. */
  readonly sharesOrLacksFacilities: boolean;
  /** Who owns or manages it. */
  readonly managedBy: ProviderType;
  readonly privateDwelling?: boolean;
}

const NOT_FOR_PROFIT: readonly ProviderType[] = [
  'local-housing-authority',
  'private-registered-provider',
  'registered-charity',
  'voluntary',
];

/** ST-3, ST-9 (SI 2003/3326 art 2): all parts of the test are needed. A charity's shared refuge is not bed and breakfast; a landlord's is. */
export function isBedAndBreakfast(place: Place, on: LocalDate): boolean {
  const dwellingExcepted = place.privateDwelling === true && inForce('BNB_2022', on);
  return (
    !place.selfContained &&
    place.sharesOrLacksFacilities &&
    !NOT_FOR_PROFIT.includes(place.managedBy) &&
    !dwellingExcepted
  );
}

export interface HouseholdToPlace {
  readonly pregnant: boolean;
  readonly dependentChildren: boolean;
  readonly applicantAge: number;
}

/** ST-4 (SI 2003/3326 art 2): somebody is pregnant, or dependent children live with them or might be expected to. */
export function hasFamilyCommitments(household: HouseholdToPlace): boolean {
  return household.pregnant || household.dependentChildren;
}

/** ST-5 to ST-8: why a household may not be put, or kept, in bed and breakfast tonight; null when it may. */
export function checkBedAndBreakfast(
  household: HouseholdToPlace,
  night: { readonly nightsUsedBefore: number; readonly otherAccommodationAvailable: boolean },
): UnlawfulStep | null {
  if (isSixteenOrSeventeen(household.applicantAge)) {
    return unlawful(
      'ST-8',
      [guidance(HOMELESSNESS_CODE)],
      'Bed and breakfast is not suitable for a person aged 16 or 17, even in an emergency.',
      [
        'Find supported or other accommodation.',
        'Bring in children’s services now (Children Act 1989 s.20) and tell a manager.',
      ],
    );
  }
  const limit = TIME_LIMITS['K-19'].length.n;
  const usedUp = night.nightsUsedBefore >= limit;
  if (!hasFamilyCommitments(household) || (!usedUp && !night.otherAccommodationAvailable)) return null;
  return unlawful(
    'ST-5',
    [suitabilityOrder2003('4')],
    usedUp
      ? `The family has spent ${limit} nights in bed and breakfast, counted across all stays. Another night is not suitable.`
      : 'Bed and breakfast is not suitable for a family while other accommodation is available.',
    ['Offer other accommodation today.'],
  );
}

/** ST-11, s.208(1): a placement in another area needs a recorded reason. Getting away from a perpetrator is a good one. */
export function checkOutOfArea(placement: {
  readonly authorityCode: string;
  readonly placedInAuthorityCode: string;
  readonly reason: string | null;
}): UnlawfulStep | null {
  const inArea = placement.authorityCode === placement.placedInAuthorityCode;
  if (inArea || (placement.reason ?? '').trim() !== '') return null;
  return unlawful(
    'ST-11',
    [housingAct1996('208(1)'), suitabilityOrder2012('2')],
    'Accommodation is in the council’s own area so far as reasonably practicable.',
    ['Record why it is not, such as safety from a perpetrator.', 'Find a place in the area.'],
    { field: 'reason' },
  );
}

/** ST-2: a place in an area where the household is not safe is not suitable, whatever else it offers. */
export function checkSafeArea(unsafeAreas: readonly string[], placedInAuthorityCode: string): UnlawfulStep | null {
  if (!unsafeAreas.includes(placedInAuthorityCode)) return null;
  return unlawful(
    'ST-2',
    [housingAct1996('206, 210'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
    'The household is not safe in that area, so no place there is suitable.',
    ['Find a place elsewhere.', 'Ask the household whether the area is still unsafe.'],
  );
}

/** ST-10 (SI 2012/2601 art 3): what makes a private landlord's home that is offered unsuitable, whatever else speaks for it. */
export const PRIVATE_HOME_DEFECTS = {
  'poor-physical-condition': 'It is in poor physical condition',
  'electrical-safety': 'Its electrical equipment is not known to be safe',
  'fire-safety': 'Precautions against fire are missing',
  'carbon-monoxide': 'Precautions against carbon monoxide are missing',
  'landlord-not-fit-and-proper': 'The landlord is not a fit and proper person',
  'unlicensed-hmo': 'It needs a licence for multiple occupation and has none',
  'no-energy-certificate': 'There is no energy performance certificate',
  'no-gas-safety-record': 'There is no gas safety record',
  'no-adequate-written-tenancy': 'There is no adequate written tenancy agreement',
} as const;

export type PrivateHomeDefect = keyof typeof PRIVATE_HOME_DEFECTS;

/** ST-10: whether an offer of a private home may count as suitable with what was found wrong with it; null when it may. */
export function checkPrivateHome(ground: string, defects: readonly PrivateHomeDefect[]): UnlawfulStep | null {
  if (defects.length === 0) return null;
  return unlawful(
    'ST-10',
    [suitabilityOrder2012('3')],
    `A home with this is not suitable, so ${ground} is not open: ${defects.map((each) => PRIVATE_HOME_DEFECTS[each].toLowerCase()).join('; ')}.`,
    ['Keep the duty going.', 'Have it put right, and offer the home again.', 'Offer another home.'],
    { field: 'facts.privateHomeDefects' },
  );
}

/** Whether somebody has written down defects in the way in which the law reads them. */
export function areDefects(value: unknown): value is readonly PrivateHomeDefect[] {
  return Array.isArray(value) && value.every((each) => Object.hasOwn(PRIVATE_HOME_DEFECTS, String(each)));
}
