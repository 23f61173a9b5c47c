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
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { NOTICES, type NoticeCode, type Slot, SLOTS } from './notices.js';
import { notGiven } from './reviews.js';
const WITHOUT_THESE_NOT_GIVEN: readonly Slot[] = stryMutAct_9fa48("2511") ? [] : (stryCov_9fa48("2511"), [stryMutAct_9fa48("2512") ? "" : (stryCov_9fa48("2512"), 'reasons'), stryMutAct_9fa48("2513") ? "" : (stryCov_9fa48("2513"), 'rightOfAppeal'), stryMutAct_9fa48("2514") ? "" : (stryCov_9fa48("2514"), 'appealTimeLimit')]);

/** Why a letter that lacks these parts is not issued; null when it lacks none. One about a review would count as not given (RV-5). */
export function incompleteLetter(code: NoticeCode, missing: readonly Slot[]): UnlawfulStep | null {
  if (stryMutAct_9fa48("2515")) {
    {}
  } else {
    stryCov_9fa48("2515");
    if (stryMutAct_9fa48("2518") ? missing.length !== 0 : stryMutAct_9fa48("2517") ? false : stryMutAct_9fa48("2516") ? true : (stryCov_9fa48("2516", "2517", "2518"), missing.length === 0)) return null;
    if (stryMutAct_9fa48("2521") ? code === 'N-203' || missing.some(slot => WITHOUT_THESE_NOT_GIVEN.includes(slot)) : stryMutAct_9fa48("2520") ? false : stryMutAct_9fa48("2519") ? true : (stryCov_9fa48("2519", "2520", "2521"), (stryMutAct_9fa48("2523") ? code !== 'N-203' : stryMutAct_9fa48("2522") ? true : (stryCov_9fa48("2522", "2523"), code === (stryMutAct_9fa48("2524") ? "" : (stryCov_9fa48("2524"), 'N-203')))) && (stryMutAct_9fa48("2525") ? missing.every(slot => WITHOUT_THESE_NOT_GIVEN.includes(slot)) : (stryCov_9fa48("2525"), missing.some(stryMutAct_9fa48("2526") ? () => undefined : (stryCov_9fa48("2526"), slot => WITHOUT_THESE_NOT_GIVEN.includes(slot))))))) return notGiven();
    const {
      name,
      source
    } = NOTICES[code];
    const parts = missing.map(stryMutAct_9fa48("2527") ? () => undefined : (stryCov_9fa48("2527"), slot => SLOTS[slot]));
    return unlawful(code, stryMutAct_9fa48("2528") ? [] : (stryCov_9fa48("2528"), [source]), stryMutAct_9fa48("2529") ? `` : (stryCov_9fa48("2529"), `This letter (${name}) does not say yet: ${parts.join(stryMutAct_9fa48("2530") ? "" : (stryCov_9fa48("2530"), '; '))}.`), stryMutAct_9fa48("2531") ? [] : (stryCov_9fa48("2531"), [stryMutAct_9fa48("2532") ? `` : (stryCov_9fa48("2532"), `Give ${(stryMutAct_9fa48("2535") ? missing.length !== 1 : stryMutAct_9fa48("2534") ? false : stryMutAct_9fa48("2533") ? true : (stryCov_9fa48("2533", "2534", "2535"), missing.length === 1)) ? stryMutAct_9fa48("2536") ? "" : (stryCov_9fa48("2536"), 'that part') : stryMutAct_9fa48("2537") ? "" : (stryCov_9fa48("2537"), 'those parts')} of the letter: ${missing.join(stryMutAct_9fa48("2538") ? "" : (stryCov_9fa48("2538"), ', '))}.`)]));
  }
}