// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { LocalDate } from '../../shared/local-date.js';
import { HOMELESSNESS_CODE, guidance, housingAct1996, suitabilityOrder2003, suitabilityOrder2012 } from '../citation.js';
import type { ProviderType } from '../providers.js';
import { inForce } from '../rule-versions.js';
import { TIME_LIMITS } from '../time-limits.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { isSixteenOrSeventeen } from './application.js';

/** A place as the 2003 Order sees it. Its label, and whether breakfast is served, do not matter. */
export interface Place {
  readonly selfContained: boolean;
  /** A toilet, washing or cooking is shared with another household, or there is nowhere to cook. */
  readonly sharesOrLacksFacilities: boolean;
  /** Who owns or manages it. */
  readonly managedBy: ProviderType;
  readonly privateDwelling?: boolean;
}
const NOT_FOR_PROFIT: readonly ProviderType[] = stryMutAct_9fa48("3489") ? [] : (stryCov_9fa48("3489"), [stryMutAct_9fa48("3490") ? "" : (stryCov_9fa48("3490"), 'local-housing-authority'), stryMutAct_9fa48("3491") ? "" : (stryCov_9fa48("3491"), 'private-registered-provider'), stryMutAct_9fa48("3492") ? "" : (stryCov_9fa48("3492"), 'registered-charity'), stryMutAct_9fa48("3493") ? "" : (stryCov_9fa48("3493"), 'voluntary')]);

/** ST-3, ST-9 (SI 2003/3326 art 2): all parts of the test are needed. A charity's shared refuge is not bed and breakfast; a landlord's is. */
export function isBedAndBreakfast(place: Place, on: LocalDate): boolean {
  if (stryMutAct_9fa48("3494")) {
    {}
  } else {
    stryCov_9fa48("3494");
    const dwellingExcepted = stryMutAct_9fa48("3497") ? place.privateDwelling === true || inForce('BNB_2022', on) : stryMutAct_9fa48("3496") ? false : stryMutAct_9fa48("3495") ? true : (stryCov_9fa48("3495", "3496", "3497"), (stryMutAct_9fa48("3499") ? place.privateDwelling !== true : stryMutAct_9fa48("3498") ? true : (stryCov_9fa48("3498", "3499"), place.privateDwelling === (stryMutAct_9fa48("3500") ? false : (stryCov_9fa48("3500"), true)))) && inForce(stryMutAct_9fa48("3501") ? "" : (stryCov_9fa48("3501"), 'BNB_2022'), on));
    return stryMutAct_9fa48("3504") ? !place.selfContained && place.sharesOrLacksFacilities && !NOT_FOR_PROFIT.includes(place.managedBy) || !dwellingExcepted : stryMutAct_9fa48("3503") ? false : stryMutAct_9fa48("3502") ? true : (stryCov_9fa48("3502", "3503", "3504"), (stryMutAct_9fa48("3506") ? !place.selfContained && place.sharesOrLacksFacilities || !NOT_FOR_PROFIT.includes(place.managedBy) : stryMutAct_9fa48("3505") ? true : (stryCov_9fa48("3505", "3506"), (stryMutAct_9fa48("3508") ? !place.selfContained || place.sharesOrLacksFacilities : stryMutAct_9fa48("3507") ? true : (stryCov_9fa48("3507", "3508"), (stryMutAct_9fa48("3509") ? place.selfContained : (stryCov_9fa48("3509"), !place.selfContained)) && place.sharesOrLacksFacilities)) && (stryMutAct_9fa48("3510") ? NOT_FOR_PROFIT.includes(place.managedBy) : (stryCov_9fa48("3510"), !NOT_FOR_PROFIT.includes(place.managedBy))))) && (stryMutAct_9fa48("3511") ? dwellingExcepted : (stryCov_9fa48("3511"), !dwellingExcepted)));
  }
}
export interface HouseholdToPlace {
  readonly pregnant: boolean;
  readonly dependentChildren: boolean;
  readonly applicantAge: number;
}

/** ST-4 (SI 2003/3326 art 2): somebody is pregnant, or dependent children live with them or might be expected to. */
export function hasFamilyCommitments(household: HouseholdToPlace): boolean {
  if (stryMutAct_9fa48("3512")) {
    {}
  } else {
    stryCov_9fa48("3512");
    return stryMutAct_9fa48("3515") ? household.pregnant && household.dependentChildren : stryMutAct_9fa48("3514") ? false : stryMutAct_9fa48("3513") ? true : (stryCov_9fa48("3513", "3514", "3515"), household.pregnant || household.dependentChildren);
  }
}

/** ST-5 to ST-8: why a household may not be put, or kept, in bed and breakfast tonight; null when it may. */
export function checkBedAndBreakfast(household: HouseholdToPlace, night: {
  readonly nightsUsedBefore: number;
  readonly otherAccommodationAvailable: boolean;
}): UnlawfulStep | null {
  if (stryMutAct_9fa48("3516")) {
    {}
  } else {
    stryCov_9fa48("3516");
    if (stryMutAct_9fa48("3518") ? false : stryMutAct_9fa48("3517") ? true : (stryCov_9fa48("3517", "3518"), isSixteenOrSeventeen(household.applicantAge))) {
      if (stryMutAct_9fa48("3519")) {
        {}
      } else {
        stryCov_9fa48("3519");
        return unlawful(stryMutAct_9fa48("3520") ? "" : (stryCov_9fa48("3520"), 'ST-8'), stryMutAct_9fa48("3521") ? [] : (stryCov_9fa48("3521"), [guidance(HOMELESSNESS_CODE)]), stryMutAct_9fa48("3522") ? "" : (stryCov_9fa48("3522"), 'Bed and breakfast is not suitable for a person aged 16 or 17, even in an emergency.'), stryMutAct_9fa48("3523") ? [] : (stryCov_9fa48("3523"), [stryMutAct_9fa48("3524") ? "" : (stryCov_9fa48("3524"), 'Find supported or other accommodation.'), stryMutAct_9fa48("3525") ? "" : (stryCov_9fa48("3525"), 'Bring in children’s services now (Children Act 1989 s.20) and tell a manager.')]));
      }
    }
    const limit = TIME_LIMITS[stryMutAct_9fa48("3526") ? "" : (stryCov_9fa48("3526"), 'K-19')].length.n;
    const usedUp = stryMutAct_9fa48("3530") ? night.nightsUsedBefore < limit : stryMutAct_9fa48("3529") ? night.nightsUsedBefore > limit : stryMutAct_9fa48("3528") ? false : stryMutAct_9fa48("3527") ? true : (stryCov_9fa48("3527", "3528", "3529", "3530"), night.nightsUsedBefore >= limit);
    if (stryMutAct_9fa48("3533") ? !hasFamilyCommitments(household) && !usedUp && !night.otherAccommodationAvailable : stryMutAct_9fa48("3532") ? false : stryMutAct_9fa48("3531") ? true : (stryCov_9fa48("3531", "3532", "3533"), (stryMutAct_9fa48("3534") ? hasFamilyCommitments(household) : (stryCov_9fa48("3534"), !hasFamilyCommitments(household))) || (stryMutAct_9fa48("3536") ? !usedUp || !night.otherAccommodationAvailable : stryMutAct_9fa48("3535") ? false : (stryCov_9fa48("3535", "3536"), (stryMutAct_9fa48("3537") ? usedUp : (stryCov_9fa48("3537"), !usedUp)) && (stryMutAct_9fa48("3538") ? night.otherAccommodationAvailable : (stryCov_9fa48("3538"), !night.otherAccommodationAvailable)))))) return null;
    return unlawful(stryMutAct_9fa48("3539") ? "" : (stryCov_9fa48("3539"), 'ST-5'), stryMutAct_9fa48("3540") ? [] : (stryCov_9fa48("3540"), [suitabilityOrder2003(stryMutAct_9fa48("3541") ? "" : (stryCov_9fa48("3541"), '4'))]), usedUp ? stryMutAct_9fa48("3542") ? `` : (stryCov_9fa48("3542"), `The family has spent ${limit} nights in bed and breakfast, counted across all stays. Another night is not suitable.`) : stryMutAct_9fa48("3543") ? "" : (stryCov_9fa48("3543"), 'Bed and breakfast is not suitable for a family while other accommodation is available.'), stryMutAct_9fa48("3544") ? [] : (stryCov_9fa48("3544"), [stryMutAct_9fa48("3545") ? "" : (stryCov_9fa48("3545"), 'Offer other accommodation today.')]));
  }
}

/** ST-11, s.208(1): a placement in another area needs a recorded reason. Getting away from a perpetrator is a good one. */
export function checkOutOfArea(placement: {
  readonly authorityCode: string;
  readonly placedInAuthorityCode: string;
  readonly reason: string | null;
}): UnlawfulStep | null {
  if (stryMutAct_9fa48("3546")) {
    {}
  } else {
    stryCov_9fa48("3546");
    const inArea = stryMutAct_9fa48("3549") ? placement.authorityCode !== placement.placedInAuthorityCode : stryMutAct_9fa48("3548") ? false : stryMutAct_9fa48("3547") ? true : (stryCov_9fa48("3547", "3548", "3549"), placement.authorityCode === placement.placedInAuthorityCode);
    if (stryMutAct_9fa48("3552") ? inArea && (placement.reason ?? '').trim() !== '' : stryMutAct_9fa48("3551") ? false : stryMutAct_9fa48("3550") ? true : (stryCov_9fa48("3550", "3551", "3552"), inArea || (stryMutAct_9fa48("3554") ? (placement.reason ?? '').trim() === '' : stryMutAct_9fa48("3553") ? false : (stryCov_9fa48("3553", "3554"), (stryMutAct_9fa48("3555") ? placement.reason ?? '' : (stryCov_9fa48("3555"), (stryMutAct_9fa48("3556") ? placement.reason && '' : (stryCov_9fa48("3556"), placement.reason ?? (stryMutAct_9fa48("3557") ? "Stryker was here!" : (stryCov_9fa48("3557"), '')))).trim())) !== (stryMutAct_9fa48("3558") ? "Stryker was here!" : (stryCov_9fa48("3558"), '')))))) return null;
    return unlawful(stryMutAct_9fa48("3559") ? "" : (stryCov_9fa48("3559"), 'ST-11'), stryMutAct_9fa48("3560") ? [] : (stryCov_9fa48("3560"), [housingAct1996(stryMutAct_9fa48("3561") ? "" : (stryCov_9fa48("3561"), '208(1)')), suitabilityOrder2012(stryMutAct_9fa48("3562") ? "" : (stryCov_9fa48("3562"), '2'))]), stryMutAct_9fa48("3563") ? "" : (stryCov_9fa48("3563"), 'Accommodation is in the council’s own area so far as reasonably practicable.'), stryMutAct_9fa48("3564") ? [] : (stryCov_9fa48("3564"), [stryMutAct_9fa48("3565") ? "" : (stryCov_9fa48("3565"), 'Record why it is not, such as safety from a perpetrator.'), stryMutAct_9fa48("3566") ? "" : (stryCov_9fa48("3566"), 'Find a place in the area.')]), stryMutAct_9fa48("3567") ? {} : (stryCov_9fa48("3567"), {
      field: stryMutAct_9fa48("3568") ? "" : (stryCov_9fa48("3568"), 'reason')
    }));
  }
}

/** ST-2: a place in an area where the household is not safe is not suitable, whatever else it offers. */
export function checkSafeArea(unsafeAreas: readonly string[], placedInAuthorityCode: string): UnlawfulStep | null {
  if (stryMutAct_9fa48("3569")) {
    {}
  } else {
    stryCov_9fa48("3569");
    if (stryMutAct_9fa48("3572") ? false : stryMutAct_9fa48("3571") ? true : stryMutAct_9fa48("3570") ? unsafeAreas.includes(placedInAuthorityCode) : (stryCov_9fa48("3570", "3571", "3572"), !unsafeAreas.includes(placedInAuthorityCode))) return null;
    return unlawful(stryMutAct_9fa48("3573") ? "" : (stryCov_9fa48("3573"), 'ST-2'), stryMutAct_9fa48("3574") ? [] : (stryCov_9fa48("3574"), [housingAct1996(stryMutAct_9fa48("3575") ? "" : (stryCov_9fa48("3575"), '206, 210')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("3576") ? "" : (stryCov_9fa48("3576"), 'ch. 21'))]), stryMutAct_9fa48("3577") ? "" : (stryCov_9fa48("3577"), 'The household is not safe in that area, so no place there is suitable.'), stryMutAct_9fa48("3578") ? [] : (stryCov_9fa48("3578"), [stryMutAct_9fa48("3579") ? "" : (stryCov_9fa48("3579"), 'Find a place elsewhere.'), stryMutAct_9fa48("3580") ? "" : (stryCov_9fa48("3580"), 'Ask the household whether the area is still unsafe.')]));
  }
}

/** ST-10 (SI 2012/2601 art 3): what makes a private rented sector offer unsuitable. */
export const PRIVATE_RENTED_DEFECTS = ['poor-physical-condition', 'electrical-safety', 'fire-safety', 'carbon-monoxide', 'landlord-not-fit-and-proper', 'unlicensed-hmo', 'no-energy-certificate', 'no-gas-safety-record', 'no-adequate-written-tenancy'] as const;