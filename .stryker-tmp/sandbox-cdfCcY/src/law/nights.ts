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
import { type LocalDate, addDays, daysBetween, laterOf } from '../shared/local-date.js';
import type { Stay } from './clock-inputs.js';

/** What separate stays add up to. A night spent in two stays at once counts once. */
export interface NightCount {
  readonly firstNight: LocalDate;
  /** The night on which the limit is used up; null when the stays end before that. */
  readonly lastAllowedNight: LocalDate | null;
  readonly nightsUsed: number;
  readonly nightsLeft: number;
}

/** Counts nights by local date across stays, up to `limit`. An open stay runs on until the limit is reached. */
export function countNights(stays: readonly Stay[], limit: number): NightCount {
  if (stryMutAct_9fa48("3641")) {
    {}
  } else {
    stryCov_9fa48("3641");
    const inOrder = stryMutAct_9fa48("3642") ? [...stays] : (stryCov_9fa48("3642"), (stryMutAct_9fa48("3643") ? [] : (stryCov_9fa48("3643"), [...stays])).sort(stryMutAct_9fa48("3644") ? () => undefined : (stryCov_9fa48("3644"), (a, b) => (stryMutAct_9fa48("3648") ? a.from >= b.from : stryMutAct_9fa48("3647") ? a.from <= b.from : stryMutAct_9fa48("3646") ? false : stryMutAct_9fa48("3645") ? true : (stryCov_9fa48("3645", "3646", "3647", "3648"), a.from < b.from)) ? stryMutAct_9fa48("3649") ? +1 : (stryCov_9fa48("3649"), -1) : 1)));
    const firstNight = stryMutAct_9fa48("3650") ? inOrder[0].from : (stryCov_9fa48("3650"), inOrder[0]?.from);
    if (stryMutAct_9fa48("3653") ? firstNight !== undefined : stryMutAct_9fa48("3652") ? false : stryMutAct_9fa48("3651") ? true : (stryCov_9fa48("3651", "3652", "3653"), firstNight === undefined)) throw new RangeError(stryMutAct_9fa48("3654") ? "" : (stryCov_9fa48("3654"), 'no stay to count'));
    let used = 0;
    let countedUntil = firstNight;
    for (const stay of inOrder) {
      if (stryMutAct_9fa48("3655")) {
        {}
      } else {
        stryCov_9fa48("3655");
        const from = laterOf(stay.from, countedUntil);
        const left = stryMutAct_9fa48("3656") ? limit + used : (stryCov_9fa48("3656"), limit - used);
        const nights = (stryMutAct_9fa48("3659") ? stay.to !== null : stryMutAct_9fa48("3658") ? false : stryMutAct_9fa48("3657") ? true : (stryCov_9fa48("3657", "3658", "3659"), stay.to === null)) ? left : stryMutAct_9fa48("3660") ? Math.min(0, daysBetween(from, stay.to)) : (stryCov_9fa48("3660"), Math.max(0, daysBetween(from, stay.to)));
        if (stryMutAct_9fa48("3664") ? nights < left : stryMutAct_9fa48("3663") ? nights > left : stryMutAct_9fa48("3662") ? false : stryMutAct_9fa48("3661") ? true : (stryCov_9fa48("3661", "3662", "3663", "3664"), nights >= left)) {
          if (stryMutAct_9fa48("3665")) {
            {}
          } else {
            stryCov_9fa48("3665");
            return stryMutAct_9fa48("3666") ? {} : (stryCov_9fa48("3666"), {
              firstNight,
              lastAllowedNight: addDays(from, stryMutAct_9fa48("3667") ? left + 1 : (stryCov_9fa48("3667"), left - 1)),
              nightsUsed: limit,
              nightsLeft: 0
            });
          }
        }
        stryMutAct_9fa48("3668") ? used -= nights : (stryCov_9fa48("3668"), used += nights);
        countedUntil = addDays(from, nights);
      }
    }
    return stryMutAct_9fa48("3669") ? {} : (stryCov_9fa48("3669"), {
      firstNight,
      lastAllowedNight: null,
      nightsUsed: used,
      nightsLeft: stryMutAct_9fa48("3670") ? limit + used : (stryCov_9fa48("3670"), limit - used)
    });
  }
}