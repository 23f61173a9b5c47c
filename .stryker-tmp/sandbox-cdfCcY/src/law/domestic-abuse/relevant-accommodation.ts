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
import { relevantAccommodationRegulations2021 } from '../citation.js';
import type { AccommodationCategory, ProviderType } from '../providers.js';

/** A unit and who provides it. For a sanctuary scheme the provider is whoever runs the scheme. */
export interface UnitAndProvider {
  readonly category: AccommodationCategory;
  readonly providerType: ProviderType;
  /** The charity's objects include support for victims of domestic abuse. */
  readonly domesticAbuseObjects: boolean;
}

/** Computed, never typed in: the reason is kept beside the answer. */
export interface RelevantAccommodation {
  readonly counts: boolean;
  readonly reason: string;
  readonly citation: string;
}
const REGULATION = relevantAccommodationRegulations2021(stryMutAct_9fa48("427") ? "" : (stryCov_9fa48("427"), '2')).text;

/** Each category's own test; null where no provider can make it count. */
const CATEGORY_TEST: Readonly<Record<AccommodationCategory, 'provider' | 'sanctuary-operator' | null>> = stryMutAct_9fa48("428") ? {} : (stryCov_9fa48("428"), {
  refuge: stryMutAct_9fa48("429") ? "" : (stryCov_9fa48("429"), 'provider'),
  'specialist-safe': stryMutAct_9fa48("430") ? "" : (stryCov_9fa48("430"), 'provider'),
  dispersed: stryMutAct_9fa48("431") ? "" : (stryCov_9fa48("431"), 'provider'),
  'second-stage': stryMutAct_9fa48("432") ? "" : (stryCov_9fa48("432"), 'provider'),
  'other-designated': stryMutAct_9fa48("433") ? "" : (stryCov_9fa48("433"), 'provider'),
  sanctuary: stryMutAct_9fa48("434") ? "" : (stryCov_9fa48("434"), 'sanctuary-operator'),
  'council-temporary': null,
  'supported-housing': null,
  'nightly-paid': null,
  'bed-and-breakfast': null
});
const LANDLORDS: readonly ProviderType[] = stryMutAct_9fa48("435") ? [] : (stryCov_9fa48("435"), [stryMutAct_9fa48("436") ? "" : (stryCov_9fa48("436"), 'local-housing-authority'), stryMutAct_9fa48("437") ? "" : (stryCov_9fa48("437"), 'private-registered-provider')]);

/**
 * Whether a unit is relevant accommodation, so that the support duty reaches those who live in it (SI 2021/991 reg 2, from 2021-10-01).
 * Both the category and the provider decide. A unit that does not count may still be used under Part 7 of the Housing Act 1996.
 */
export function relevantAccommodation(unit: UnitAndProvider): RelevantAccommodation {
  if (stryMutAct_9fa48("438")) {
    {}
  } else {
    stryCov_9fa48("438");
    const test = CATEGORY_TEST[unit.category];
    if (stryMutAct_9fa48("441") ? test !== null : stryMutAct_9fa48("440") ? false : stryMutAct_9fa48("439") ? true : (stryCov_9fa48("439", "440", "441"), test === null)) return answer(stryMutAct_9fa48("442") ? true : (stryCov_9fa48("442"), false), reasonNever(unit.category));
    if (stryMutAct_9fa48("444") ? false : stryMutAct_9fa48("443") ? true : (stryCov_9fa48("443", "444"), LANDLORDS.includes(unit.providerType))) {
      if (stryMutAct_9fa48("445")) {
        {}
      } else {
        stryCov_9fa48("445");
        return answer(stryMutAct_9fa48("446") ? false : (stryCov_9fa48("446"), true), stryMutAct_9fa48("447") ? "" : (stryCov_9fa48("447"), 'The category counts, and the provider is a housing authority or registered provider.'));
      }
    }
    if (stryMutAct_9fa48("450") ? test !== 'sanctuary-operator' : stryMutAct_9fa48("449") ? false : stryMutAct_9fa48("448") ? true : (stryCov_9fa48("448", "449", "450"), test === (stryMutAct_9fa48("451") ? "" : (stryCov_9fa48("451"), 'sanctuary-operator')))) {
      if (stryMutAct_9fa48("452")) {
        {}
      } else {
        stryCov_9fa48("452");
        return answer(stryMutAct_9fa48("453") ? true : (stryCov_9fa48("453"), false), stryMutAct_9fa48("454") ? "" : (stryCov_9fa48("454"), 'A sanctuary scheme counts only when a housing authority or registered provider runs it.'));
      }
    }
    if (stryMutAct_9fa48("457") ? unit.providerType === 'registered-charity' : stryMutAct_9fa48("456") ? false : stryMutAct_9fa48("455") ? true : (stryCov_9fa48("455", "456", "457"), unit.providerType !== (stryMutAct_9fa48("458") ? "" : (stryCov_9fa48("458"), 'registered-charity')))) {
      if (stryMutAct_9fa48("459")) {
        {}
      } else {
        stryCov_9fa48("459");
        return answer(stryMutAct_9fa48("460") ? true : (stryCov_9fa48("460"), false), stryMutAct_9fa48("461") ? "" : (stryCov_9fa48("461"), 'The provider is not a housing authority, a registered provider or a registered charity.'));
      }
    }
    return unit.domesticAbuseObjects ? answer(stryMutAct_9fa48("462") ? false : (stryCov_9fa48("462"), true), stryMutAct_9fa48("463") ? "" : (stryCov_9fa48("463"), 'The category counts, and the provider is a charity for victims of domestic abuse.')) : answer(stryMutAct_9fa48("464") ? true : (stryCov_9fa48("464"), false), stryMutAct_9fa48("465") ? "" : (stryCov_9fa48("465"), 'The charity’s objects do not include support for victims of domestic abuse.'));
  }
}
function reasonNever(category: AccommodationCategory): string {
  if (stryMutAct_9fa48("466")) {
    {}
  } else {
    stryCov_9fa48("466");
    return (stryMutAct_9fa48("469") ? category !== 'bed-and-breakfast' : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), category === (stryMutAct_9fa48("470") ? "" : (stryCov_9fa48("470"), 'bed-and-breakfast')))) ? stryMutAct_9fa48("471") ? "" : (stryCov_9fa48("471"), 'Bed and breakfast never counts.') : stryMutAct_9fa48("472") ? "" : (stryCov_9fa48("472"), 'The accommodation is not designated for victims of domestic abuse.');
  }
}
function answer(counts: boolean, reason: string): RelevantAccommodation {
  if (stryMutAct_9fa48("473")) {
    {}
  } else {
    stryCov_9fa48("473");
    return stryMutAct_9fa48("474") ? {} : (stryCov_9fa48("474"), {
      counts,
      reason,
      citation: REGULATION
    });
  }
}