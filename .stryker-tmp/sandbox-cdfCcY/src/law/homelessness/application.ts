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
import { type CaseFacts, abuseOnRecord, foundHomeless } from './case-facts.js';

/** An approach to the council, however made. */
export interface Approach {
  readonly asksForAccommodationOrHelp: boolean;
  readonly mayBeHomelessOrThreatened: boolean;
}

/** GT-1, s.183; Code 18.5: any form, any department. No form, identity document or interview is a condition. */
export function isApplication(approach: Approach): boolean {
  if (stryMutAct_9fa48("663")) {
    {}
  } else {
    stryCov_9fa48("663");
    return stryMutAct_9fa48("666") ? approach.asksForAccommodationOrHelp || approach.mayBeHomelessOrThreatened : stryMutAct_9fa48("665") ? false : stryMutAct_9fa48("664") ? true : (stryCov_9fa48("664", "665", "666"), approach.asksForAccommodationOrHelp && approach.mayBeHomelessOrThreatened);
  }
}
type InterimFacts = Pick<CaseFacts, 'domesticAbuseDisclosed' | 'lossOfHomeReason' | 'householdHasChildren' | 'householdHasPregnancy' | 'applicantAge' | 'settled'> & Partial<Pick<CaseFacts, 'reliefStartedOn'>>;

/**
 * Whether a decision has ended any belief that interim accommodation may be owed.
 * A finding of "threatened" does not end it for a person who has disclosed abuse: they may be homeless any night (s.177(1)).
 */
export function interimRuledOut(facts: InterimFacts): boolean {
  if (stryMutAct_9fa48("667")) {
    {}
  } else {
    stryCov_9fa48("667");
    const {
      eligibility,
      homelessness,
      'priority-need': priorityNeed
    } = facts.settled;
    return stryMutAct_9fa48("670") ? (eligibility?.outcome === 'not-eligible' || homelessness?.outcome === 'neither' || homelessness?.outcome === 'threatened' && !foundHomeless(facts) && !abuseOnRecord(facts)) && priorityNeed?.outcome === 'not-in-priority-need' : stryMutAct_9fa48("669") ? false : stryMutAct_9fa48("668") ? true : (stryCov_9fa48("668", "669", "670"), (stryMutAct_9fa48("672") ? (eligibility?.outcome === 'not-eligible' || homelessness?.outcome === 'neither') && homelessness?.outcome === 'threatened' && !foundHomeless(facts) && !abuseOnRecord(facts) : stryMutAct_9fa48("671") ? false : (stryCov_9fa48("671", "672"), (stryMutAct_9fa48("674") ? eligibility?.outcome === 'not-eligible' && homelessness?.outcome === 'neither' : stryMutAct_9fa48("673") ? false : (stryCov_9fa48("673", "674"), (stryMutAct_9fa48("676") ? eligibility?.outcome !== 'not-eligible' : stryMutAct_9fa48("675") ? false : (stryCov_9fa48("675", "676"), (stryMutAct_9fa48("677") ? eligibility.outcome : (stryCov_9fa48("677"), eligibility?.outcome)) === (stryMutAct_9fa48("678") ? "" : (stryCov_9fa48("678"), 'not-eligible')))) || (stryMutAct_9fa48("680") ? homelessness?.outcome !== 'neither' : stryMutAct_9fa48("679") ? false : (stryCov_9fa48("679", "680"), (stryMutAct_9fa48("681") ? homelessness.outcome : (stryCov_9fa48("681"), homelessness?.outcome)) === (stryMutAct_9fa48("682") ? "" : (stryCov_9fa48("682"), 'neither')))))) || (stryMutAct_9fa48("684") ? homelessness?.outcome === 'threatened' && !foundHomeless(facts) || !abuseOnRecord(facts) : stryMutAct_9fa48("683") ? false : (stryCov_9fa48("683", "684"), (stryMutAct_9fa48("686") ? homelessness?.outcome === 'threatened' || !foundHomeless(facts) : stryMutAct_9fa48("685") ? true : (stryCov_9fa48("685", "686"), (stryMutAct_9fa48("688") ? homelessness?.outcome !== 'threatened' : stryMutAct_9fa48("687") ? true : (stryCov_9fa48("687", "688"), (stryMutAct_9fa48("689") ? homelessness.outcome : (stryCov_9fa48("689"), homelessness?.outcome)) === (stryMutAct_9fa48("690") ? "" : (stryCov_9fa48("690"), 'threatened')))) && (stryMutAct_9fa48("691") ? foundHomeless(facts) : (stryCov_9fa48("691"), !foundHomeless(facts))))) && (stryMutAct_9fa48("692") ? abuseOnRecord(facts) : (stryCov_9fa48("692"), !abuseOnRecord(facts))))))) || (stryMutAct_9fa48("694") ? priorityNeed?.outcome !== 'not-in-priority-need' : stryMutAct_9fa48("693") ? false : (stryCov_9fa48("693", "694"), (stryMutAct_9fa48("695") ? priorityNeed.outcome : (stryCov_9fa48("695"), priorityNeed?.outcome)) === (stryMutAct_9fa48("696") ? "" : (stryCov_9fa48("696"), 'not-in-priority-need')))));
  }
}

/**
 * GT-9, s.188(1): reason to believe the applicant *may* be homeless, eligible and in priority need.
 * The bar is low. Disclosed abuse always meets it while ineligibility is not clear; local connection never matters (s.188(2)).
 */
export function interimOwed(facts: InterimFacts): boolean {
  if (stryMutAct_9fa48("697")) {
    {}
  } else {
    stryCov_9fa48("697");
    const mayBeInPriorityNeed = stryMutAct_9fa48("700") ? (abuseOnRecord(facts) || facts.householdHasChildren || facts.householdHasPregnancy || isSixteenOrSeventeen(facts.applicantAge)) && facts.settled['priority-need']?.outcome === 'in-priority-need' : stryMutAct_9fa48("699") ? false : stryMutAct_9fa48("698") ? true : (stryCov_9fa48("698", "699", "700"), (stryMutAct_9fa48("702") ? (abuseOnRecord(facts) || facts.householdHasChildren || facts.householdHasPregnancy) && isSixteenOrSeventeen(facts.applicantAge) : stryMutAct_9fa48("701") ? false : (stryCov_9fa48("701", "702"), (stryMutAct_9fa48("704") ? (abuseOnRecord(facts) || facts.householdHasChildren) && facts.householdHasPregnancy : stryMutAct_9fa48("703") ? false : (stryCov_9fa48("703", "704"), (stryMutAct_9fa48("706") ? abuseOnRecord(facts) && facts.householdHasChildren : stryMutAct_9fa48("705") ? false : (stryCov_9fa48("705", "706"), abuseOnRecord(facts) || facts.householdHasChildren)) || facts.householdHasPregnancy)) || isSixteenOrSeventeen(facts.applicantAge))) || (stryMutAct_9fa48("708") ? facts.settled['priority-need']?.outcome !== 'in-priority-need' : stryMutAct_9fa48("707") ? false : (stryCov_9fa48("707", "708"), (stryMutAct_9fa48("709") ? facts.settled['priority-need'].outcome : (stryCov_9fa48("709"), facts.settled[stryMutAct_9fa48("710") ? "" : (stryCov_9fa48("710"), 'priority-need')]?.outcome)) === (stryMutAct_9fa48("711") ? "" : (stryCov_9fa48("711"), 'in-priority-need')))));
    return stryMutAct_9fa48("714") ? mayBeInPriorityNeed || !interimRuledOut(facts) : stryMutAct_9fa48("713") ? false : stryMutAct_9fa48("712") ? true : (stryCov_9fa48("712", "713", "714"), mayBeInPriorityNeed && (stryMutAct_9fa48("715") ? interimRuledOut(facts) : (stryCov_9fa48("715"), !interimRuledOut(facts))));
  }
}

/** Aged 16 or 17: housing gives interim accommodation and refers to children's services the same day (Children Act 1989 s.20). */
export function isSixteenOrSeventeen(age: number): boolean {
  if (stryMutAct_9fa48("716")) {
    {}
  } else {
    stryCov_9fa48("716");
    return stryMutAct_9fa48("719") ? age === 16 && age === 17 : stryMutAct_9fa48("718") ? false : stryMutAct_9fa48("717") ? true : (stryCov_9fa48("717", "718", "719"), (stryMutAct_9fa48("721") ? age !== 16 : stryMutAct_9fa48("720") ? false : (stryCov_9fa48("720", "721"), age === 16)) || (stryMutAct_9fa48("723") ? age !== 17 : stryMutAct_9fa48("722") ? false : (stryCov_9fa48("722", "723"), age === 17)));
  }
}