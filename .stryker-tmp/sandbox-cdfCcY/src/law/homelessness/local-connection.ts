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
import { type LocalDate, addMonths, daysBetween, earlierOf, laterOf } from '../../shared/local-date.js';
import { type Citation, housingAct1996 } from '../citation.js';
import { inForce } from '../rule-versions.js';
import type { Length } from '../time-limit.js';
import { LOCAL_CONNECTION_NORMS } from '../other-periods.js';
export type ConnectionSource = 'residence-of-choice' | 'employment' | 'family' | 'special-circumstances' | 'care-leaver' | 'asylum-dispersal';
export const CONNECTION_SOURCES: Readonly<Record<ConnectionSource, Citation>> = stryMutAct_9fa48("2686") ? {} : (stryCov_9fa48("2686"), {
  'residence-of-choice': housingAct1996(stryMutAct_9fa48("2687") ? "" : (stryCov_9fa48("2687"), '199(1)(a)')),
  employment: housingAct1996(stryMutAct_9fa48("2688") ? "" : (stryCov_9fa48("2688"), '199(1)(b)')),
  family: housingAct1996(stryMutAct_9fa48("2689") ? "" : (stryCov_9fa48("2689"), '199(1)(c)')),
  'special-circumstances': housingAct1996(stryMutAct_9fa48("2690") ? "" : (stryCov_9fa48("2690"), '199(1)(d)')),
  'asylum-dispersal': housingAct1996(stryMutAct_9fa48("2691") ? "" : (stryCov_9fa48("2691"), '199(6)')),
  'care-leaver': housingAct1996(stryMutAct_9fa48("2692") ? "" : (stryCov_9fa48("2692"), '199(8)'))
});

/** A time of living somewhere by choice; `to` is the day of leaving, null while it goes on. */
export interface Residence {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * LC-5: whether residence by choice meets the Local Government Association's working norm: 6 of the last 12 months or 3 of the last 5 years.
 * A norm, not the law: an officer may find a connection without it.
 */
export function residenceMeetsNorm(stays: readonly Residence[], on: LocalDate): boolean {
  if (stryMutAct_9fa48("2693")) {
    {}
  } else {
    stryCov_9fa48("2693");
    const {
      recentResidence,
      longerResidence
    } = LOCAL_CONNECTION_NORMS;
    return stryMutAct_9fa48("2694") ? [recentResidence, longerResidence].every(norm => monthsLived(stays, addMonths(on, -inMonths(norm.of)), on) >= inMonths(norm.atLeast)) : (stryCov_9fa48("2694"), (stryMutAct_9fa48("2695") ? [] : (stryCov_9fa48("2695"), [recentResidence, longerResidence])).some(stryMutAct_9fa48("2696") ? () => undefined : (stryCov_9fa48("2696"), norm => stryMutAct_9fa48("2700") ? monthsLived(stays, addMonths(on, -inMonths(norm.of)), on) < inMonths(norm.atLeast) : stryMutAct_9fa48("2699") ? monthsLived(stays, addMonths(on, -inMonths(norm.of)), on) > inMonths(norm.atLeast) : stryMutAct_9fa48("2698") ? false : stryMutAct_9fa48("2697") ? true : (stryCov_9fa48("2697", "2698", "2699", "2700"), monthsLived(stays, addMonths(on, stryMutAct_9fa48("2701") ? +inMonths(norm.of) : (stryCov_9fa48("2701"), -inMonths(norm.of))), on) >= inMonths(norm.atLeast)))));
  }
}
function inMonths({
  n,
  unit
}: Length): number {
  if (stryMutAct_9fa48("2702")) {
    {}
  } else {
    stryCov_9fa48("2702");
    return (stryMutAct_9fa48("2705") ? unit !== 'year' : stryMutAct_9fa48("2704") ? false : stryMutAct_9fa48("2703") ? true : (stryCov_9fa48("2703", "2704", "2705"), unit === (stryMutAct_9fa48("2706") ? "" : (stryCov_9fa48("2706"), 'year')))) ? stryMutAct_9fa48("2707") ? 12 / n : (stryCov_9fa48("2707"), 12 * n) : n;
  }
}

// Days left over from several stays are added up; so many count as a month, in favour of whoever lived there.
const DAYS_THAT_COUNT_AS_A_MONTH = 30;

/** Months lived there inside a window, all stays added up. Stays that overlap count once. */
function monthsLived(stays: readonly Residence[], from: LocalDate, to: LocalDate): number {
  if (stryMutAct_9fa48("2708")) {
    {}
  } else {
    stryCov_9fa48("2708");
    let months = 0;
    let days = 0;
    let countedUntil = from;
    for (const stay of stryMutAct_9fa48("2709") ? [...stays] : (stryCov_9fa48("2709"), (stryMutAct_9fa48("2710") ? [] : (stryCov_9fa48("2710"), [...stays])).sort(stryMutAct_9fa48("2711") ? () => undefined : (stryCov_9fa48("2711"), (a, b) => (stryMutAct_9fa48("2715") ? a.from >= b.from : stryMutAct_9fa48("2714") ? a.from <= b.from : stryMutAct_9fa48("2713") ? false : stryMutAct_9fa48("2712") ? true : (stryCov_9fa48("2712", "2713", "2714", "2715"), a.from < b.from)) ? stryMutAct_9fa48("2716") ? +1 : (stryCov_9fa48("2716"), -1) : 1)))) {
      if (stryMutAct_9fa48("2717")) {
        {}
      } else {
        stryCov_9fa48("2717");
        const begins = laterOf(stay.from, countedUntil);
        const ends = (stryMutAct_9fa48("2720") ? stay.to !== null : stryMutAct_9fa48("2719") ? false : stryMutAct_9fa48("2718") ? true : (stryCov_9fa48("2718", "2719", "2720"), stay.to === null)) ? to : earlierOf(stay.to, to);
        if (stryMutAct_9fa48("2724") ? begins < ends : stryMutAct_9fa48("2723") ? begins > ends : stryMutAct_9fa48("2722") ? false : stryMutAct_9fa48("2721") ? true : (stryCov_9fa48("2721", "2722", "2723", "2724"), begins >= ends)) continue;
        const whole = wholeMonths(begins, ends);
        stryMutAct_9fa48("2725") ? months -= whole : (stryCov_9fa48("2725"), months += whole);
        stryMutAct_9fa48("2726") ? days -= daysBetween(addMonths(begins, whole), ends) : (stryCov_9fa48("2726"), days += daysBetween(addMonths(begins, whole), ends));
        countedUntil = ends;
      }
    }
    return stryMutAct_9fa48("2727") ? months - Math.floor(days / DAYS_THAT_COUNT_AS_A_MONTH) : (stryCov_9fa48("2727"), months + Math.floor(stryMutAct_9fa48("2728") ? days * DAYS_THAT_COUNT_AS_A_MONTH : (stryCov_9fa48("2728"), days / DAYS_THAT_COUNT_AS_A_MONTH)));
  }
}
function wholeMonths(from: LocalDate, to: LocalDate): number {
  if (stryMutAct_9fa48("2729")) {
    {}
  } else {
    stryCov_9fa48("2729");
    let months = 0;
    while (stryMutAct_9fa48("2732") ? addMonths(from, months + 1) > to : stryMutAct_9fa48("2731") ? addMonths(from, months + 1) < to : stryMutAct_9fa48("2730") ? false : (stryCov_9fa48("2730", "2731", "2732"), addMonths(from, stryMutAct_9fa48("2733") ? months - 1 : (stryCov_9fa48("2733"), months + 1)) <= to)) stryMutAct_9fa48("2734") ? months -= 1 : (stryCov_9fa48("2734"), months += 1);
    return months;
  }
}

/** LC-12 (SI 2025/706): whether the housing register may ask for a local connection of a person who needs to move. */
export function allocationMayTestConnection(applicant: {
  readonly movesForReasonsConnectedWithAbuse: boolean;
  readonly careLeaverUnder25: boolean;
}, on: LocalDate): boolean {
  if (stryMutAct_9fa48("2735")) {
    {}
  } else {
    stryCov_9fa48("2735");
    const exempt = stryMutAct_9fa48("2738") ? applicant.movesForReasonsConnectedWithAbuse && applicant.careLeaverUnder25 : stryMutAct_9fa48("2737") ? false : stryMutAct_9fa48("2736") ? true : (stryCov_9fa48("2736", "2737", "2738"), applicant.movesForReasonsConnectedWithAbuse || applicant.careLeaverUnder25);
    return stryMutAct_9fa48("2739") ? exempt && inForce('ALLOC_LC_2025', on) : (stryCov_9fa48("2739"), !(stryMutAct_9fa48("2742") ? exempt || inForce('ALLOC_LC_2025', on) : stryMutAct_9fa48("2741") ? false : stryMutAct_9fa48("2740") ? true : (stryCov_9fa48("2740", "2741", "2742"), exempt && inForce(stryMutAct_9fa48("2743") ? "" : (stryCov_9fa48("2743"), 'ALLOC_LC_2025'), on))));
  }
}