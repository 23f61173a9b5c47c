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
import { type LocalDate, addDays } from '../shared/local-date.js';
import type { Stay } from './clock-inputs.js';
import { countNights } from './nights.js';
import { DEFAULT_SETTINGS, type LawSettings } from './settings.js';

/** The days on which an officer is told that leave is about to run out, earliest first (E9). The expiry is the one printed on the grant. */
export function leaveExpiryAlerts(expiry: LocalDate, settings: LawSettings = DEFAULT_SETTINGS): LocalDate[] {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    return stryMutAct_9fa48("1") ? settings.leaveExpiryAlertDays.map(days => addDays(expiry, -days)) : (stryCov_9fa48("1"), settings.leaveExpiryAlertDays.map(stryMutAct_9fa48("2") ? () => undefined : (stryCov_9fa48("2"), days => addDays(expiry, stryMutAct_9fa48("3") ? +days : (stryCov_9fa48("3"), -days)))).sort());
  }
}

/** The nights on which a family's stays in bed and breakfast reach each alert before the limit of K-19, as far as they do. */
export function bedAndBreakfastAlerts(stays: readonly Stay[], settings: LawSettings = DEFAULT_SETTINGS): LocalDate[] {
  if (stryMutAct_9fa48("4")) {
    {}
  } else {
    stryCov_9fa48("4");
    return stryMutAct_9fa48("5") ? settings.bedAndBreakfastAlertNights.map(night => countNights(stays, night).lastAllowedNight) : (stryCov_9fa48("5"), settings.bedAndBreakfastAlertNights.map(stryMutAct_9fa48("6") ? () => undefined : (stryCov_9fa48("6"), night => countNights(stays, night).lastAllowedNight)).filter(stryMutAct_9fa48("7") ? () => undefined : (stryCov_9fa48("7"), night => stryMutAct_9fa48("10") ? night === null : stryMutAct_9fa48("9") ? false : stryMutAct_9fa48("8") ? true : (stryCov_9fa48("8", "9", "10"), night !== null))));
  }
}