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
import { type Citation, HOMELESSNESS_CODE, guidance, housingAct1996, priorityNeedOrder2002 } from '../citation.js';
export type PriorityNeedCode = 'PN-a' | 'PN-b' | 'PN-c' | 'PN-d' | 'PN-e' | 'PN-16' | 'PN-21' | 'PN-CL' | 'PN-HMF' | 'PN-CUST' | 'PN-VIO';

/** Why an ordinary person's coping could not be expected; each is weighed under s.189(1)(c) or the 2002 Order. */
export type Vulnerability = 'old-age' | 'mental-illness' | 'learning-disability' | 'physical-disability' | 'other-special-reason' | 'former-care' | 'armed-forces' | 'custody' | 'fled-violence';

/** The facts that the rows of the table are read against. An absent fact is one nobody has found. */
export interface PriorityNeedFacts {
  readonly pregnantHousehold?: boolean;
  readonly dependentChildren?: boolean;
  readonly emergency?: boolean;
  /** A victim within ss.1 and 3 of the Domestic Abuse Act 2021 whose homelessness is a result of it. */
  readonly homelessAsResultOfAbuse?: boolean;
  readonly age?: number;
  readonly relevantChild?: boolean;
  readonly owedSection20?: boolean;
  readonly lookedAfterBetween16And18?: boolean;
  readonly relevantStudent?: boolean;
  readonly vulnerableBecauseOf?: readonly Vulnerability[];
}
export interface PriorityNeedRow {
  readonly category: string;
  readonly vulnerabilityTest: boolean;
  readonly source: Citation;
  readonly satisfied: (facts: PriorityNeedFacts) => boolean;
}
const vulnerable = stryMutAct_9fa48("3062") ? () => undefined : (stryCov_9fa48("3062"), (() => {
  const vulnerable = (...reasons: readonly Vulnerability[]) => stryMutAct_9fa48("3063") ? () => undefined : (stryCov_9fa48("3063"), (facts: PriorityNeedFacts): boolean => stryMutAct_9fa48("3064") ? reasons.every(reason => facts.vulnerableBecauseOf?.includes(reason)) : (stryCov_9fa48("3064"), reasons.some(stryMutAct_9fa48("3065") ? () => undefined : (stryCov_9fa48("3065"), reason => stryMutAct_9fa48("3066") ? facts.vulnerableBecauseOf.includes(reason) : (stryCov_9fa48("3066"), facts.vulnerableBecauseOf?.includes(reason))))));
  return vulnerable;
})());
const between = stryMutAct_9fa48("3067") ? () => undefined : (stryCov_9fa48("3067"), (() => {
  const between = (age: number | undefined, from: number, below: number): boolean => stryMutAct_9fa48("3070") ? age !== undefined && age >= from || age < below : stryMutAct_9fa48("3069") ? false : stryMutAct_9fa48("3068") ? true : (stryCov_9fa48("3068", "3069", "3070"), (stryMutAct_9fa48("3072") ? age !== undefined || age >= from : stryMutAct_9fa48("3071") ? true : (stryCov_9fa48("3071", "3072"), (stryMutAct_9fa48("3074") ? age === undefined : stryMutAct_9fa48("3073") ? true : (stryCov_9fa48("3073", "3074"), age !== undefined)) && (stryMutAct_9fa48("3077") ? age < from : stryMutAct_9fa48("3076") ? age > from : stryMutAct_9fa48("3075") ? true : (stryCov_9fa48("3075", "3076", "3077"), age >= from)))) && (stryMutAct_9fa48("3080") ? age >= below : stryMutAct_9fa48("3079") ? age <= below : stryMutAct_9fa48("3078") ? true : (stryCov_9fa48("3078", "3079", "3080"), age < below)));
  return between;
})());

/** Every category of priority need, in the order in which one of several is reported as the main reason. */
export const PRIORITY_NEED: Readonly<Record<PriorityNeedCode, PriorityNeedRow>> = stryMutAct_9fa48("3081") ? {} : (stryCov_9fa48("3081"), {
  'PN-e': stryMutAct_9fa48("3082") ? {} : (stryCov_9fa48("3082"), {
    category: stryMutAct_9fa48("3083") ? "" : (stryCov_9fa48("3083"), 'Homeless as a result of being a victim of domestic abuse'),
    vulnerabilityTest: stryMutAct_9fa48("3084") ? true : (stryCov_9fa48("3084"), false),
    source: housingAct1996(stryMutAct_9fa48("3085") ? "" : (stryCov_9fa48("3085"), '189(1)(e)')),
    satisfied: stryMutAct_9fa48("3086") ? () => undefined : (stryCov_9fa48("3086"), facts => stryMutAct_9fa48("3089") ? facts.homelessAsResultOfAbuse !== true : stryMutAct_9fa48("3088") ? false : stryMutAct_9fa48("3087") ? true : (stryCov_9fa48("3087", "3088", "3089"), facts.homelessAsResultOfAbuse === (stryMutAct_9fa48("3090") ? false : (stryCov_9fa48("3090"), true))))
  }),
  'PN-b': stryMutAct_9fa48("3091") ? {} : (stryCov_9fa48("3091"), {
    category: stryMutAct_9fa48("3092") ? "" : (stryCov_9fa48("3092"), 'Dependent children live with the applicant or might be expected to'),
    vulnerabilityTest: stryMutAct_9fa48("3093") ? true : (stryCov_9fa48("3093"), false),
    source: housingAct1996(stryMutAct_9fa48("3094") ? "" : (stryCov_9fa48("3094"), '189(1)(b)')),
    satisfied: stryMutAct_9fa48("3095") ? () => undefined : (stryCov_9fa48("3095"), facts => stryMutAct_9fa48("3098") ? facts.dependentChildren !== true : stryMutAct_9fa48("3097") ? false : stryMutAct_9fa48("3096") ? true : (stryCov_9fa48("3096", "3097", "3098"), facts.dependentChildren === (stryMutAct_9fa48("3099") ? false : (stryCov_9fa48("3099"), true))))
  }),
  'PN-a': stryMutAct_9fa48("3100") ? {} : (stryCov_9fa48("3100"), {
    category: stryMutAct_9fa48("3101") ? "" : (stryCov_9fa48("3101"), 'Pregnant, or lives with a pregnant person'),
    vulnerabilityTest: stryMutAct_9fa48("3102") ? true : (stryCov_9fa48("3102"), false),
    source: housingAct1996(stryMutAct_9fa48("3103") ? "" : (stryCov_9fa48("3103"), '189(1)(a)')),
    satisfied: stryMutAct_9fa48("3104") ? () => undefined : (stryCov_9fa48("3104"), facts => stryMutAct_9fa48("3107") ? facts.pregnantHousehold !== true : stryMutAct_9fa48("3106") ? false : stryMutAct_9fa48("3105") ? true : (stryCov_9fa48("3105", "3106", "3107"), facts.pregnantHousehold === (stryMutAct_9fa48("3108") ? false : (stryCov_9fa48("3108"), true))))
  }),
  'PN-d': stryMutAct_9fa48("3109") ? {} : (stryCov_9fa48("3109"), {
    category: stryMutAct_9fa48("3110") ? "" : (stryCov_9fa48("3110"), 'Emergency such as flood or fire'),
    vulnerabilityTest: stryMutAct_9fa48("3111") ? true : (stryCov_9fa48("3111"), false),
    source: housingAct1996(stryMutAct_9fa48("3112") ? "" : (stryCov_9fa48("3112"), '189(1)(d)')),
    satisfied: stryMutAct_9fa48("3113") ? () => undefined : (stryCov_9fa48("3113"), facts => stryMutAct_9fa48("3116") ? facts.emergency !== true : stryMutAct_9fa48("3115") ? false : stryMutAct_9fa48("3114") ? true : (stryCov_9fa48("3114", "3115", "3116"), facts.emergency === (stryMutAct_9fa48("3117") ? false : (stryCov_9fa48("3117"), true))))
  }),
  'PN-16': stryMutAct_9fa48("3118") ? {} : (stryCov_9fa48("3118"), {
    category: stryMutAct_9fa48("3119") ? "" : (stryCov_9fa48("3119"), 'Aged 16 or 17'),
    vulnerabilityTest: stryMutAct_9fa48("3120") ? true : (stryCov_9fa48("3120"), false),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3121") ? "" : (stryCov_9fa48("3121"), '3')),
    satisfied: stryMutAct_9fa48("3122") ? () => undefined : (stryCov_9fa48("3122"), facts => stryMutAct_9fa48("3125") ? between(facts.age, 16, 18) && !facts.relevantChild || !facts.owedSection20 : stryMutAct_9fa48("3124") ? false : stryMutAct_9fa48("3123") ? true : (stryCov_9fa48("3123", "3124", "3125"), (stryMutAct_9fa48("3127") ? between(facts.age, 16, 18) || !facts.relevantChild : stryMutAct_9fa48("3126") ? true : (stryCov_9fa48("3126", "3127"), between(facts.age, 16, 18) && (stryMutAct_9fa48("3128") ? facts.relevantChild : (stryCov_9fa48("3128"), !facts.relevantChild)))) && (stryMutAct_9fa48("3129") ? facts.owedSection20 : (stryCov_9fa48("3129"), !facts.owedSection20))))
  }),
  'PN-21': stryMutAct_9fa48("3130") ? {} : (stryCov_9fa48("3130"), {
    category: stryMutAct_9fa48("3131") ? "" : (stryCov_9fa48("3131"), 'Aged 18 to 20 and looked after between 16 and 18'),
    vulnerabilityTest: stryMutAct_9fa48("3132") ? true : (stryCov_9fa48("3132"), false),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3133") ? "" : (stryCov_9fa48("3133"), '4')),
    satisfied: stryMutAct_9fa48("3134") ? () => undefined : (stryCov_9fa48("3134"), facts => stryMutAct_9fa48("3137") ? between(facts.age, 18, 21) && facts.lookedAfterBetween16And18 === true || !facts.relevantStudent : stryMutAct_9fa48("3136") ? false : stryMutAct_9fa48("3135") ? true : (stryCov_9fa48("3135", "3136", "3137"), (stryMutAct_9fa48("3139") ? between(facts.age, 18, 21) || facts.lookedAfterBetween16And18 === true : stryMutAct_9fa48("3138") ? true : (stryCov_9fa48("3138", "3139"), between(facts.age, 18, 21) && (stryMutAct_9fa48("3141") ? facts.lookedAfterBetween16And18 !== true : stryMutAct_9fa48("3140") ? true : (stryCov_9fa48("3140", "3141"), facts.lookedAfterBetween16And18 === (stryMutAct_9fa48("3142") ? false : (stryCov_9fa48("3142"), true)))))) && (stryMutAct_9fa48("3143") ? facts.relevantStudent : (stryCov_9fa48("3143"), !facts.relevantStudent))))
  }),
  'PN-c': stryMutAct_9fa48("3144") ? {} : (stryCov_9fa48("3144"), {
    category: stryMutAct_9fa48("3145") ? "" : (stryCov_9fa48("3145"), 'Vulnerable through age, illness, disability or another special reason'),
    vulnerabilityTest: stryMutAct_9fa48("3146") ? false : (stryCov_9fa48("3146"), true),
    source: housingAct1996(stryMutAct_9fa48("3147") ? "" : (stryCov_9fa48("3147"), '189(1)(c)')),
    satisfied: vulnerable(stryMutAct_9fa48("3148") ? "" : (stryCov_9fa48("3148"), 'old-age'), stryMutAct_9fa48("3149") ? "" : (stryCov_9fa48("3149"), 'mental-illness'), stryMutAct_9fa48("3150") ? "" : (stryCov_9fa48("3150"), 'learning-disability'), stryMutAct_9fa48("3151") ? "" : (stryCov_9fa48("3151"), 'physical-disability'), stryMutAct_9fa48("3152") ? "" : (stryCov_9fa48("3152"), 'other-special-reason'))
  }),
  'PN-CL': stryMutAct_9fa48("3153") ? {} : (stryCov_9fa48("3153"), {
    category: stryMutAct_9fa48("3154") ? "" : (stryCov_9fa48("3154"), 'Aged 21 or over and vulnerable after care'),
    vulnerabilityTest: stryMutAct_9fa48("3155") ? false : (stryCov_9fa48("3155"), true),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3156") ? "" : (stryCov_9fa48("3156"), '5')),
    satisfied: stryMutAct_9fa48("3157") ? () => undefined : (stryCov_9fa48("3157"), facts => stryMutAct_9fa48("3160") ? (facts.age ?? 0) >= 21 || vulnerable('former-care')(facts) : stryMutAct_9fa48("3159") ? false : stryMutAct_9fa48("3158") ? true : (stryCov_9fa48("3158", "3159", "3160"), (stryMutAct_9fa48("3163") ? (facts.age ?? 0) < 21 : stryMutAct_9fa48("3162") ? (facts.age ?? 0) > 21 : stryMutAct_9fa48("3161") ? true : (stryCov_9fa48("3161", "3162", "3163"), (stryMutAct_9fa48("3164") ? facts.age && 0 : (stryCov_9fa48("3164"), facts.age ?? 0)) >= 21)) && vulnerable(stryMutAct_9fa48("3165") ? "" : (stryCov_9fa48("3165"), 'former-care'))(facts)))
  }),
  'PN-HMF': stryMutAct_9fa48("3166") ? {} : (stryCov_9fa48("3166"), {
    category: stryMutAct_9fa48("3167") ? "" : (stryCov_9fa48("3167"), 'Vulnerable after service in the armed forces'),
    vulnerabilityTest: stryMutAct_9fa48("3168") ? false : (stryCov_9fa48("3168"), true),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3169") ? "" : (stryCov_9fa48("3169"), '5')),
    satisfied: vulnerable(stryMutAct_9fa48("3170") ? "" : (stryCov_9fa48("3170"), 'armed-forces'))
  }),
  'PN-CUST': stryMutAct_9fa48("3171") ? {} : (stryCov_9fa48("3171"), {
    category: stryMutAct_9fa48("3172") ? "" : (stryCov_9fa48("3172"), 'Vulnerable after custody'),
    vulnerabilityTest: stryMutAct_9fa48("3173") ? false : (stryCov_9fa48("3173"), true),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3174") ? "" : (stryCov_9fa48("3174"), '5')),
    satisfied: vulnerable(stryMutAct_9fa48("3175") ? "" : (stryCov_9fa48("3175"), 'custody'))
  }),
  'PN-VIO': stryMutAct_9fa48("3176") ? {} : (stryCov_9fa48("3176"), {
    category: stryMutAct_9fa48("3177") ? "" : (stryCov_9fa48("3177"), 'Vulnerable after leaving home because of violence that is not domestic abuse'),
    vulnerabilityTest: stryMutAct_9fa48("3178") ? false : (stryCov_9fa48("3178"), true),
    source: priorityNeedOrder2002(stryMutAct_9fa48("3179") ? "" : (stryCov_9fa48("3179"), '6')),
    satisfied: vulnerable(stryMutAct_9fa48("3180") ? "" : (stryCov_9fa48("3180"), 'fled-violence'))
  })
});
const IN_ORDER = Object.keys(PRIORITY_NEED) as readonly PriorityNeedCode[];

/** What may never be asked of a victim, whatever else is on file. */
export const BELIEVED = [housingAct1996('189(1)(e)'), guidance(HOMELESSNESS_CODE, 'ch. 21')] as const;
export function isPriorityNeedCode(code: string): code is PriorityNeedCode {
  if (stryMutAct_9fa48("3181")) {
    {}
  } else {
    stryCov_9fa48("3181");
    return Object.hasOwn(PRIORITY_NEED, code);
  }
}

/** Every category that the facts satisfy: all of them are kept, main reason first. */
export function evaluatePriorityNeed(facts: PriorityNeedFacts): PriorityNeedCode[] {
  if (stryMutAct_9fa48("3182")) {
    {}
  } else {
    stryCov_9fa48("3182");
    return stryMutAct_9fa48("3183") ? IN_ORDER : (stryCov_9fa48("3183"), IN_ORDER.filter(stryMutAct_9fa48("3184") ? () => undefined : (stryCov_9fa48("3184"), code => PRIORITY_NEED[code].satisfied(facts))));
  }
}

/** Known categories once each, in reporting order, followed by any the table does not know. */
export function inReportingOrder(codes: readonly string[]): string[] {
  if (stryMutAct_9fa48("3185")) {
    {}
  } else {
    stryCov_9fa48("3185");
    const known = stryMutAct_9fa48("3186") ? IN_ORDER : (stryCov_9fa48("3186"), IN_ORDER.filter(stryMutAct_9fa48("3187") ? () => undefined : (stryCov_9fa48("3187"), code => codes.includes(code))));
    return stryMutAct_9fa48("3188") ? [] : (stryCov_9fa48("3188"), [...known, ...new Set(stryMutAct_9fa48("3189") ? codes : (stryCov_9fa48("3189"), codes.filter(stryMutAct_9fa48("3190") ? () => undefined : (stryCov_9fa48("3190"), code => stryMutAct_9fa48("3191") ? isPriorityNeedCode(code) : (stryCov_9fa48("3191"), !isPriorityNeedCode(code))))))]);
  }
}

/** The one reason that is reported: domestic abuse before all others. Null when there is none. */
export function mainReason(codes: readonly string[]): string | null {
  if (stryMutAct_9fa48("3192")) {
    {}
  } else {
    stryCov_9fa48("3192");
    return stryMutAct_9fa48("3193") ? inReportingOrder(codes)[0] && null : (stryCov_9fa48("3193"), inReportingOrder(codes)[0] ?? null);
  }
}