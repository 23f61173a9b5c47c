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
import { type Citation, childrensWellbeingAct2026, domesticAbuseAct2021, guidance, housingAct1996 } from '../citation.js';
import { inForce } from '../rule-versions.js';
import type { LawSettings } from '../settings.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord, lostToAbuse } from './case-facts.js';

/** CASE-1: a refuge is not a home it is reasonable to stay in for good, and a person in one may still be homeless. */
export const MORAN = guidance(stryMutAct_9fa48("2539") ? "" : (stryCov_9fa48("2539"), 'Birmingham v Ali; Moran v Manchester'), stryMutAct_9fa48("2540") ? "" : (stryCov_9fa48("2540"), '[2009] UKHL 36'));
interface Bar {
  readonly rule: string;
  readonly applies: (facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings) => boolean;
  readonly because: readonly Citation[];
  readonly explanation: string;
  readonly insteadYouMay: readonly string[];
  /** A second officer's recorded reasons lift the bar. */
  readonly liftedBySecondOfficer?: true;
}
const RECORD_NOT_INTENTIONAL = stryMutAct_9fa48("2541") ? "" : (stryCov_9fa48("2541"), 'Record "not intentional".');
const ANY_OF = stryMutAct_9fa48("2542") ? () => undefined : (stryCov_9fa48("2542"), (() => {
  const ANY_OF = (...names: readonly string[]) => stryMutAct_9fa48("2543") ? () => undefined : (stryCov_9fa48("2543"), (_: CaseFacts, {
    facts
  }: ProposedDecision) => stryMutAct_9fa48("2544") ? names.every(name => facts[name] === true) : (stryCov_9fa48("2544"), names.some(stryMutAct_9fa48("2545") ? () => undefined : (stryCov_9fa48("2545"), name => stryMutAct_9fa48("2548") ? facts[name] !== true : stryMutAct_9fa48("2547") ? false : stryMutAct_9fa48("2546") ? true : (stryCov_9fa48("2546", "2547", "2548"), facts[name] === (stryMutAct_9fa48("2549") ? false : (stryCov_9fa48("2549"), true)))))));
  return ANY_OF;
})());
const ANY_FALSE = stryMutAct_9fa48("2550") ? () => undefined : (stryCov_9fa48("2550"), (() => {
  const ANY_FALSE = (...names: readonly string[]) => stryMutAct_9fa48("2551") ? () => undefined : (stryCov_9fa48("2551"), (_: CaseFacts, {
    facts
  }: ProposedDecision) => stryMutAct_9fa48("2552") ? names.every(name => facts[name] === false) : (stryCov_9fa48("2552"), names.some(stryMutAct_9fa48("2553") ? () => undefined : (stryCov_9fa48("2553"), name => stryMutAct_9fa48("2556") ? facts[name] !== false : stryMutAct_9fa48("2555") ? false : stryMutAct_9fa48("2554") ? true : (stryCov_9fa48("2554", "2555", "2556"), facts[name] === (stryMutAct_9fa48("2557") ? true : (stryCov_9fa48("2557"), false)))))));
  return ANY_FALSE;
})());

/** What stands in the way of finding a person intentionally homeless, in the order in which it is said. */
const BARS: readonly Bar[] = stryMutAct_9fa48("2558") ? [] : (stryCov_9fa48("2558"), [stryMutAct_9fa48("2559") ? {} : (stryCov_9fa48("2559"), {
  rule: stryMutAct_9fa48("2560") ? "" : (stryCov_9fa48("2560"), 'INT-2'),
  applies: stryMutAct_9fa48("2561") ? () => undefined : (stryCov_9fa48("2561"), (facts, proposed) => stryMutAct_9fa48("2564") ? facts.domesticAbuseDisclosed && lostToAbuse(facts) && proposed.facts.leftBecauseOfAbuse === true : stryMutAct_9fa48("2563") ? false : stryMutAct_9fa48("2562") ? true : (stryCov_9fa48("2562", "2563", "2564"), (stryMutAct_9fa48("2566") ? facts.domesticAbuseDisclosed || lostToAbuse(facts) : stryMutAct_9fa48("2565") ? false : (stryCov_9fa48("2565", "2566"), facts.domesticAbuseDisclosed && lostToAbuse(facts))) || (stryMutAct_9fa48("2568") ? proposed.facts.leftBecauseOfAbuse !== true : stryMutAct_9fa48("2567") ? false : (stryCov_9fa48("2567", "2568"), proposed.facts.leftBecauseOfAbuse === (stryMutAct_9fa48("2569") ? false : (stryCov_9fa48("2569"), true)))))),
  because: stryMutAct_9fa48("2570") ? [] : (stryCov_9fa48("2570"), [housingAct1996(stryMutAct_9fa48("2571") ? "" : (stryCov_9fa48("2571"), '177, 191'))]),
  explanation: stryMutAct_9fa48("2572") ? "" : (stryCov_9fa48("2572"), 'A home is not reasonable to stay in where that would probably lead to domestic abuse, so a person who leaves it is never homeless intentionally.'),
  insteadYouMay: stryMutAct_9fa48("2573") ? [] : (stryCov_9fa48("2573"), [RECORD_NOT_INTENTIONAL])
}), stryMutAct_9fa48("2574") ? {} : (stryCov_9fa48("2574"), {
  rule: stryMutAct_9fa48("2575") ? "" : (stryCov_9fa48("2575"), 'INT-6'),
  applies: stryMutAct_9fa48("2576") ? () => undefined : (stryCov_9fa48("2576"), (facts, proposed, settings) => stryMutAct_9fa48("2579") ? inForce('CWSA_S9', proposed.decidedOn, settings.commencements) && facts.applicantAge < 25 || ANY_OF('relevantChild', 'formerRelevantChild')(facts, proposed) : stryMutAct_9fa48("2578") ? false : stryMutAct_9fa48("2577") ? true : (stryCov_9fa48("2577", "2578", "2579"), (stryMutAct_9fa48("2581") ? inForce('CWSA_S9', proposed.decidedOn, settings.commencements) || facts.applicantAge < 25 : stryMutAct_9fa48("2580") ? true : (stryCov_9fa48("2580", "2581"), inForce(stryMutAct_9fa48("2582") ? "" : (stryCov_9fa48("2582"), 'CWSA_S9'), proposed.decidedOn, settings.commencements) && (stryMutAct_9fa48("2585") ? facts.applicantAge >= 25 : stryMutAct_9fa48("2584") ? facts.applicantAge <= 25 : stryMutAct_9fa48("2583") ? true : (stryCov_9fa48("2583", "2584", "2585"), facts.applicantAge < 25)))) && ANY_OF(stryMutAct_9fa48("2586") ? "" : (stryCov_9fa48("2586"), 'relevantChild'), stryMutAct_9fa48("2587") ? "" : (stryCov_9fa48("2587"), 'formerRelevantChild'))(facts, proposed))),
  because: stryMutAct_9fa48("2588") ? [] : (stryCov_9fa48("2588"), [housingAct1996(stryMutAct_9fa48("2589") ? "" : (stryCov_9fa48("2589"), '191(1B)-(1C)')), childrensWellbeingAct2026(stryMutAct_9fa48("2590") ? "" : (stryCov_9fa48("2590"), '9'))]),
  explanation: stryMutAct_9fa48("2591") ? "" : (stryCov_9fa48("2591"), 'A relevant or former relevant child under 25 is never homeless intentionally.'),
  insteadYouMay: stryMutAct_9fa48("2592") ? [] : (stryCov_9fa48("2592"), [RECORD_NOT_INTENTIONAL])
}), stryMutAct_9fa48("2593") ? {} : (stryCov_9fa48("2593"), {
  rule: stryMutAct_9fa48("2594") ? "" : (stryCov_9fa48("2594"), 'INT-1'),
  applies: ANY_FALSE(stryMutAct_9fa48("2595") ? "" : (stryCov_9fa48("2595"), 'deliberate'), stryMutAct_9fa48("2596") ? "" : (stryCov_9fa48("2596"), 'causedLoss'), stryMutAct_9fa48("2597") ? "" : (stryCov_9fa48("2597"), 'accommodationWasAvailable'), stryMutAct_9fa48("2598") ? "" : (stryCov_9fa48("2598"), 'reasonableToOccupy')),
  because: stryMutAct_9fa48("2599") ? [] : (stryCov_9fa48("2599"), [housingAct1996(stryMutAct_9fa48("2600") ? "" : (stryCov_9fa48("2600"), '191(1)'))]),
  explanation: stryMutAct_9fa48("2601") ? "" : (stryCov_9fa48("2601"), 'All four are needed: a deliberate act or omission, which caused the loss, of accommodation that was available, and that it was reasonable to stay in.'),
  insteadYouMay: stryMutAct_9fa48("2602") ? [] : (stryCov_9fa48("2602"), [RECORD_NOT_INTENTIONAL])
}), stryMutAct_9fa48("2603") ? {} : (stryCov_9fa48("2603"), {
  rule: stryMutAct_9fa48("2604") ? "" : (stryCov_9fa48("2604"), 'INT-3'),
  applies: ANY_OF(stryMutAct_9fa48("2605") ? "" : (stryCov_9fa48("2605"), 'goodFaithIgnorance')),
  because: stryMutAct_9fa48("2606") ? [] : (stryCov_9fa48("2606"), [housingAct1996(stryMutAct_9fa48("2607") ? "" : (stryCov_9fa48("2607"), '191(2)'))]),
  explanation: stryMutAct_9fa48("2608") ? "" : (stryCov_9fa48("2608"), 'Something done in good faith, without knowing a relevant fact, is not deliberate.'),
  insteadYouMay: stryMutAct_9fa48("2609") ? [] : (stryCov_9fa48("2609"), [RECORD_NOT_INTENTIONAL])
}), stryMutAct_9fa48("2610") ? {} : (stryCov_9fa48("2610"), {
  rule: stryMutAct_9fa48("2611") ? "" : (stryCov_9fa48("2611"), 'INT-7'),
  applies: stryMutAct_9fa48("2612") ? () => undefined : (stryCov_9fa48("2612"), (facts, proposed) => stryMutAct_9fa48("2615") ? ANY_OF('arrearsFromEconomicAbuse', 'leftRefugeUnsafe', 'evictedForPerpetratorConduct')(facts, proposed) && abuseOnRecord(facts) && proposed.facts.leftBecauseOfAbuse !== false : stryMutAct_9fa48("2614") ? false : stryMutAct_9fa48("2613") ? true : (stryCov_9fa48("2613", "2614", "2615"), ANY_OF(stryMutAct_9fa48("2616") ? "" : (stryCov_9fa48("2616"), 'arrearsFromEconomicAbuse'), stryMutAct_9fa48("2617") ? "" : (stryCov_9fa48("2617"), 'leftRefugeUnsafe'), stryMutAct_9fa48("2618") ? "" : (stryCov_9fa48("2618"), 'evictedForPerpetratorConduct'))(facts, proposed) || (stryMutAct_9fa48("2620") ? abuseOnRecord(facts) || proposed.facts.leftBecauseOfAbuse !== false : stryMutAct_9fa48("2619") ? false : (stryCov_9fa48("2619", "2620"), abuseOnRecord(facts) && (stryMutAct_9fa48("2622") ? proposed.facts.leftBecauseOfAbuse === false : stryMutAct_9fa48("2621") ? true : (stryCov_9fa48("2621", "2622"), proposed.facts.leftBecauseOfAbuse !== (stryMutAct_9fa48("2623") ? true : (stryCov_9fa48("2623"), false)))))))),
  because: stryMutAct_9fa48("2624") ? [] : (stryCov_9fa48("2624"), [housingAct1996(stryMutAct_9fa48("2625") ? "" : (stryCov_9fa48("2625"), '177, 191')), domesticAbuseAct2021(stryMutAct_9fa48("2626") ? "" : (stryCov_9fa48("2626"), '1(4)'))]),
  explanation: stryMutAct_9fa48("2627") ? "" : (stryCov_9fa48("2627"), 'Abuse is on record, and a home can be lost through economic abuse, through a refuge that was not safe, or through what the perpetrator did. A second officer must give reasons first.'),
  insteadYouMay: stryMutAct_9fa48("2628") ? [] : (stryCov_9fa48("2628"), [RECORD_NOT_INTENTIONAL, stryMutAct_9fa48("2629") ? "" : (stryCov_9fa48("2629"), 'Ask a second officer to record why the finding is still right.'), stryMutAct_9fa48("2630") ? "" : (stryCov_9fa48("2630"), 'Where the abuse has nothing to do with the loss of the home, record leftBecauseOfAbuse as false with your reasons.')]),
  liftedBySecondOfficer: stryMutAct_9fa48("2631") ? false : (stryCov_9fa48("2631"), true)
}), stryMutAct_9fa48("2632") ? {} : (stryCov_9fa48("2632"), {
  rule: stryMutAct_9fa48("2633") ? "" : (stryCov_9fa48("2633"), 'INT-8'),
  applies: ANY_OF(stryMutAct_9fa48("2634") ? "" : (stryCov_9fa48("2634"), 'lastHomeWasRefuge')),
  because: stryMutAct_9fa48("2635") ? [] : (stryCov_9fa48("2635"), [housingAct1996(stryMutAct_9fa48("2636") ? "" : (stryCov_9fa48("2636"), '191(1)')), MORAN]),
  explanation: stryMutAct_9fa48("2637") ? "" : (stryCov_9fa48("2637"), 'A refuge is not a home it is reasonable to stay in for good, so leaving one is not normally intentional homelessness.'),
  insteadYouMay: stryMutAct_9fa48("2638") ? [] : (stryCov_9fa48("2638"), [RECORD_NOT_INTENTIONAL, stryMutAct_9fa48("2639") ? "" : (stryCov_9fa48("2639"), 'Ask a second officer to record why the finding is still right.')]),
  liftedBySecondOfficer: stryMutAct_9fa48("2640") ? false : (stryCov_9fa48("2640"), true)
})]);

/** INT-1 to INT-8: refuses "intentional" where the statute, or the guard on economic abuse, stands in the way. */
export function checkIntentionalityDecision(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): UnlawfulStep | null {
  if (stryMutAct_9fa48("2641")) {
    {}
  } else {
    stryCov_9fa48("2641");
    if (stryMutAct_9fa48("2644") ? proposed.outcome === 'intentional' : stryMutAct_9fa48("2643") ? false : stryMutAct_9fa48("2642") ? true : (stryCov_9fa48("2642", "2643", "2644"), proposed.outcome !== (stryMutAct_9fa48("2645") ? "" : (stryCov_9fa48("2645"), 'intentional')))) return null;
    const bar = BARS.find(stryMutAct_9fa48("2646") ? () => undefined : (stryCov_9fa48("2646"), candidate => stryMutAct_9fa48("2649") ? candidate.applies(facts, proposed, settings) || !(candidate.liftedBySecondOfficer && proposed.secondOfficerId) : stryMutAct_9fa48("2648") ? false : stryMutAct_9fa48("2647") ? true : (stryCov_9fa48("2647", "2648", "2649"), candidate.applies(facts, proposed, settings) && (stryMutAct_9fa48("2650") ? candidate.liftedBySecondOfficer && proposed.secondOfficerId : (stryCov_9fa48("2650"), !(stryMutAct_9fa48("2653") ? candidate.liftedBySecondOfficer || proposed.secondOfficerId : stryMutAct_9fa48("2652") ? false : stryMutAct_9fa48("2651") ? true : (stryCov_9fa48("2651", "2652", "2653"), candidate.liftedBySecondOfficer && proposed.secondOfficerId)))))));
    if (stryMutAct_9fa48("2656") ? false : stryMutAct_9fa48("2655") ? true : stryMutAct_9fa48("2654") ? bar : (stryCov_9fa48("2654", "2655", "2656"), !bar)) return null;
    const override = bar.liftedBySecondOfficer ? stryMutAct_9fa48("2657") ? {} : (stryCov_9fa48("2657"), {
      override: 'second-officer' as const
    }) : {};
    return unlawful(bar.rule, bar.because, bar.explanation, bar.insteadYouMay, override);
  }
}

/** What to do beside a finding of intentional homelessness. */
export function intentionalityAdvice(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (stryMutAct_9fa48("2658")) {
    {}
  } else {
    stryCov_9fa48("2658");
    if (stryMutAct_9fa48("2661") ? proposed.outcome === 'intentional' : stryMutAct_9fa48("2660") ? false : stryMutAct_9fa48("2659") ? true : (stryCov_9fa48("2659", "2660", "2661"), proposed.outcome !== (stryMutAct_9fa48("2662") ? "" : (stryCov_9fa48("2662"), 'intentional')))) return stryMutAct_9fa48("2663") ? ["Stryker was here"] : (stryCov_9fa48("2663"), []);
    const advice = stryMutAct_9fa48("2664") ? [] : (stryCov_9fa48("2664"), [stryMutAct_9fa48("2665") ? "" : (stryCov_9fa48("2665"), 'If they are in priority need, give accommodation for a reasonable opportunity to find a home, with advice and help (s.190(2)).'), stryMutAct_9fa48("2666") ? "" : (stryCov_9fa48("2666"), 'Where there are children, ask for consent to refer to children’s services (s.213A).')]);
    if (stryMutAct_9fa48("2668") ? false : stryMutAct_9fa48("2667") ? true : (stryCov_9fa48("2667", "2668"), facts.domesticAbuseDisclosed)) {
      if (stryMutAct_9fa48("2669")) {
        {}
      } else {
        stryCov_9fa48("2669");
        advice.push(stryMutAct_9fa48("2670") ? "" : (stryCov_9fa48("2670"), 'Abuse has been disclosed: record how you ruled out economic abuse and the perpetrator’s conduct as the cause (INT-7).'));
      }
    }
    const careLeaver = stryMutAct_9fa48("2673") ? ANY_OF('relevantChild', 'formerRelevantChild')(facts, proposed) || facts.applicantAge < 25 : stryMutAct_9fa48("2672") ? false : stryMutAct_9fa48("2671") ? true : (stryCov_9fa48("2671", "2672", "2673"), ANY_OF(stryMutAct_9fa48("2674") ? "" : (stryCov_9fa48("2674"), 'relevantChild'), stryMutAct_9fa48("2675") ? "" : (stryCov_9fa48("2675"), 'formerRelevantChild'))(facts, proposed) && (stryMutAct_9fa48("2678") ? facts.applicantAge >= 25 : stryMutAct_9fa48("2677") ? facts.applicantAge <= 25 : stryMutAct_9fa48("2676") ? true : (stryCov_9fa48("2676", "2677", "2678"), facts.applicantAge < 25)));
    if (stryMutAct_9fa48("2681") ? careLeaver || !inForce('CWSA_S9', proposed.decidedOn, settings.commencements) : stryMutAct_9fa48("2680") ? false : stryMutAct_9fa48("2679") ? true : (stryCov_9fa48("2679", "2680", "2681"), careLeaver && (stryMutAct_9fa48("2682") ? inForce('CWSA_S9', proposed.decidedOn, settings.commencements) : (stryCov_9fa48("2682"), !inForce(stryMutAct_9fa48("2683") ? "" : (stryCov_9fa48("2683"), 'CWSA_S9'), proposed.decidedOn, settings.commencements))))) {
      if (stryMutAct_9fa48("2684")) {
        {}
      } else {
        stryCov_9fa48("2684");
        advice.push(stryMutAct_9fa48("2685") ? "" : (stryCov_9fa48("2685"), 'The law that care leavers under 25 are never intentionally homeless has been passed but not commenced (INT-6).'));
      }
    }
    return advice;
  }
}