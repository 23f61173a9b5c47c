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
import { type Citation, HOMELESSNESS_CODE, domesticAbuseAct2021, eligibilityRegulations2006, guidance, housingAct1996 } from '../citation.js';
import type { CaseFacts, DecisionEffect, Duty, ProposedDecision } from './case-facts.js';
import { abuseOnRecord } from './case-facts.js';
import { DUTIES_REGISTER } from './duties.js';
import { PRIORITY_NEED, isPriorityNeedCode } from './priority-need.js';
const BY_OUTCOME: Readonly<Record<string, readonly Citation[]>> = stryMutAct_9fa48("917") ? {} : (stryCov_9fa48("917"), {
  eligible: stryMutAct_9fa48("918") ? [] : (stryCov_9fa48("918"), [housingAct1996(stryMutAct_9fa48("919") ? "" : (stryCov_9fa48("919"), '185')), eligibilityRegulations2006(stryMutAct_9fa48("920") ? "" : (stryCov_9fa48("920"), '5'))]),
  'not-eligible': stryMutAct_9fa48("921") ? [] : (stryCov_9fa48("921"), [housingAct1996(stryMutAct_9fa48("922") ? "" : (stryCov_9fa48("922"), '185')), housingAct1996(stryMutAct_9fa48("923") ? "" : (stryCov_9fa48("923"), '184(3)'))]),
  homeless: stryMutAct_9fa48("924") ? [] : (stryCov_9fa48("924"), [housingAct1996(stryMutAct_9fa48("925") ? "" : (stryCov_9fa48("925"), '175(1)-(3)'))]),
  threatened: stryMutAct_9fa48("926") ? [] : (stryCov_9fa48("926"), [housingAct1996(stryMutAct_9fa48("927") ? "" : (stryCov_9fa48("927"), '175(4)-(5)'))]),
  neither: stryMutAct_9fa48("928") ? [] : (stryCov_9fa48("928"), [housingAct1996(stryMutAct_9fa48("929") ? "" : (stryCov_9fa48("929"), '175')), housingAct1996(stryMutAct_9fa48("930") ? "" : (stryCov_9fa48("930"), '184(3)'))]),
  'in-priority-need': stryMutAct_9fa48("931") ? ["Stryker was here"] : (stryCov_9fa48("931"), []),
  'not-in-priority-need': stryMutAct_9fa48("932") ? [] : (stryCov_9fa48("932"), [housingAct1996(stryMutAct_9fa48("933") ? "" : (stryCov_9fa48("933"), '189')), housingAct1996(stryMutAct_9fa48("934") ? "" : (stryCov_9fa48("934"), '184(3)'))]),
  'not-intentional': stryMutAct_9fa48("935") ? [] : (stryCov_9fa48("935"), [housingAct1996(stryMutAct_9fa48("936") ? "" : (stryCov_9fa48("936"), '191'))]),
  intentional: stryMutAct_9fa48("937") ? [] : (stryCov_9fa48("937"), [housingAct1996(stryMutAct_9fa48("938") ? "" : (stryCov_9fa48("938"), '191')), housingAct1996(stryMutAct_9fa48("939") ? "" : (stryCov_9fa48("939"), '190(2)'))]),
  refer: stryMutAct_9fa48("940") ? [] : (stryCov_9fa48("940"), [housingAct1996(stryMutAct_9fa48("941") ? "" : (stryCov_9fa48("941"), '198')), housingAct1996(stryMutAct_9fa48("942") ? "" : (stryCov_9fa48("942"), '199'))]),
  'do-not-refer': stryMutAct_9fa48("943") ? [] : (stryCov_9fa48("943"), [housingAct1996(stryMutAct_9fa48("944") ? "" : (stryCov_9fa48("944"), '198'))])
});
const FOR_VICTIMS: Readonly<Record<string, readonly Citation[]>> = stryMutAct_9fa48("945") ? {} : (stryCov_9fa48("945"), {
  homeless: stryMutAct_9fa48("946") ? [] : (stryCov_9fa48("946"), [housingAct1996(stryMutAct_9fa48("947") ? "" : (stryCov_9fa48("947"), '177(1)-(1A)')), domesticAbuseAct2021(stryMutAct_9fa48("948") ? "" : (stryCov_9fa48("948"), '1'))]),
  'in-priority-need': stryMutAct_9fa48("949") ? [] : (stryCov_9fa48("949"), [domesticAbuseAct2021(stryMutAct_9fa48("950") ? "" : (stryCov_9fa48("950"), '1, 3')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("951") ? "" : (stryCov_9fa48("951"), 'ch. 21'))]),
  'not-intentional': stryMutAct_9fa48("952") ? [] : (stryCov_9fa48("952"), [housingAct1996(stryMutAct_9fa48("953") ? "" : (stryCov_9fa48("953"), '177'))])
});

/** What a lawful decision rests on, in words, without repetition: the question, the categories found, the duties it starts. */
export function citationsFor(facts: CaseFacts, proposed: ProposedDecision, categories: readonly string[], effect: DecisionEffect): string[] {
  if (stryMutAct_9fa48("954")) {
    {}
  } else {
    stryCov_9fa48("954");
    const cited = stryMutAct_9fa48("955") ? [] : (stryCov_9fa48("955"), [...(stryMutAct_9fa48("956") ? categories.map(code => PRIORITY_NEED[code].source) : (stryCov_9fa48("956"), categories.filter(isPriorityNeedCode).map(stryMutAct_9fa48("957") ? () => undefined : (stryCov_9fa48("957"), code => PRIORITY_NEED[code].source)))), ...(stryMutAct_9fa48("958") ? BY_OUTCOME[proposed.outcome] && [] : (stryCov_9fa48("958"), BY_OUTCOME[proposed.outcome] ?? (stryMutAct_9fa48("959") ? ["Stryker was here"] : (stryCov_9fa48("959"), [])))), ...(abuseOnRecord(facts) ? stryMutAct_9fa48("960") ? FOR_VICTIMS[proposed.outcome] && [] : (stryCov_9fa48("960"), FOR_VICTIMS[proposed.outcome] ?? (stryMutAct_9fa48("961") ? ["Stryker was here"] : (stryCov_9fa48("961"), []))) : stryMutAct_9fa48("962") ? ["Stryker was here"] : (stryCov_9fa48("962"), [])), ...effect.startDuties.flatMap(stryMutAct_9fa48("963") ? () => undefined : (stryCov_9fa48("963"), ({
      duty
    }) => sourceOf(duty)))]);
    return stryMutAct_9fa48("964") ? [] : (stryCov_9fa48("964"), [...new Set(cited.map(stryMutAct_9fa48("965") ? () => undefined : (stryCov_9fa48("965"), citation => citation.text)))]);
  }
}
function sourceOf(duty: Duty): Citation[] {
  if (stryMutAct_9fa48("966")) {
    {}
  } else {
    stryCov_9fa48("966");
    const row = DUTIES_REGISTER[duty];
    return row ? stryMutAct_9fa48("967") ? [] : (stryCov_9fa48("967"), [row.source]) : stryMutAct_9fa48("968") ? ["Stryker was here"] : (stryCov_9fa48("968"), []);
  }
}