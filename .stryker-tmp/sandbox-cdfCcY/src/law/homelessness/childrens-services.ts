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
import { childrenAct1989, housingAct1996 } from '../citation.js';
import { unlawful, type UnlawfulStep } from '../unlawful-step.js';
export interface AskedAboutChildren {
  readonly consent: 'given' | 'refused';
  /** A supervisor has decided that children must be protected all the same. */
  readonly protectionDecided: boolean;
  readonly tells: boolean;
}

/** Whether children's services may be told (s.213A, CO-2): with consent, or where a child is to be protected and somebody answers for it. */
export function mayTellChildrensServices({
  consent,
  protectionDecided,
  tells
}: AskedAboutChildren): UnlawfulStep | null {
  if (stryMutAct_9fa48("824")) {
    {}
  } else {
    stryCov_9fa48("824");
    if (stryMutAct_9fa48("827") ? (!tells || consent === 'given') && protectionDecided : stryMutAct_9fa48("826") ? false : stryMutAct_9fa48("825") ? true : (stryCov_9fa48("825", "826", "827"), (stryMutAct_9fa48("829") ? !tells && consent === 'given' : stryMutAct_9fa48("828") ? false : (stryCov_9fa48("828", "829"), (stryMutAct_9fa48("830") ? tells : (stryCov_9fa48("830"), !tells)) || (stryMutAct_9fa48("832") ? consent !== 'given' : stryMutAct_9fa48("831") ? false : (stryCov_9fa48("831", "832"), consent === (stryMutAct_9fa48("833") ? "" : (stryCov_9fa48("833"), 'given')))))) || protectionDecided)) return null;
    return unlawful(stryMutAct_9fa48("834") ? "" : (stryCov_9fa48("834"), 'CO-2'), stryMutAct_9fa48("835") ? [] : (stryCov_9fa48("835"), [housingAct1996(stryMutAct_9fa48("836") ? "" : (stryCov_9fa48("836"), '213A(2)-(3)')), childrenAct1989(stryMutAct_9fa48("837") ? "" : (stryCov_9fa48("837"), '47'))]), stryMutAct_9fa48("838") ? "" : (stryCov_9fa48("838"), 'They did not agree that children’s services are told.'), stryMutAct_9fa48("839") ? [] : (stryCov_9fa48("839"), [stryMutAct_9fa48("840") ? "" : (stryCov_9fa48("840"), 'Record that they were asked and did not agree; nothing else follows.'), stryMutAct_9fa48("841") ? "" : (stryCov_9fa48("841"), 'Where a child is likely to come to harm, a supervisor decides, with reasons, under the powers to protect children.')]), stryMutAct_9fa48("842") ? {} : (stryCov_9fa48("842"), {
      field: stryMutAct_9fa48("843") ? "" : (stryCov_9fa48("843"), 'consent'),
      override: stryMutAct_9fa48("844") ? "" : (stryCov_9fa48("844"), 'supervisor')
    }));
  }
}