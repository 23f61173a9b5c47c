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
import { type LocalDate, addDays } from '../../shared/local-date.js';
import type { CaseFacts, DecisionEffect } from './case-facts.js';
import { meetsMainDuty, reliefLastDay, startOf } from './duties.js';
import { BY_ITSELF, effectOf, ending } from './effect.js';

/**
 * RL-AUTO, s.189B(4): what becomes of relief on `today`; null while nothing changes by itself.
 * Once the 56 days are over, and priority need is accepted and intentional homelessness not found, the main duty is owed from the first day
 * after. No notice is needed and none can put it off; the decision letter only tells the person.
 */
export function turnOverRelief(facts: CaseFacts, today: LocalDate): DecisionEffect | null {
  if (stryMutAct_9fa48("3347")) {
    {}
  } else {
    stryCov_9fa48("3347");
    const lastDay = reliefLastDay(facts);
    if (stryMutAct_9fa48("3350") ? (facts.helpTrack !== 'relief' || lastDay === null || today <= lastDay) && !meetsMainDuty(facts) : stryMutAct_9fa48("3349") ? false : stryMutAct_9fa48("3348") ? true : (stryCov_9fa48("3348", "3349", "3350"), (stryMutAct_9fa48("3352") ? (facts.helpTrack !== 'relief' || lastDay === null) && today <= lastDay : stryMutAct_9fa48("3351") ? false : (stryCov_9fa48("3351", "3352"), (stryMutAct_9fa48("3354") ? facts.helpTrack !== 'relief' && lastDay === null : stryMutAct_9fa48("3353") ? false : (stryCov_9fa48("3353", "3354"), (stryMutAct_9fa48("3356") ? facts.helpTrack === 'relief' : stryMutAct_9fa48("3355") ? false : (stryCov_9fa48("3355", "3356"), facts.helpTrack !== (stryMutAct_9fa48("3357") ? "" : (stryCov_9fa48("3357"), 'relief')))) || (stryMutAct_9fa48("3359") ? lastDay !== null : stryMutAct_9fa48("3358") ? false : (stryCov_9fa48("3358", "3359"), lastDay === null)))) || (stryMutAct_9fa48("3362") ? today > lastDay : stryMutAct_9fa48("3361") ? today < lastDay : stryMutAct_9fa48("3360") ? false : (stryCov_9fa48("3360", "3361", "3362"), today <= lastDay)))) || (stryMutAct_9fa48("3363") ? meetsMainDuty(facts) : (stryCov_9fa48("3363"), !meetsMainDuty(facts))))) return null;
    const start = startOf(stryMutAct_9fa48("3364") ? "" : (stryCov_9fa48("3364"), 'main'), addDays(lastDay, 1));
    return effectOf(facts, stryMutAct_9fa48("3365") ? {} : (stryCov_9fa48("3365"), {
      help: stryMutAct_9fa48("3366") ? "" : (stryCov_9fa48("3366"), 'main-duty'),
      start,
      end: ending(stryMutAct_9fa48("3367") ? "" : (stryCov_9fa48("3367"), 'relief'), lastDay, BY_ITSELF),
      letters: stryMutAct_9fa48("3368") ? [] : (stryCov_9fa48("3368"), [stryMutAct_9fa48("3369") ? "" : (stryCov_9fa48("3369"), 'N-184')])
    }), today);
  }
}

/** The record as it stands on a day, with relief turned over if the statute has already done so. */
export function asItStandsOn(facts: CaseFacts, day: LocalDate): {
  facts: CaseFacts;
  turnedOver: DecisionEffect | null;
} {
  if (stryMutAct_9fa48("3370")) {
    {}
  } else {
    stryCov_9fa48("3370");
    const turnedOver = turnOverRelief(facts, day);
    if (stryMutAct_9fa48("3373") ? false : stryMutAct_9fa48("3372") ? true : stryMutAct_9fa48("3371") ? turnedOver : (stryCov_9fa48("3371", "3372", "3373"), !turnedOver)) return stryMutAct_9fa48("3374") ? {} : (stryCov_9fa48("3374"), {
      facts,
      turnedOver
    });
    const {
      helpTrack,
      accommodationTrack
    } = turnedOver;
    return stryMutAct_9fa48("3375") ? {} : (stryCov_9fa48("3375"), {
      facts: stryMutAct_9fa48("3376") ? {} : (stryCov_9fa48("3376"), {
        ...facts,
        helpTrack,
        accommodationTrack
      }),
      turnedOver
    });
  }
}