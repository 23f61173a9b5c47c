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
import { inForce } from '../rule-versions.js';
import type { LawSettings } from '../settings.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { isSixteenOrSeventeen } from './application.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord, lostToAbuse } from './case-facts.js';
import { BELIEVED, PRIORITY_NEED, type PriorityNeedCode, evaluatePriorityNeed, inReportingOrder } from './priority-need.js';

/**
 * Whether s.189(1)(e) is met on what is recorded. Abuse that cost the home always meets it; disclosed abuse beside another reason does
 * unless the officer has found that the homelessness does not result from it.
 */
export function homelessAsResultOfAbuse(facts: CaseFacts, proposed: ProposedDecision): boolean {
  if (stryMutAct_9fa48("2955")) {
    {}
  } else {
    stryCov_9fa48("2955");
    const foundOtherwise = stryMutAct_9fa48("2958") ? proposed.facts.homelessAsResultOfAbuse !== false : stryMutAct_9fa48("2957") ? false : stryMutAct_9fa48("2956") ? true : (stryCov_9fa48("2956", "2957", "2958"), proposed.facts.homelessAsResultOfAbuse === (stryMutAct_9fa48("2959") ? true : (stryCov_9fa48("2959"), false)));
    if (stryMutAct_9fa48("2962") ? facts.domesticAbuseDisclosed || lostToAbuse(facts) : stryMutAct_9fa48("2961") ? false : stryMutAct_9fa48("2960") ? true : (stryCov_9fa48("2960", "2961", "2962"), facts.domesticAbuseDisclosed && lostToAbuse(facts))) return stryMutAct_9fa48("2963") ? false : (stryCov_9fa48("2963"), true);
    return stryMutAct_9fa48("2966") ? abuseOnRecord(facts) || !foundOtherwise : stryMutAct_9fa48("2965") ? false : stryMutAct_9fa48("2964") ? true : (stryCov_9fa48("2964", "2965", "2966"), abuseOnRecord(facts) && (stryMutAct_9fa48("2967") ? foundOtherwise : (stryCov_9fa48("2967"), !foundOtherwise)));
  }
}

/** The categories that the record alone satisfies, whatever the officer lists. */
function categoriesOnRecord(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): PriorityNeedCode[] {
  if (stryMutAct_9fa48("2968")) {
    {}
  } else {
    stryCov_9fa48("2968");
    const {
      facts: found
    } = proposed;
    return evaluatePriorityNeed(stryMutAct_9fa48("2969") ? {} : (stryCov_9fa48("2969"), {
      pregnantHousehold: facts.householdHasPregnancy,
      dependentChildren: stryMutAct_9fa48("2972") ? facts.householdHasChildren || found.childrenDependent !== false : stryMutAct_9fa48("2971") ? false : stryMutAct_9fa48("2970") ? true : (stryCov_9fa48("2970", "2971", "2972"), facts.householdHasChildren && (stryMutAct_9fa48("2974") ? found.childrenDependent === false : stryMutAct_9fa48("2973") ? true : (stryCov_9fa48("2973", "2974"), found.childrenDependent !== (stryMutAct_9fa48("2975") ? true : (stryCov_9fa48("2975"), false))))),
      homelessAsResultOfAbuse: stryMutAct_9fa48("2978") ? inForce('DA_PN', proposed.decidedOn, settings.commencements) || homelessAsResultOfAbuse(facts, proposed) : stryMutAct_9fa48("2977") ? false : stryMutAct_9fa48("2976") ? true : (stryCov_9fa48("2976", "2977", "2978"), inForce(stryMutAct_9fa48("2979") ? "" : (stryCov_9fa48("2979"), 'DA_PN'), proposed.decidedOn, settings.commencements) && homelessAsResultOfAbuse(facts, proposed)),
      age: facts.applicantAge,
      relevantChild: stryMutAct_9fa48("2982") ? found.relevantChild !== true : stryMutAct_9fa48("2981") ? false : stryMutAct_9fa48("2980") ? true : (stryCov_9fa48("2980", "2981", "2982"), found.relevantChild === (stryMutAct_9fa48("2983") ? false : (stryCov_9fa48("2983"), true))),
      owedSection20: stryMutAct_9fa48("2986") ? found.owedSection20 !== true : stryMutAct_9fa48("2985") ? false : stryMutAct_9fa48("2984") ? true : (stryCov_9fa48("2984", "2985", "2986"), found.owedSection20 === (stryMutAct_9fa48("2987") ? false : (stryCov_9fa48("2987"), true)))
    }));
  }
}

/** All satisfied categories, those of the record and those the officer found, main reason first. Empty unless in priority need. */
export function priorityNeedCategories(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (stryMutAct_9fa48("2988")) {
    {}
  } else {
    stryCov_9fa48("2988");
    if (stryMutAct_9fa48("2991") ? proposed.outcome === 'in-priority-need' : stryMutAct_9fa48("2990") ? false : stryMutAct_9fa48("2989") ? true : (stryCov_9fa48("2989", "2990", "2991"), proposed.outcome !== (stryMutAct_9fa48("2992") ? "" : (stryCov_9fa48("2992"), 'in-priority-need')))) return stryMutAct_9fa48("2993") ? ["Stryker was here"] : (stryCov_9fa48("2993"), []);
    return inReportingOrder(stryMutAct_9fa48("2994") ? [] : (stryCov_9fa48("2994"), [...categoriesOnRecord(facts, proposed, settings), ...proposed.categories]));
  }
}
const WHY_NOT: Readonly<Partial<Record<PriorityNeedCode, {
  explanation: string;
  insteadYouMay: readonly string[];
}>>> = stryMutAct_9fa48("2995") ? {} : (stryCov_9fa48("2995"), {
  'PN-e': stryMutAct_9fa48("2996") ? {} : (stryCov_9fa48("2996"), {
    explanation: stryMutAct_9fa48("2997") ? "" : (stryCov_9fa48("2997"), 'A person who is homeless as a result of being a victim of domestic abuse is in priority need. There is no vulnerability test and no proof to ask for.'),
    insteadYouMay: stryMutAct_9fa48("2998") ? [] : (stryCov_9fa48("2998"), [stryMutAct_9fa48("2999") ? "" : (stryCov_9fa48("2999"), 'Record that the applicant is in priority need (PN-e).'), stryMutAct_9fa48("3000") ? "" : (stryCov_9fa48("3000"), 'Where the homelessness does not result from the abuse, record that finding with your reasons; it is not open where abuse is the reason the home was lost.')])
  }),
  'PN-a': stryMutAct_9fa48("3001") ? {} : (stryCov_9fa48("3001"), {
    explanation: stryMutAct_9fa48("3002") ? "" : (stryCov_9fa48("3002"), 'A household in which somebody is pregnant is in priority need.'),
    insteadYouMay: stryMutAct_9fa48("3003") ? [] : (stryCov_9fa48("3003"), [stryMutAct_9fa48("3004") ? "" : (stryCov_9fa48("3004"), 'Record that the household is in priority need (PN-a).'), stryMutAct_9fa48("3005") ? "" : (stryCov_9fa48("3005"), 'Correct the household if nobody is pregnant.')])
  }),
  'PN-b': stryMutAct_9fa48("3006") ? {} : (stryCov_9fa48("3006"), {
    explanation: stryMutAct_9fa48("3007") ? "" : (stryCov_9fa48("3007"), 'A person with whom dependent children live, or might be expected to, is in priority need.'),
    insteadYouMay: stryMutAct_9fa48("3008") ? [] : (stryCov_9fa48("3008"), [stryMutAct_9fa48("3009") ? "" : (stryCov_9fa48("3009"), 'Record that the household is in priority need (PN-b).'), stryMutAct_9fa48("3010") ? "" : (stryCov_9fa48("3010"), 'Where no child is dependent, record childrenDependent as false with your reasons.')])
  }),
  'PN-16': stryMutAct_9fa48("3011") ? {} : (stryCov_9fa48("3011"), {
    explanation: stryMutAct_9fa48("3012") ? "" : (stryCov_9fa48("3012"), 'A person aged 16 or 17 is in priority need unless children’s services owe them a home.'),
    insteadYouMay: stryMutAct_9fa48("3013") ? [] : (stryCov_9fa48("3013"), [stryMutAct_9fa48("3014") ? "" : (stryCov_9fa48("3014"), 'Record priority need (PN-16) and refer to children’s services the same day.'), stryMutAct_9fa48("3015") ? "" : (stryCov_9fa48("3015"), 'Where they owe accommodation under s.20, or the applicant is a relevant child, record that.')])
  })
});

/** PN-e and the other categories that need no weighing: refuses "not in priority need" where the record itself satisfies one. */
export function checkPriorityNeedDecision(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): UnlawfulStep | null {
  if (stryMutAct_9fa48("3016")) {
    {}
  } else {
    stryCov_9fa48("3016");
    if (stryMutAct_9fa48("3019") ? proposed.outcome === 'not-in-priority-need' : stryMutAct_9fa48("3018") ? false : stryMutAct_9fa48("3017") ? true : (stryCov_9fa48("3017", "3018", "3019"), proposed.outcome !== (stryMutAct_9fa48("3020") ? "" : (stryCov_9fa48("3020"), 'not-in-priority-need')))) return null;
    const [met] = categoriesOnRecord(facts, proposed, settings);
    const why = stryMutAct_9fa48("3023") ? met || WHY_NOT[met] : stryMutAct_9fa48("3022") ? false : stryMutAct_9fa48("3021") ? true : (stryCov_9fa48("3021", "3022", "3023"), met && WHY_NOT[met]);
    if (stryMutAct_9fa48("3026") ? false : stryMutAct_9fa48("3025") ? true : stryMutAct_9fa48("3024") ? why : (stryCov_9fa48("3024", "3025", "3026"), !why)) return listedCategories(proposed);
    const sources = (stryMutAct_9fa48("3029") ? met !== 'PN-e' : stryMutAct_9fa48("3028") ? false : stryMutAct_9fa48("3027") ? true : (stryCov_9fa48("3027", "3028", "3029"), met === (stryMutAct_9fa48("3030") ? "" : (stryCov_9fa48("3030"), 'PN-e')))) ? BELIEVED : stryMutAct_9fa48("3031") ? [] : (stryCov_9fa48("3031"), [PRIORITY_NEED[met].source]);
    return unlawful(met, sources, why.explanation, why.insteadYouMay);
  }
}
function listedCategories({
  categories
}: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("3032")) {
    {}
  } else {
    stryCov_9fa48("3032");
    if (stryMutAct_9fa48("3035") ? categories.length !== 0 : stryMutAct_9fa48("3034") ? false : stryMutAct_9fa48("3033") ? true : (stryCov_9fa48("3033", "3034", "3035"), categories.length === 0)) return null;
    return unlawful(stryMutAct_9fa48("3036") ? "" : (stryCov_9fa48("3036"), 'PN'), stryMutAct_9fa48("3037") ? [] : (stryCov_9fa48("3037"), [housingAct1996(stryMutAct_9fa48("3038") ? "" : (stryCov_9fa48("3038"), '189'))]), stryMutAct_9fa48("3039") ? "" : (stryCov_9fa48("3039"), 'A category of priority need is listed, and a person whom one fits is in priority need.'), stryMutAct_9fa48("3040") ? [] : (stryCov_9fa48("3040"), [stryMutAct_9fa48("3041") ? "" : (stryCov_9fa48("3041"), 'Record that they are in priority need.'), stryMutAct_9fa48("3042") ? "" : (stryCov_9fa48("3042"), 'Leave out the categories you looked at and did not find.')]), stryMutAct_9fa48("3043") ? {} : (stryCov_9fa48("3043"), {
      field: stryMutAct_9fa48("3044") ? "" : (stryCov_9fa48("3044"), 'categories')
    }));
  }
}

/** What to do beside a decision on priority need. */
export function priorityNeedAdvice(facts: CaseFacts, proposed: ProposedDecision, categories: readonly string[]): string[] {
  if (stryMutAct_9fa48("3045")) {
    {}
  } else {
    stryCov_9fa48("3045");
    const advice: string[] = stryMutAct_9fa48("3046") ? ["Stryker was here"] : (stryCov_9fa48("3046"), []);
    if (stryMutAct_9fa48("3049") ? proposed.outcome === 'in-priority-need' || categories.length === 0 : stryMutAct_9fa48("3048") ? false : stryMutAct_9fa48("3047") ? true : (stryCov_9fa48("3047", "3048", "3049"), (stryMutAct_9fa48("3051") ? proposed.outcome !== 'in-priority-need' : stryMutAct_9fa48("3050") ? true : (stryCov_9fa48("3050", "3051"), proposed.outcome === (stryMutAct_9fa48("3052") ? "" : (stryCov_9fa48("3052"), 'in-priority-need')))) && (stryMutAct_9fa48("3054") ? categories.length !== 0 : stryMutAct_9fa48("3053") ? true : (stryCov_9fa48("3053", "3054"), categories.length === 0)))) {
      if (stryMutAct_9fa48("3055")) {
        {}
      } else {
        stryCov_9fa48("3055");
        advice.push(stryMutAct_9fa48("3056") ? `` : (stryCov_9fa48("3056"), `Record which category is met (${housingAct1996(stryMutAct_9fa48("3057") ? "" : (stryCov_9fa48("3057"), '189(1)')).text}; SI 2002/2051).`));
      }
    }
    if (stryMutAct_9fa48("3059") ? false : stryMutAct_9fa48("3058") ? true : (stryCov_9fa48("3058", "3059"), isSixteenOrSeventeen(facts.applicantAge))) {
      if (stryMutAct_9fa48("3060")) {
        {}
      } else {
        stryCov_9fa48("3060");
        advice.push(stryMutAct_9fa48("3061") ? "" : (stryCov_9fa48("3061"), 'Refer to children’s services the same day (Children Act 1989 s.20). Bed and breakfast is never suitable.'));
      }
    }
    return advice;
  }
}