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
import { housingAct1996 } from '../citation.js';
import { ruleVersionOn } from '../rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../settings.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import type { CaseFacts, DecisionEffect, ProposedDecision } from './case-facts.js';
import { firstObjection } from './decision-checks.js';
import { citationsFor } from './decision-citations.js';
import { moveFor } from './decision-moves.js';
import { effectOf, followedBy } from './effect.js';
import { STILL_OPEN_TO_INELIGIBLE } from './eligibility.js';
import { mayMove } from './help-track.js';
import { intentionalityAdvice } from './intentionality.js';
import { mainReason } from './priority-need.js';
import { priorityNeedAdvice, priorityNeedCategories } from './priority-need-decision.js';
import { referralAdvice } from './referral.js';
import { asItStandsOn } from './relief-turn-over.js';
export type { CaseFacts, DecisionEffect, Duty, ProposedDecision, Question } from './case-facts.js';
export { type EndedByGround, type ProposedEnding, endDuty } from './ending-a-duty.js';
export { turnOverRelief } from './relief-turn-over.js';

/** A decision that may be recorded, with what it rests on and everything that follows from it. */
export interface LawfulDecision {
  /** For priority need every category that is met, main reason first; otherwise as proposed. */
  categories: string[];
  /** The one category reported for priority need; null for any other question. */
  mainCategory: string | null;
  citations: string[];
  /** The version of the law on the decision day, as `ruleVersionOn` names it. */
  ruleVersion: string;
  effect: DecisionEffect;
  /** Plain sentences for the officer: what else to do now. */
  advice: string[];
}

/**
 * One statutory question, decided by an officer (s.184).
 * Gives the whole effect of the decision, or the rule it would break; a decision that comes after the 56 days of relief acts on the record as
 * the statute has already changed it.
 */
export function decide(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings = DEFAULT_SETTINGS): LawfulDecision | UnlawfulStep {
  if (stryMutAct_9fa48("1278")) {
    {}
  } else {
    stryCov_9fa48("1278");
    const {
      facts: before,
      turnedOver
    } = asItStandsOn(facts, proposed.decidedOn);
    const objection = firstObjection(before, proposed, settings);
    if (stryMutAct_9fa48("1280") ? false : stryMutAct_9fa48("1279") ? true : (stryCov_9fa48("1279", "1280"), objection)) return objection;
    const categories = (stryMutAct_9fa48("1283") ? proposed.question !== 'priority-need' : stryMutAct_9fa48("1282") ? false : stryMutAct_9fa48("1281") ? true : (stryCov_9fa48("1281", "1282", "1283"), proposed.question === (stryMutAct_9fa48("1284") ? "" : (stryCov_9fa48("1284"), 'priority-need')))) ? priorityNeedCategories(before, proposed, settings) : stryMutAct_9fa48("1285") ? [] : (stryCov_9fa48("1285"), [...new Set(proposed.categories)]);
    const {
      question,
      outcome,
      decidedOn
    } = proposed;
    const after: CaseFacts = stryMutAct_9fa48("1286") ? {} : (stryCov_9fa48("1286"), {
      ...before,
      settled: stryMutAct_9fa48("1287") ? {} : (stryCov_9fa48("1287"), {
        ...before.settled,
        [question]: stryMutAct_9fa48("1288") ? {} : (stryCov_9fa48("1288"), {
          outcome,
          decidedOn,
          categories
        })
      })
    });
    const move = moveFor(stryMutAct_9fa48("1289") ? {} : (stryCov_9fa48("1289"), {
      before,
      after,
      decision: proposed
    }));
    if (stryMutAct_9fa48("1292") ? false : stryMutAct_9fa48("1291") ? true : stryMutAct_9fa48("1290") ? mayMove(before.helpTrack, move.help) : (stryCov_9fa48("1290", "1291", "1292"), !mayMove(before.helpTrack, move.help))) return noSuchMove();
    const effect = followedBy(turnedOver, effectOf(after, move, decidedOn));
    return stryMutAct_9fa48("1293") ? {} : (stryCov_9fa48("1293"), {
      categories,
      mainCategory: (stryMutAct_9fa48("1296") ? question !== 'priority-need' : stryMutAct_9fa48("1295") ? false : stryMutAct_9fa48("1294") ? true : (stryCov_9fa48("1294", "1295", "1296"), question === (stryMutAct_9fa48("1297") ? "" : (stryCov_9fa48("1297"), 'priority-need')))) ? mainReason(categories) : null,
      citations: citationsFor(before, proposed, categories, effect),
      ruleVersion: ruleVersionOn(decidedOn, settings.commencements),
      effect,
      advice: adviceOn(before, proposed, categories, settings)
    });
  }
}
function noSuchMove(): UnlawfulStep {
  if (stryMutAct_9fa48("1298")) {
    {}
  } else {
    stryCov_9fa48("1298");
    return unlawful(stryMutAct_9fa48("1299") ? "" : (stryCov_9fa48("1299"), 'SM'), stryMutAct_9fa48("1300") ? [] : (stryCov_9fa48("1300"), [housingAct1996(stryMutAct_9fa48("1301") ? "" : (stryCov_9fa48("1301"), '184'))]), stryMutAct_9fa48("1302") ? "" : (stryCov_9fa48("1302"), 'The application has gone too far for that decision to change it.'), stryMutAct_9fa48("1303") ? [] : (stryCov_9fa48("1303"), [stryMutAct_9fa48("1304") ? "" : (stryCov_9fa48("1304"), 'Ask whether a review is open.'), stryMutAct_9fa48("1305") ? "" : (stryCov_9fa48("1305"), 'Take a new application if the facts have changed.')]));
  }
}
function adviceOn(facts: CaseFacts, proposed: ProposedDecision, categories: readonly string[], settings: LawSettings): string[] {
  if (stryMutAct_9fa48("1306")) {
    {}
  } else {
    stryCov_9fa48("1306");
    switch (proposed.question) {
      case stryMutAct_9fa48("1308") ? "" : (stryCov_9fa48("1308"), 'priority-need'):
        if (stryMutAct_9fa48("1307")) {} else {
          stryCov_9fa48("1307");
          return priorityNeedAdvice(facts, proposed, categories);
        }
      case stryMutAct_9fa48("1310") ? "" : (stryCov_9fa48("1310"), 'intentionality'):
        if (stryMutAct_9fa48("1309")) {} else {
          stryCov_9fa48("1309");
          return intentionalityAdvice(facts, proposed, settings);
        }
      case stryMutAct_9fa48("1312") ? "" : (stryCov_9fa48("1312"), 'referral'):
        if (stryMutAct_9fa48("1311")) {} else {
          stryCov_9fa48("1311");
          return referralAdvice(proposed);
        }
      case stryMutAct_9fa48("1314") ? "" : (stryCov_9fa48("1314"), 'eligibility'):
        if (stryMutAct_9fa48("1313")) {} else {
          stryCov_9fa48("1313");
          return (stryMutAct_9fa48("1317") ? proposed.outcome !== 'not-eligible' : stryMutAct_9fa48("1316") ? false : stryMutAct_9fa48("1315") ? true : (stryCov_9fa48("1315", "1316", "1317"), proposed.outcome === (stryMutAct_9fa48("1318") ? "" : (stryCov_9fa48("1318"), 'not-eligible')))) ? stryMutAct_9fa48("1319") ? [] : (stryCov_9fa48("1319"), [...STILL_OPEN_TO_INELIGIBLE]) : stryMutAct_9fa48("1320") ? ["Stryker was here"] : (stryCov_9fa48("1320"), []);
        }
      case stryMutAct_9fa48("1322") ? "" : (stryCov_9fa48("1322"), 'homelessness'):
        if (stryMutAct_9fa48("1321")) {} else {
          stryCov_9fa48("1321");
          return stryMutAct_9fa48("1323") ? ["Stryker was here"] : (stryCov_9fa48("1323"), []);
        }
    }
  }
}