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
import { housingAct1996 } from '../citation.js';
import { clockFrom } from '../computed-clock.js';
import { type Commencements, inForce } from '../rule-versions.js';

/** A landlord's notice seeking possession of the only accommodation a person has. */
export interface PossessionNotice {
  readonly kind: 'section-21' | 'section-8';
  readonly landlord: 'private' | 'social';
  readonly servedOn: LocalDate;
  /** The date in the notice after which possession may be sought. */
  readonly specifiedDate: LocalDate;
  readonly valid: boolean;
}

/**
 * Whether a notice is of the kind s.175(5) speaks of. For private lettings section 8 took the place of section 21 on 1 May 2026;
 * for social landlords section 21 remains until their own commencement.
 */
export function noticeCounts(notice: PossessionNotice, commencements: Commencements = {}): boolean {
  if (stryMutAct_9fa48("2930")) {
    {}
  } else {
    stryCov_9fa48("2930");
    const change = (stryMutAct_9fa48("2933") ? notice.landlord !== 'private' : stryMutAct_9fa48("2932") ? false : stryMutAct_9fa48("2931") ? true : (stryCov_9fa48("2931", "2932", "2933"), notice.landlord === (stryMutAct_9fa48("2934") ? "" : (stryCov_9fa48("2934"), 'private')))) ? stryMutAct_9fa48("2935") ? "" : (stryCov_9fa48("2935"), 'RRA_PRIVATE') : stryMutAct_9fa48("2936") ? "" : (stryCov_9fa48("2936"), 'RRA_SOCIAL');
    const changed = inForce(change, notice.servedOn, commencements);
    return stryMutAct_9fa48("2939") ? notice.valid || notice.kind === (changed ? 'section-8' : 'section-21') : stryMutAct_9fa48("2938") ? false : stryMutAct_9fa48("2937") ? true : (stryCov_9fa48("2937", "2938", "2939"), notice.valid && (stryMutAct_9fa48("2941") ? notice.kind !== (changed ? 'section-8' : 'section-21') : stryMutAct_9fa48("2940") ? true : (stryCov_9fa48("2940", "2941"), notice.kind === (changed ? stryMutAct_9fa48("2942") ? "" : (stryCov_9fa48("2942"), 'section-8') : stryMutAct_9fa48("2943") ? "" : (stryCov_9fa48("2943"), 'section-21')))));
  }
}

/**
 * PV-b is barred (s.195(6)) while a valid notice on the only accommodation falls due within the window of K-01, or has fallen due.
 * A notice further off does not bar it. The specified date itself counts when it is 56 days on, as in the worked example E27: a notice
 * that specifies 1 October brings its tenant within the window on 6 August.
 */
export function barsEndingPrevention(specifiedDate: LocalDate, on: LocalDate): boolean {
  if (stryMutAct_9fa48("2944")) {
    {}
  } else {
    stryCov_9fa48("2944");
    const {
      firstDayAfter
    } = clockFrom(stryMutAct_9fa48("2945") ? "" : (stryCov_9fa48("2945"), 'K-01'), on);
    return stryMutAct_9fa48("2948") ? firstDayAfter !== null || specifiedDate <= firstDayAfter : stryMutAct_9fa48("2947") ? false : stryMutAct_9fa48("2946") ? true : (stryCov_9fa48("2946", "2947", "2948"), (stryMutAct_9fa48("2950") ? firstDayAfter === null : stryMutAct_9fa48("2949") ? true : (stryCov_9fa48("2949", "2950"), firstDayAfter !== null)) && (stryMutAct_9fa48("2953") ? specifiedDate > firstDayAfter : stryMutAct_9fa48("2952") ? specifiedDate < firstDayAfter : stryMutAct_9fa48("2951") ? true : (stryCov_9fa48("2951", "2952", "2953"), specifiedDate <= firstDayAfter)));
  }
}
export const PREVENTION_BAR = housingAct1996(stryMutAct_9fa48("2954") ? "" : (stryCov_9fa48("2954"), '195(6)'));