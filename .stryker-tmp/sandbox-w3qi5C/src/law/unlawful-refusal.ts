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
import { Refusal } from '../shared/refusal.js';
import type { UnlawfulStep } from './unlawful-step.js';

/** A step the law forbids, with its rule, the citation and what may be done instead. */
export function unlawfulRefusal({
  rule,
  citation,
  explanation,
  insteadYouMay,
  override,
  field
}: UnlawfulStep): Refusal {
  if (stryMutAct_9fa48("4889")) {
    {}
  } else {
    stryCov_9fa48("4889");
    return Refusal.rule(stryMutAct_9fa48("4890") ? "" : (stryCov_9fa48("4890"), 'unlawful-step'), explanation, (stryMutAct_9fa48("4893") ? field !== undefined : stryMutAct_9fa48("4892") ? false : stryMutAct_9fa48("4891") ? true : (stryCov_9fa48("4891", "4892", "4893"), field === undefined)) ? stryMutAct_9fa48("4894") ? ["Stryker was here"] : (stryCov_9fa48("4894"), []) : stryMutAct_9fa48("4895") ? [] : (stryCov_9fa48("4895"), [stryMutAct_9fa48("4896") ? {} : (stryCov_9fa48("4896"), {
      field,
      code: stryMutAct_9fa48("4897") ? "" : (stryCov_9fa48("4897"), 'unlawful-step'),
      message: explanation
    })]), stryMutAct_9fa48("4898") ? {} : (stryCov_9fa48("4898"), {
      rule,
      citation,
      insteadYouMay,
      ...(override ? stryMutAct_9fa48("4899") ? {} : (stryCov_9fa48("4899"), {
        override
      }) : {})
    }));
  }
}