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
import type { LawSettings } from '../settings.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import type { CaseFacts, ProposedDecision, Question } from './case-facts.js';
import { refuseDemands } from './demands.js';
import { checkHomelessnessDecision } from './homelessness-decision.js';
import { checkIntentionalityDecision } from './intentionality.js';
import { checkPriorityNeedDecision } from './priority-need-decision.js';
import { checkReferralDecision } from './referral.js';

/** The answers each question may be given. */
export const OUTCOMES: Readonly<Record<Question, readonly string[]>> = stryMutAct_9fa48("845") ? {} : (stryCov_9fa48("845"), {
  eligibility: stryMutAct_9fa48("846") ? [] : (stryCov_9fa48("846"), [stryMutAct_9fa48("847") ? "" : (stryCov_9fa48("847"), 'eligible'), stryMutAct_9fa48("848") ? "" : (stryCov_9fa48("848"), 'not-eligible')]),
  homelessness: stryMutAct_9fa48("849") ? [] : (stryCov_9fa48("849"), [stryMutAct_9fa48("850") ? "" : (stryCov_9fa48("850"), 'homeless'), stryMutAct_9fa48("851") ? "" : (stryCov_9fa48("851"), 'threatened'), stryMutAct_9fa48("852") ? "" : (stryCov_9fa48("852"), 'neither')]),
  'priority-need': stryMutAct_9fa48("853") ? [] : (stryCov_9fa48("853"), [stryMutAct_9fa48("854") ? "" : (stryCov_9fa48("854"), 'in-priority-need'), stryMutAct_9fa48("855") ? "" : (stryCov_9fa48("855"), 'not-in-priority-need')]),
  intentionality: stryMutAct_9fa48("856") ? [] : (stryCov_9fa48("856"), [stryMutAct_9fa48("857") ? "" : (stryCov_9fa48("857"), 'not-intentional'), stryMutAct_9fa48("858") ? "" : (stryCov_9fa48("858"), 'intentional')]),
  referral: stryMutAct_9fa48("859") ? [] : (stryCov_9fa48("859"), [stryMutAct_9fa48("860") ? "" : (stryCov_9fa48("860"), 'refer'), stryMutAct_9fa48("861") ? "" : (stryCov_9fa48("861"), 'do-not-refer')])
});
type Check = (facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings) => UnlawfulStep | null;
const knownOutcome: Check = (_, {
  question,
  outcome
}) => {
  if (stryMutAct_9fa48("862")) {
    {}
  } else {
    stryCov_9fa48("862");
    const answers = stryMutAct_9fa48("863") ? OUTCOMES[question] && [] : (stryCov_9fa48("863"), OUTCOMES[question] ?? (stryMutAct_9fa48("864") ? ["Stryker was here"] : (stryCov_9fa48("864"), [])));
    if (stryMutAct_9fa48("866") ? false : stryMutAct_9fa48("865") ? true : (stryCov_9fa48("865", "866"), answers.includes(outcome))) return null;
    return unlawful(stryMutAct_9fa48("867") ? "" : (stryCov_9fa48("867"), 'SM'), stryMutAct_9fa48("868") ? [] : (stryCov_9fa48("868"), [housingAct1996(stryMutAct_9fa48("869") ? "" : (stryCov_9fa48("869"), '184'))]), stryMutAct_9fa48("870") ? "" : (stryCov_9fa48("870"), 'That is not an answer to this question.'), stryMutAct_9fa48("871") ? [] : (stryCov_9fa48("871"), [stryMutAct_9fa48("872") ? `` : (stryCov_9fa48("872"), `Answer ${answers.join(stryMutAct_9fa48("873") ? "" : (stryCov_9fa48("873"), ' or '))}.`)]), stryMutAct_9fa48("874") ? {} : (stryCov_9fa48("874"), {
      field: stryMutAct_9fa48("875") ? "" : (stryCov_9fa48("875"), 'outcome')
    }));
  }
};
const stillOpen: Check = stryMutAct_9fa48("876") ? () => undefined : (stryCov_9fa48("876"), (() => {
  const stillOpen: Check = ({
    helpTrack
  }) => (stryMutAct_9fa48("879") ? helpTrack === 'closed' : stryMutAct_9fa48("878") ? false : stryMutAct_9fa48("877") ? true : (stryCov_9fa48("877", "878", "879"), helpTrack !== (stryMutAct_9fa48("880") ? "" : (stryCov_9fa48("880"), 'closed')))) ? null : unlawful(stryMutAct_9fa48("881") ? "" : (stryCov_9fa48("881"), 'SM-6'), stryMutAct_9fa48("882") ? [] : (stryCov_9fa48("882"), [housingAct1996(stryMutAct_9fa48("883") ? "" : (stryCov_9fa48("883"), '183, 193(9)'))]), stryMutAct_9fa48("884") ? "" : (stryCov_9fa48("884"), 'This application is closed, so no more decisions can be made on it.'), stryMutAct_9fa48("885") ? [] : (stryCov_9fa48("885"), [stryMutAct_9fa48("886") ? "" : (stryCov_9fa48("886"), 'Take a new application: nothing stops one where the facts are not exactly the same.')]));
  return stillOpen;
})());

/** Once the main duty is owed, only the grounds of s.193 end it; a wrong decision is put right on review. */
const mainDutyStands: Check = stryMutAct_9fa48("887") ? () => undefined : (stryCov_9fa48("887"), (() => {
  const mainDutyStands: Check = ({
    helpTrack
  }, {
    outcome
  }) => (stryMutAct_9fa48("890") ? helpTrack !== 'main-duty' && outcome !== 'not-in-priority-need' && outcome !== 'intentional' : stryMutAct_9fa48("889") ? false : stryMutAct_9fa48("888") ? true : (stryCov_9fa48("888", "889", "890"), (stryMutAct_9fa48("892") ? helpTrack === 'main-duty' : stryMutAct_9fa48("891") ? false : (stryCov_9fa48("891", "892"), helpTrack !== (stryMutAct_9fa48("893") ? "" : (stryCov_9fa48("893"), 'main-duty')))) || (stryMutAct_9fa48("895") ? outcome !== 'not-in-priority-need' || outcome !== 'intentional' : stryMutAct_9fa48("894") ? false : (stryCov_9fa48("894", "895"), (stryMutAct_9fa48("897") ? outcome === 'not-in-priority-need' : stryMutAct_9fa48("896") ? true : (stryCov_9fa48("896", "897"), outcome !== (stryMutAct_9fa48("898") ? "" : (stryCov_9fa48("898"), 'not-in-priority-need')))) && (stryMutAct_9fa48("900") ? outcome === 'intentional' : stryMutAct_9fa48("899") ? true : (stryCov_9fa48("899", "900"), outcome !== (stryMutAct_9fa48("901") ? "" : (stryCov_9fa48("901"), 'intentional')))))))) ? null : unlawful(stryMutAct_9fa48("902") ? "" : (stryCov_9fa48("902"), 'MD'), stryMutAct_9fa48("903") ? [] : (stryCov_9fa48("903"), [housingAct1996(stryMutAct_9fa48("904") ? "" : (stryCov_9fa48("904"), '193(2)-(3), (5)-(7AA)'))]), stryMutAct_9fa48("905") ? "" : (stryCov_9fa48("905"), 'The main duty is owed. It ends only on a ground of s.193, not by deciding the question again.'), stryMutAct_9fa48("906") ? [] : (stryCov_9fa48("906"), [stryMutAct_9fa48("907") ? "" : (stryCov_9fa48("907"), 'End the main duty on the ground that applies.'), stryMutAct_9fa48("908") ? "" : (stryCov_9fa48("908"), 'For homelessness from the accommodation provided, use ground MD-6b.')]));
  return mainDutyStands;
})());
const BY_QUESTION: Readonly<Record<Question, Check>> = stryMutAct_9fa48("909") ? {} : (stryCov_9fa48("909"), {
  eligibility: stryMutAct_9fa48("910") ? () => undefined : (stryCov_9fa48("910"), () => null),
  homelessness: checkHomelessnessDecision,
  'priority-need': checkPriorityNeedDecision,
  intentionality: checkIntentionalityDecision,
  referral: checkReferralDecision
});
const BEFORE_ANY: readonly Check[] = stryMutAct_9fa48("911") ? [] : (stryCov_9fa48("911"), [knownOutcome, stillOpen, refuseDemands]);

/** The first thing in the way of a decision; null when it may be made. */
export const firstObjection: Check = (facts, proposed, settings) => {
  if (stryMutAct_9fa48("912")) {
    {}
  } else {
    stryCov_9fa48("912");
    for (const check of stryMutAct_9fa48("913") ? [] : (stryCov_9fa48("913"), [...BEFORE_ANY, BY_QUESTION[proposed.question], mainDutyStands])) {
      if (stryMutAct_9fa48("914")) {
        {}
      } else {
        stryCov_9fa48("914");
        const refused = check(facts, proposed, settings);
        if (stryMutAct_9fa48("916") ? false : stryMutAct_9fa48("915") ? true : (stryCov_9fa48("915", "916"), refused)) return refused;
      }
    }
    return null;
  }
};