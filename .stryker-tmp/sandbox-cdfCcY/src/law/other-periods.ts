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
import { of } from './time-limit.js';

/**
 * A joint tenant's notice to quit: a private assured tenancy from 1 May 2026 (Renters' Rights Act 2025 ss.20-21), and any other periodic
 * tenancy (general knowledge).
 */
export const TENANCY_NOTICE = {
  assuredJointTenant: of(2, 'month'),
  otherJointTenant: of(4, 'week')
} as const;

/** SI 2018/223 reg 9(2): how long before the end of K-09 the appointed person tells both authorities. */
export const REFEREE_TELLS_BEFORE = of(1, stryMutAct_9fa48("3671") ? "" : (stryCov_9fa48("3671"), 'week'));

/** The fixed term a private rented sector offer had to have before 1 May 2026 (Housing Act 1996 s.193(7AC)). */
export const PRIVATE_RENTED_OFFER = {
  fixedTermBeforeMay2026: of(12, 'month')
} as const;

/** Local-connection norms of the Local Government Association. Not statute. */
export const LOCAL_CONNECTION_NORMS = {
  recentResidence: {
    of: of(12, 'month'),
    atLeast: of(6, 'month')
  },
  longerResidence: {
    of: of(5, 'year'),
    atLeast: of(3, 'year')
  },
  familyResidence: {
    atLeast: of(5, 'year')
  }
} as const;