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
import { type Citation, childrensWellbeingAct2026, housingAct1996, reviewRegulations2018 } from '../citation.js';
export type NoticeCode = 'N-184' | 'N-184(4)' | 'N-189A' | 'N-PHP' | 'N-189B(5)' | 'N-195(5)' | 'N-193A' | 'N-193B-warning' | 'N-193B' | 'N-193-offer' | 'N-193-end' | 'N-199A' | 'N-200' | 'N-202-acknowledgement' | 'N-202-minded-to' | 'N-203' | 'N-208' | 'N-212' | 'N-213AA';

/** Every part that a letter may have to have, by what it must say. */
export const SLOTS = {
  date: 'the date',
  officer: 'who writes',
  plainStatement: 'what this letter is, in plain words',
  contact: 'how to reach the council',
  reviewRight: 'the right to a review',
  reviewTimeLimit: 'the last day on which to ask for a review',
  decisionOnEachIssue: 'the decision on each issue',
  reasonsForEachAdverseIssue: 'the reasons for each decision that goes against the person',
  restrictedPerson: 'that the case rests on a restricted person alone, who that is, and why they are one',
  authorityNotified: 'which council has been or will be asked to help',
  reasons: 'the reasons',
  assessment: 'what the assessment has found',
  stepsAgreedOrWhyNot: 'the steps that were agreed, or why not and which steps the council finds reasonable',
  changes: 'what has changed in the plan',
  ground: 'the ground on which the duty ends',
  offerIsFinal: 'that the offer is the last one',
  consequenceOfRefusal: 'what follows when it is not taken up',
  consequenceOfAcceptance: 'what follows when it is taken up',
  suitability: 'that the council is satisfied that it is suitable, and why',
  step: 'the step that was not taken',
  consequence: 'what follows when it is still not taken',
  reasonablePeriod: 'the time in which to take it',
  effect: 'what the notice does',
  decisionOfficer: 'who made the decision',
  authoriser: 'who authorised it: at least as senior, not involved, of the same council',
  interimUntilDecided: 'the accommodation until the referral is answered',
  outcome: 'how the referral was answered',
  dutyOwed: 'what is owed from now on, and by whom',
  rightToWrittenRepresentations: 'the right to write to the reviewer',
  procedure: 'how the review is done',
  twoWeekLimit: 'the two weeks in which to write to the reviewer',
  deficiency: 'what was wrong with the decision or how it was made',
  oralOrWrittenRepresentations: 'the right to answer in person or in writing',
  confirmedOrVaried: 'how the review has ended',
  rightOfAppeal: 'the right to appeal to the county court on a point of law',
  appealTimeLimit: 'the time in which to appeal',
  applicantName: 'the name of the person who applied',
  household: 'how many people they are, and who',
  address: 'the address of the accommodation',
  availableFrom: 'the day from which it is available',
  function: 'the duty under which it was found',
  child: 'which child',
  bodiesConsentedTo: 'the bodies that may be told'
} as const;
/** A part of a letter. */
export type Slot = keyof typeof SLOTS;

/** What decides whether a part that not every letter of its kind needs is needed in this one. */
export interface LetterFacts {
  /** The decision goes against the person (ss.184(3), 203(4)). */
  readonly adverse: boolean;
  /** Homeless or in priority need through a restricted person alone (s.184(7), GT-8). */
  readonly restrictedCase: boolean;
  /** The review is one of steps or of prevention: two weeks for written representations (SI 2018/223 reg 5(3)(b), K-10). */
  readonly shortReview: boolean;
  /** The plan is not the first one (s.189A(10)-(11)). */
  readonly planChanged: boolean;
}

/** The same in words. */
export const WHEN: Readonly<Record<keyof LetterFacts, string>> = stryMutAct_9fa48("2744") ? {} : (stryCov_9fa48("2744"), {
  adverse: stryMutAct_9fa48("2745") ? "" : (stryCov_9fa48("2745"), 'where it goes against the person'),
  restrictedCase: stryMutAct_9fa48("2746") ? "" : (stryCov_9fa48("2746"), 'where the case rests on a restricted person alone'),
  shortReview: stryMutAct_9fa48("2747") ? "" : (stryCov_9fa48("2747"), 'where the review is of steps or of prevention'),
  planChanged: stryMutAct_9fa48("2748") ? "" : (stryCov_9fa48("2748"), 'where it is not the first plan')
});
interface Part {
  readonly slot: Slot;
  /** Only where this is so; otherwise always. */
  readonly when?: keyof LetterFacts;
}

/** A letter the law requires, and the parts without which it must not be issued. */
export interface Notice {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Tells the person of the right to a review and the 21 days in which to ask for it. */
  readonly carriesReviewRight: boolean;
  readonly source: Citation;
}
const ALWAYS: readonly Slot[] = stryMutAct_9fa48("2749") ? [] : (stryCov_9fa48("2749"), [stryMutAct_9fa48("2750") ? "" : (stryCov_9fa48("2750"), 'date'), stryMutAct_9fa48("2751") ? "" : (stryCov_9fa48("2751"), 'officer'), stryMutAct_9fa48("2752") ? "" : (stryCov_9fa48("2752"), 'plainStatement'), stryMutAct_9fa48("2753") ? "" : (stryCov_9fa48("2753"), 'contact')]);
const REVIEW_RIGHT: readonly Slot[] = stryMutAct_9fa48("2754") ? [] : (stryCov_9fa48("2754"), [stryMutAct_9fa48("2755") ? "" : (stryCov_9fa48("2755"), 'reviewRight'), stryMutAct_9fa48("2756") ? "" : (stryCov_9fa48("2756"), 'reviewTimeLimit')]);
function notice(name: string, source: Citation, slots: readonly (Slot | Part)[], review: 'review' | 'no-review'): Notice {
  if (stryMutAct_9fa48("2757")) {
    {}
  } else {
    stryCov_9fa48("2757");
    const carriesReviewRight = stryMutAct_9fa48("2760") ? review !== 'review' : stryMutAct_9fa48("2759") ? false : stryMutAct_9fa48("2758") ? true : (stryCov_9fa48("2758", "2759", "2760"), review === (stryMutAct_9fa48("2761") ? "" : (stryCov_9fa48("2761"), 'review')));
    const all = stryMutAct_9fa48("2762") ? [] : (stryCov_9fa48("2762"), [...ALWAYS, ...slots, ...(carriesReviewRight ? REVIEW_RIGHT : stryMutAct_9fa48("2763") ? ["Stryker was here"] : (stryCov_9fa48("2763"), []))]);
    return stryMutAct_9fa48("2764") ? {} : (stryCov_9fa48("2764"), {
      name,
      source,
      carriesReviewRight,
      parts: all.map(stryMutAct_9fa48("2765") ? () => undefined : (stryCov_9fa48("2765"), part => (stryMutAct_9fa48("2768") ? typeof part !== 'string' : stryMutAct_9fa48("2767") ? false : stryMutAct_9fa48("2766") ? true : (stryCov_9fa48("2766", "2767", "2768"), typeof part === (stryMutAct_9fa48("2769") ? "" : (stryCov_9fa48("2769"), 'string')))) ? stryMutAct_9fa48("2770") ? {} : (stryCov_9fa48("2770"), {
        slot: part
      }) : part))
    });
  }
}
function where(when: keyof LetterFacts, slot: Slot): Part {
  if (stryMutAct_9fa48("2771")) {
    {}
  } else {
    stryCov_9fa48("2771");
    return stryMutAct_9fa48("2772") ? {} : (stryCov_9fa48("2772"), {
      slot,
      when
    });
  }
}
export const NOTICES: Readonly<Record<NoticeCode, Notice>> = stryMutAct_9fa48("2773") ? {} : (stryCov_9fa48("2773"), {
  'N-184': notice(stryMutAct_9fa48("2774") ? "" : (stryCov_9fa48("2774"), 'Decision'), housingAct1996(stryMutAct_9fa48("2775") ? "" : (stryCov_9fa48("2775"), '184(3), (3A), (5)')), stryMutAct_9fa48("2776") ? [] : (stryCov_9fa48("2776"), [stryMutAct_9fa48("2777") ? "" : (stryCov_9fa48("2777"), 'decisionOnEachIssue'), where(stryMutAct_9fa48("2778") ? "" : (stryCov_9fa48("2778"), 'adverse'), stryMutAct_9fa48("2779") ? "" : (stryCov_9fa48("2779"), 'reasonsForEachAdverseIssue')), where(stryMutAct_9fa48("2780") ? "" : (stryCov_9fa48("2780"), 'restrictedCase'), stryMutAct_9fa48("2781") ? "" : (stryCov_9fa48("2781"), 'restrictedPerson'))]), stryMutAct_9fa48("2782") ? "" : (stryCov_9fa48("2782"), 'review')),
  'N-184(4)': notice(stryMutAct_9fa48("2783") ? "" : (stryCov_9fa48("2783"), 'Intention to refer'), housingAct1996(stryMutAct_9fa48("2784") ? "" : (stryCov_9fa48("2784"), '184(4)')), stryMutAct_9fa48("2785") ? [] : (stryCov_9fa48("2785"), [stryMutAct_9fa48("2786") ? "" : (stryCov_9fa48("2786"), 'authorityNotified'), stryMutAct_9fa48("2787") ? "" : (stryCov_9fa48("2787"), 'reasons')]), stryMutAct_9fa48("2788") ? "" : (stryCov_9fa48("2788"), 'review')),
  'N-189A': notice(stryMutAct_9fa48("2789") ? "" : (stryCov_9fa48("2789"), 'Assessment'), housingAct1996(stryMutAct_9fa48("2790") ? "" : (stryCov_9fa48("2790"), '189A(3)')), stryMutAct_9fa48("2791") ? [] : (stryCov_9fa48("2791"), [stryMutAct_9fa48("2792") ? "" : (stryCov_9fa48("2792"), 'assessment')]), stryMutAct_9fa48("2793") ? "" : (stryCov_9fa48("2793"), 'no-review')),
  'N-PHP': notice(stryMutAct_9fa48("2794") ? "" : (stryCov_9fa48("2794"), 'Personalised housing plan'), housingAct1996(stryMutAct_9fa48("2795") ? "" : (stryCov_9fa48("2795"), '189A(6)-(11)')), stryMutAct_9fa48("2796") ? [] : (stryCov_9fa48("2796"), [stryMutAct_9fa48("2797") ? "" : (stryCov_9fa48("2797"), 'stepsAgreedOrWhyNot'), where(stryMutAct_9fa48("2798") ? "" : (stryCov_9fa48("2798"), 'planChanged'), stryMutAct_9fa48("2799") ? "" : (stryCov_9fa48("2799"), 'changes'))]), stryMutAct_9fa48("2800") ? "" : (stryCov_9fa48("2800"), 'no-review')),
  'N-189B(5)': notice(stryMutAct_9fa48("2801") ? "" : (stryCov_9fa48("2801"), 'End of the relief duty'), housingAct1996(stryMutAct_9fa48("2802") ? "" : (stryCov_9fa48("2802"), '189B(5)-(8)')), stryMutAct_9fa48("2803") ? [] : (stryCov_9fa48("2803"), [stryMutAct_9fa48("2804") ? "" : (stryCov_9fa48("2804"), 'ground'), stryMutAct_9fa48("2805") ? "" : (stryCov_9fa48("2805"), 'reasons')]), stryMutAct_9fa48("2806") ? "" : (stryCov_9fa48("2806"), 'review')),
  'N-195(5)': notice(stryMutAct_9fa48("2807") ? "" : (stryCov_9fa48("2807"), 'End of the prevention duty'), housingAct1996(stryMutAct_9fa48("2808") ? "" : (stryCov_9fa48("2808"), '195(5)-(9)')), stryMutAct_9fa48("2809") ? [] : (stryCov_9fa48("2809"), [stryMutAct_9fa48("2810") ? "" : (stryCov_9fa48("2810"), 'ground'), stryMutAct_9fa48("2811") ? "" : (stryCov_9fa48("2811"), 'reasons')]), stryMutAct_9fa48("2812") ? "" : (stryCov_9fa48("2812"), 'review')),
  'N-193A': notice(stryMutAct_9fa48("2813") ? "" : (stryCov_9fa48("2813"), 'Final offer at the relief stage'), housingAct1996(stryMutAct_9fa48("2814") ? "" : (stryCov_9fa48("2814"), '193A')), stryMutAct_9fa48("2815") ? [] : (stryCov_9fa48("2815"), [stryMutAct_9fa48("2816") ? "" : (stryCov_9fa48("2816"), 'offerIsFinal'), stryMutAct_9fa48("2817") ? "" : (stryCov_9fa48("2817"), 'consequenceOfRefusal')]), stryMutAct_9fa48("2818") ? "" : (stryCov_9fa48("2818"), 'review')),
  'N-193B-warning': notice(stryMutAct_9fa48("2819") ? "" : (stryCov_9fa48("2819"), 'Warning about a step not taken'), housingAct1996(stryMutAct_9fa48("2820") ? "" : (stryCov_9fa48("2820"), '193B(4)-(5)')), stryMutAct_9fa48("2821") ? [] : (stryCov_9fa48("2821"), [stryMutAct_9fa48("2822") ? "" : (stryCov_9fa48("2822"), 'step'), stryMutAct_9fa48("2823") ? "" : (stryCov_9fa48("2823"), 'consequence'), stryMutAct_9fa48("2824") ? "" : (stryCov_9fa48("2824"), 'reasonablePeriod')]), stryMutAct_9fa48("2825") ? "" : (stryCov_9fa48("2825"), 'no-review')),
  'N-193B': notice(stryMutAct_9fa48("2826") ? "" : (stryCov_9fa48("2826"), 'Refusal to co-operate'), reviewRegulations2018(stryMutAct_9fa48("2827") ? "" : (stryCov_9fa48("2827"), '2-3')), stryMutAct_9fa48("2828") ? [] : (stryCov_9fa48("2828"), [stryMutAct_9fa48("2829") ? "" : (stryCov_9fa48("2829"), 'reasons'), stryMutAct_9fa48("2830") ? "" : (stryCov_9fa48("2830"), 'effect'), stryMutAct_9fa48("2831") ? "" : (stryCov_9fa48("2831"), 'decisionOfficer'), stryMutAct_9fa48("2832") ? "" : (stryCov_9fa48("2832"), 'authoriser')]), stryMutAct_9fa48("2833") ? "" : (stryCov_9fa48("2833"), 'review')),
  'N-193-offer': notice(stryMutAct_9fa48("2834") ? "" : (stryCov_9fa48("2834"), 'Offer under the main duty'), housingAct1996(stryMutAct_9fa48("2835") ? "" : (stryCov_9fa48("2835"), '193(5), (7), (7AB)')), stryMutAct_9fa48("2836") ? [] : (stryCov_9fa48("2836"), [stryMutAct_9fa48("2837") ? "" : (stryCov_9fa48("2837"), 'suitability'), stryMutAct_9fa48("2838") ? "" : (stryCov_9fa48("2838"), 'consequenceOfRefusal'), stryMutAct_9fa48("2839") ? "" : (stryCov_9fa48("2839"), 'consequenceOfAcceptance')]), stryMutAct_9fa48("2840") ? "" : (stryCov_9fa48("2840"), 'review')),
  'N-193-end': notice(stryMutAct_9fa48("2841") ? "" : (stryCov_9fa48("2841"), 'End of the main duty'), housingAct1996(stryMutAct_9fa48("2842") ? "" : (stryCov_9fa48("2842"), '193')), stryMutAct_9fa48("2843") ? [] : (stryCov_9fa48("2843"), [stryMutAct_9fa48("2844") ? "" : (stryCov_9fa48("2844"), 'ground'), stryMutAct_9fa48("2845") ? "" : (stryCov_9fa48("2845"), 'reasons')]), stryMutAct_9fa48("2846") ? "" : (stryCov_9fa48("2846"), 'review')),
  'N-199A': notice(stryMutAct_9fa48("2847") ? "" : (stryCov_9fa48("2847"), 'Referral at the relief stage'), housingAct1996(stryMutAct_9fa48("2848") ? "" : (stryCov_9fa48("2848"), '199A')), stryMutAct_9fa48("2849") ? [] : (stryCov_9fa48("2849"), [stryMutAct_9fa48("2850") ? "" : (stryCov_9fa48("2850"), 'authorityNotified'), stryMutAct_9fa48("2851") ? "" : (stryCov_9fa48("2851"), 'interimUntilDecided'), stryMutAct_9fa48("2852") ? "" : (stryCov_9fa48("2852"), 'outcome'), stryMutAct_9fa48("2853") ? "" : (stryCov_9fa48("2853"), 'dutyOwed')]), stryMutAct_9fa48("2854") ? "" : (stryCov_9fa48("2854"), 'review')),
  'N-200': notice(stryMutAct_9fa48("2855") ? "" : (stryCov_9fa48("2855"), 'Referral at the main stage'), housingAct1996(stryMutAct_9fa48("2856") ? "" : (stryCov_9fa48("2856"), '200')), stryMutAct_9fa48("2857") ? [] : (stryCov_9fa48("2857"), [stryMutAct_9fa48("2858") ? "" : (stryCov_9fa48("2858"), 'authorityNotified'), stryMutAct_9fa48("2859") ? "" : (stryCov_9fa48("2859"), 'interimUntilDecided'), stryMutAct_9fa48("2860") ? "" : (stryCov_9fa48("2860"), 'outcome'), stryMutAct_9fa48("2861") ? "" : (stryCov_9fa48("2861"), 'dutyOwed')]), stryMutAct_9fa48("2862") ? "" : (stryCov_9fa48("2862"), 'review')),
  'N-202-acknowledgement': notice(stryMutAct_9fa48("2863") ? "" : (stryCov_9fa48("2863"), 'Review request received'), reviewRegulations2018(stryMutAct_9fa48("2864") ? "" : (stryCov_9fa48("2864"), '5(3)')), stryMutAct_9fa48("2865") ? [] : (stryCov_9fa48("2865"), [stryMutAct_9fa48("2866") ? "" : (stryCov_9fa48("2866"), 'rightToWrittenRepresentations'), stryMutAct_9fa48("2867") ? "" : (stryCov_9fa48("2867"), 'procedure'), where(stryMutAct_9fa48("2868") ? "" : (stryCov_9fa48("2868"), 'shortReview'), stryMutAct_9fa48("2869") ? "" : (stryCov_9fa48("2869"), 'twoWeekLimit'))]), stryMutAct_9fa48("2870") ? "" : (stryCov_9fa48("2870"), 'no-review')),
  'N-202-minded-to': notice(stryMutAct_9fa48("2871") ? "" : (stryCov_9fa48("2871"), 'Review: minded to find against'), reviewRegulations2018(stryMutAct_9fa48("2872") ? "" : (stryCov_9fa48("2872"), '7(2)')), stryMutAct_9fa48("2873") ? [] : (stryCov_9fa48("2873"), [stryMutAct_9fa48("2874") ? "" : (stryCov_9fa48("2874"), 'deficiency'), stryMutAct_9fa48("2875") ? "" : (stryCov_9fa48("2875"), 'reasons'), stryMutAct_9fa48("2876") ? "" : (stryCov_9fa48("2876"), 'oralOrWrittenRepresentations')]), stryMutAct_9fa48("2877") ? "" : (stryCov_9fa48("2877"), 'no-review')),
  'N-203': notice(stryMutAct_9fa48("2878") ? "" : (stryCov_9fa48("2878"), 'Review decision'), housingAct1996(stryMutAct_9fa48("2879") ? "" : (stryCov_9fa48("2879"), '203(4)-(6)')), stryMutAct_9fa48("2880") ? [] : (stryCov_9fa48("2880"), [stryMutAct_9fa48("2881") ? "" : (stryCov_9fa48("2881"), 'confirmedOrVaried'), where(stryMutAct_9fa48("2882") ? "" : (stryCov_9fa48("2882"), 'adverse'), stryMutAct_9fa48("2883") ? "" : (stryCov_9fa48("2883"), 'reasons')), stryMutAct_9fa48("2884") ? "" : (stryCov_9fa48("2884"), 'rightOfAppeal'), stryMutAct_9fa48("2885") ? "" : (stryCov_9fa48("2885"), 'appealTimeLimit')]), stryMutAct_9fa48("2886") ? "" : (stryCov_9fa48("2886"), 'no-review')),
  'N-208': notice(stryMutAct_9fa48("2887") ? "" : (stryCov_9fa48("2887"), 'Placement in another area'), housingAct1996(stryMutAct_9fa48("2888") ? "" : (stryCov_9fa48("2888"), '208(3)-(5)')), stryMutAct_9fa48("2889") ? [] : (stryCov_9fa48("2889"), [stryMutAct_9fa48("2890") ? "" : (stryCov_9fa48("2890"), 'applicantName'), stryMutAct_9fa48("2891") ? "" : (stryCov_9fa48("2891"), 'household'), stryMutAct_9fa48("2892") ? "" : (stryCov_9fa48("2892"), 'address'), stryMutAct_9fa48("2893") ? "" : (stryCov_9fa48("2893"), 'availableFrom'), stryMutAct_9fa48("2894") ? "" : (stryCov_9fa48("2894"), 'function')]), stryMutAct_9fa48("2895") ? "" : (stryCov_9fa48("2895"), 'no-review')),
  'N-212': notice(stryMutAct_9fa48("2896") ? "" : (stryCov_9fa48("2896"), 'End of protection of belongings'), housingAct1996(stryMutAct_9fa48("2897") ? "" : (stryCov_9fa48("2897"), '212(4)-(5)')), stryMutAct_9fa48("2898") ? [] : (stryCov_9fa48("2898"), [stryMutAct_9fa48("2899") ? "" : (stryCov_9fa48("2899"), 'reasons')]), stryMutAct_9fa48("2900") ? "" : (stryCov_9fa48("2900"), 'no-review')),
  'N-213AA': notice(stryMutAct_9fa48("2901") ? "" : (stryCov_9fa48("2901"), 'Child placed in temporary accommodation'), childrensWellbeingAct2026(stryMutAct_9fa48("2902") ? "" : (stryCov_9fa48("2902"), '11')), stryMutAct_9fa48("2903") ? [] : (stryCov_9fa48("2903"), [stryMutAct_9fa48("2904") ? "" : (stryCov_9fa48("2904"), 'child'), stryMutAct_9fa48("2905") ? "" : (stryCov_9fa48("2905"), 'bodiesConsentedTo')]), stryMutAct_9fa48("2906") ? "" : (stryCov_9fa48("2906"), 'no-review'))
});

/** The parts that this letter must have, in the order in which they are read. */
export function mandatorySlots(code: NoticeCode, facts: LetterFacts): Slot[] {
  if (stryMutAct_9fa48("2907")) {
    {}
  } else {
    stryCov_9fa48("2907");
    return stryMutAct_9fa48("2908") ? NOTICES[code].parts.map(({
      slot
    }) => slot) : (stryCov_9fa48("2908"), NOTICES[code].parts.filter(stryMutAct_9fa48("2909") ? () => undefined : (stryCov_9fa48("2909"), ({
      when
    }) => stryMutAct_9fa48("2912") ? when === undefined && facts[when] : stryMutAct_9fa48("2911") ? false : stryMutAct_9fa48("2910") ? true : (stryCov_9fa48("2910", "2911", "2912"), (stryMutAct_9fa48("2914") ? when !== undefined : stryMutAct_9fa48("2913") ? false : (stryCov_9fa48("2913", "2914"), when === undefined)) || facts[when]))).map(stryMutAct_9fa48("2915") ? () => undefined : (stryCov_9fa48("2915"), ({
      slot
    }) => slot)));
  }
}

/** The mandatory parts that are still empty: while there are any, the letter must not be issued. */
export function emptySlots(code: NoticeCode, facts: LetterFacts, filled: Readonly<Partial<Record<Slot, string>>>): Slot[] {
  if (stryMutAct_9fa48("2916")) {
    {}
  } else {
    stryCov_9fa48("2916");
    return stryMutAct_9fa48("2917") ? mandatorySlots(code, facts) : (stryCov_9fa48("2917"), mandatorySlots(code, facts).filter(stryMutAct_9fa48("2918") ? () => undefined : (stryCov_9fa48("2918"), slot => stryMutAct_9fa48("2921") ? (filled[slot] ?? '').trim() !== '' : stryMutAct_9fa48("2920") ? false : stryMutAct_9fa48("2919") ? true : (stryCov_9fa48("2919", "2920", "2921"), (stryMutAct_9fa48("2922") ? filled[slot] ?? '' : (stryCov_9fa48("2922"), (stryMutAct_9fa48("2923") ? filled[slot] && '' : (stryCov_9fa48("2923"), filled[slot] ?? (stryMutAct_9fa48("2924") ? "Stryker was here!" : (stryCov_9fa48("2924"), '')))).trim())) === (stryMutAct_9fa48("2925") ? "Stryker was here!" : (stryCov_9fa48("2925"), ''))))));
  }
}

/** The parts that say the law of this letter: of one that was written elsewhere, those that it is asked for. */
export function lawfulParts(code: NoticeCode, facts: LetterFacts): Slot[] {
  if (stryMutAct_9fa48("2926")) {
    {}
  } else {
    stryCov_9fa48("2926");
    return stryMutAct_9fa48("2927") ? mandatorySlots(code, facts) : (stryCov_9fa48("2927"), mandatorySlots(code, facts).filter(stryMutAct_9fa48("2928") ? () => undefined : (stryCov_9fa48("2928"), slot => stryMutAct_9fa48("2929") ? ALWAYS.includes(slot) : (stryCov_9fa48("2929"), !ALWAYS.includes(slot)))));
  }
}