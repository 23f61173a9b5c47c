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
import { type Citation, citeTogether } from './citation.js';

/** Whose recorded reasons may let a refused step go ahead. Absent: nobody's. */
export type Override = 'second-officer' | 'supervisor';

/** A step that the law, or a guard built on it, does not allow. Nothing about the case has changed. */
export interface UnlawfulStep {
  /** The rule's code, such as `PN-e`. */
  readonly rule: string;
  /** The provisions relied on, in words. */
  readonly citation: string;
  readonly explanation: string;
  /** What the officer can do now; never empty. */
  readonly insteadYouMay: readonly string[];
  readonly override?: Override;
  /** The input that has to change, where one field alone is at fault. */
  readonly field?: string;
}

/** Builds an `UnlawfulStep` from the citations it rests on. */
export function unlawful(rule: string, because: readonly Citation[], explanation: string, insteadYouMay: readonly string[], more: Pick<UnlawfulStep, 'override' | 'field'> = {}): UnlawfulStep {
  if (stryMutAct_9fa48("4900")) {
    {}
  } else {
    stryCov_9fa48("4900");
    return stryMutAct_9fa48("4901") ? {} : (stryCov_9fa48("4901"), {
      rule,
      citation: citeTogether(...because),
      explanation,
      insteadYouMay,
      ...more
    });
  }
}

/** Tells a refusal from an answer. */
export function isUnlawfulStep(result: unknown): result is UnlawfulStep {
  if (stryMutAct_9fa48("4902")) {
    {}
  } else {
    stryCov_9fa48("4902");
    return stryMutAct_9fa48("4905") ? typeof result === 'object' && result !== null && 'insteadYouMay' in result || 'rule' in result : stryMutAct_9fa48("4904") ? false : stryMutAct_9fa48("4903") ? true : (stryCov_9fa48("4903", "4904", "4905"), (stryMutAct_9fa48("4907") ? typeof result === 'object' && result !== null || 'insteadYouMay' in result : stryMutAct_9fa48("4906") ? true : (stryCov_9fa48("4906", "4907"), (stryMutAct_9fa48("4909") ? typeof result === 'object' || result !== null : stryMutAct_9fa48("4908") ? true : (stryCov_9fa48("4908", "4909"), (stryMutAct_9fa48("4911") ? typeof result !== 'object' : stryMutAct_9fa48("4910") ? true : (stryCov_9fa48("4910", "4911"), typeof result === (stryMutAct_9fa48("4912") ? "" : (stryCov_9fa48("4912"), 'object')))) && (stryMutAct_9fa48("4914") ? result === null : stryMutAct_9fa48("4913") ? true : (stryCov_9fa48("4913", "4914"), result !== null)))) && (stryMutAct_9fa48("4915") ? "" : (stryCov_9fa48("4915"), 'insteadYouMay')) in result)) && (stryMutAct_9fa48("4916") ? "" : (stryCov_9fa48("4916"), 'rule')) in result);
  }
}