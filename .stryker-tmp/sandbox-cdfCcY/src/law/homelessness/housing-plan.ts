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
import { guidance, HOMELESSNESS_CODE, housingAct1996 } from '../citation.js';
import { unlawful, type UnlawfulStep } from '../unlawful-step.js';

/** One step of a personalised housing plan (s.189A(4)), as far as the law asks. */
export interface PlannedStep {
  readonly takenBy: 'council' | 'person';
  readonly kind: string;
  readonly agreed: boolean;
}
const NEVER_ASKED_OF_A_VICTIM: readonly string[] = stryMutAct_9fa48("2472") ? [] : (stryCov_9fa48("2472"), [stryMutAct_9fa48("2473") ? "" : (stryCov_9fa48("2473"), 'return-home'), stryMutAct_9fa48("2474") ? "" : (stryCov_9fa48("2474"), 'stay-with-family-or-friends'), stryMutAct_9fa48("2475") ? "" : (stryCov_9fa48("2475"), 'non-molestation-order'), stryMutAct_9fa48("2476") ? "" : (stryCov_9fa48("2476"), 'mediation-at-home')]);
const STAYING_SAFE_AT_HOME = stryMutAct_9fa48("2477") ? "" : (stryCov_9fa48("2477"), 'sanctuary-measures');

/**
 * Whether a step may stand in the plan of somebody who told of abuse. Never: going back, staying on somebody's sofa, an injunction or
 * mediation with whoever abused them (s.177(1): where abuse is probable, it is not reasonable to stay, whatever steps might be taken).
 * Measures to stay safe at home: only where they want them.
 */
export function mayBeAsked(step: PlannedStep, abuseDisclosed: boolean): UnlawfulStep | null {
  if (stryMutAct_9fa48("2478")) {
    {}
  } else {
    stryCov_9fa48("2478");
    if (stryMutAct_9fa48("2481") ? false : stryMutAct_9fa48("2480") ? true : stryMutAct_9fa48("2479") ? abuseDisclosed : (stryCov_9fa48("2479", "2480", "2481"), !abuseDisclosed)) return null;
    if (stryMutAct_9fa48("2483") ? false : stryMutAct_9fa48("2482") ? true : (stryCov_9fa48("2482", "2483"), NEVER_ASKED_OF_A_VICTIM.includes(step.kind))) {
      if (stryMutAct_9fa48("2484")) {
        {}
      } else {
        stryCov_9fa48("2484");
        return unlawful(stryMutAct_9fa48("2485") ? "" : (stryCov_9fa48("2485"), 'DA-4'), stryMutAct_9fa48("2486") ? [] : (stryCov_9fa48("2486"), [housingAct1996(stryMutAct_9fa48("2487") ? "" : (stryCov_9fa48("2487"), '177(1)')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("2488") ? "" : (stryCov_9fa48("2488"), 'ch. 21'))]), stryMutAct_9fa48("2489") ? "" : (stryCov_9fa48("2489"), 'Somebody who has told of abuse is not asked to go back, to stay with friends, to seek an order or to meet whoever abused them.'), stryMutAct_9fa48("2490") ? [] : (stryCov_9fa48("2490"), [stryMutAct_9fa48("2491") ? "" : (stryCov_9fa48("2491"), 'Offer refuge, dispersed or other safe accommodation, and record what they choose.'), stryMutAct_9fa48("2492") ? "" : (stryCov_9fa48("2492"), 'Leave this step out.')]), stryMutAct_9fa48("2493") ? {} : (stryCov_9fa48("2493"), {
          field: stryMutAct_9fa48("2494") ? "" : (stryCov_9fa48("2494"), 'steps')
        }));
      }
    }
    if (stryMutAct_9fa48("2497") ? step.kind === STAYING_SAFE_AT_HOME || !step.agreed : stryMutAct_9fa48("2496") ? false : stryMutAct_9fa48("2495") ? true : (stryCov_9fa48("2495", "2496", "2497"), (stryMutAct_9fa48("2499") ? step.kind !== STAYING_SAFE_AT_HOME : stryMutAct_9fa48("2498") ? true : (stryCov_9fa48("2498", "2499"), step.kind === STAYING_SAFE_AT_HOME)) && (stryMutAct_9fa48("2500") ? step.agreed : (stryCov_9fa48("2500"), !step.agreed)))) {
      if (stryMutAct_9fa48("2501")) {
        {}
      } else {
        stryCov_9fa48("2501");
        return unlawful(stryMutAct_9fa48("2502") ? "" : (stryCov_9fa48("2502"), 'DA-5'), stryMutAct_9fa48("2503") ? [] : (stryCov_9fa48("2503"), [guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("2504") ? "" : (stryCov_9fa48("2504"), 'ch. 21'))]), stryMutAct_9fa48("2505") ? "" : (stryCov_9fa48("2505"), 'Measures to stay safe at home are for those who want them.'), stryMutAct_9fa48("2506") ? [] : (stryCov_9fa48("2506"), [stryMutAct_9fa48("2507") ? "" : (stryCov_9fa48("2507"), 'Record that they agreed, where they did.'), stryMutAct_9fa48("2508") ? "" : (stryCov_9fa48("2508"), 'Offer a place elsewhere.')]), stryMutAct_9fa48("2509") ? {} : (stryCov_9fa48("2509"), {
          field: stryMutAct_9fa48("2510") ? "" : (stryCov_9fa48("2510"), 'steps')
        }));
      }
    }
    return null;
  }
}