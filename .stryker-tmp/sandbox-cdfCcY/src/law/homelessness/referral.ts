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
import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../citation.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, foundHomeless } from './case-facts.js';
const KEEP_THE_CASE = stryMutAct_9fa48("3194") ? "" : (stryCov_9fa48("3194"), 'Keep the case here: record "do not refer".');
const conditions = housingAct1996(stryMutAct_9fa48("3195") ? "" : (stryCov_9fa48("3195"), '198(2)'));
type Check = (facts: CaseFacts, proposed: ProposedDecision) => UnlawfulStep | null;
function named(proposed: ProposedDecision): string | null {
  if (stryMutAct_9fa48("3196")) {
    {}
  } else {
    stryCov_9fa48("3196");
    const code = proposed.facts.toAuthorityCode;
    return (stryMutAct_9fa48("3199") ? typeof code === 'string' || code.trim() !== '' : stryMutAct_9fa48("3198") ? false : stryMutAct_9fa48("3197") ? true : (stryCov_9fa48("3197", "3198", "3199"), (stryMutAct_9fa48("3201") ? typeof code !== 'string' : stryMutAct_9fa48("3200") ? true : (stryCov_9fa48("3200", "3201"), typeof code === (stryMutAct_9fa48("3202") ? "" : (stryCov_9fa48("3202"), 'string')))) && (stryMutAct_9fa48("3204") ? code.trim() === '' : stryMutAct_9fa48("3203") ? true : (stryCov_9fa48("3203", "3204"), (stryMutAct_9fa48("3205") ? code : (stryCov_9fa48("3205"), code.trim())) !== (stryMutAct_9fa48("3206") ? "Stryker was here!" : (stryCov_9fa48("3206"), '')))))) ? stryMutAct_9fa48("3207") ? code : (stryCov_9fa48("3207"), code.trim()) : null;
  }
}

/** LC-3, s.198(2)(c), (2A): risk there bars the referral, whatever the connection. */
const riskThere: Check = (facts, proposed) => {
  if (stryMutAct_9fa48("3208")) {
    {}
  } else {
    stryCov_9fa48("3208");
    const to = named(proposed);
    const unsafe = stryMutAct_9fa48("3211") ? to !== null || facts.unsafeAreas.includes(to) : stryMutAct_9fa48("3210") ? false : stryMutAct_9fa48("3209") ? true : (stryCov_9fa48("3209", "3210", "3211"), (stryMutAct_9fa48("3213") ? to === null : stryMutAct_9fa48("3212") ? true : (stryCov_9fa48("3212", "3213"), to !== null)) && facts.unsafeAreas.includes(to));
    if (stryMutAct_9fa48("3216") ? !unsafe && proposed.facts.riskInThatDistrict !== true || proposed.facts.violenceLikelyInThatDistrict !== true : stryMutAct_9fa48("3215") ? false : stryMutAct_9fa48("3214") ? true : (stryCov_9fa48("3214", "3215", "3216"), (stryMutAct_9fa48("3218") ? !unsafe || proposed.facts.riskInThatDistrict !== true : stryMutAct_9fa48("3217") ? true : (stryCov_9fa48("3217", "3218"), (stryMutAct_9fa48("3219") ? unsafe : (stryCov_9fa48("3219"), !unsafe)) && (stryMutAct_9fa48("3221") ? proposed.facts.riskInThatDistrict === true : stryMutAct_9fa48("3220") ? true : (stryCov_9fa48("3220", "3221"), proposed.facts.riskInThatDistrict !== (stryMutAct_9fa48("3222") ? false : (stryCov_9fa48("3222"), true)))))) && (stryMutAct_9fa48("3224") ? proposed.facts.violenceLikelyInThatDistrict === true : stryMutAct_9fa48("3223") ? true : (stryCov_9fa48("3223", "3224"), proposed.facts.violenceLikelyInThatDistrict !== (stryMutAct_9fa48("3225") ? false : (stryCov_9fa48("3225"), true)))))) {
      if (stryMutAct_9fa48("3226")) {
        {}
      } else {
        stryCov_9fa48("3226");
        return null;
      }
    }
    return unlawful(stryMutAct_9fa48("3227") ? "" : (stryCov_9fa48("3227"), 'LC-3'), stryMutAct_9fa48("3228") ? [] : (stryCov_9fa48("3228"), [housingAct1996(stryMutAct_9fa48("3229") ? "" : (stryCov_9fa48("3229"), '198(2)(c)')), housingAct1996(stryMutAct_9fa48("3230") ? "" : (stryCov_9fa48("3230"), '198(2A)'))]), stryMutAct_9fa48("3231") ? "" : (stryCov_9fa48("3231"), 'There is a risk of domestic abuse or violence in that district, so the conditions for a referral are not met, whatever the connection.'), stryMutAct_9fa48("3232") ? [] : (stryCov_9fa48("3232"), [KEEP_THE_CASE, stryMutAct_9fa48("3233") ? "" : (stryCov_9fa48("3233"), 'Do not contact the other council.')]));
  }
};
const somewhereElse: Check = (facts, proposed) => {
  if (stryMutAct_9fa48("3234")) {
    {}
  } else {
    stryCov_9fa48("3234");
    const to = named(proposed);
    if (stryMutAct_9fa48("3237") ? to !== null || to !== facts.authorityCode : stryMutAct_9fa48("3236") ? false : stryMutAct_9fa48("3235") ? true : (stryCov_9fa48("3235", "3236", "3237"), (stryMutAct_9fa48("3239") ? to === null : stryMutAct_9fa48("3238") ? true : (stryCov_9fa48("3238", "3239"), to !== null)) && (stryMutAct_9fa48("3241") ? to === facts.authorityCode : stryMutAct_9fa48("3240") ? true : (stryCov_9fa48("3240", "3241"), to !== facts.authorityCode)))) return null;
    return unlawful(stryMutAct_9fa48("3242") ? "" : (stryCov_9fa48("3242"), 'LC-2'), stryMutAct_9fa48("3243") ? [] : (stryCov_9fa48("3243"), [conditions]), (stryMutAct_9fa48("3246") ? to !== null : stryMutAct_9fa48("3245") ? false : stryMutAct_9fa48("3244") ? true : (stryCov_9fa48("3244", "3245", "3246"), to === null)) ? stryMutAct_9fa48("3247") ? "" : (stryCov_9fa48("3247"), 'A referral names the council it goes to.') : stryMutAct_9fa48("3248") ? "" : (stryCov_9fa48("3248"), 'A council cannot refer an application to itself.'), stryMutAct_9fa48("3249") ? [] : (stryCov_9fa48("3249"), [stryMutAct_9fa48("3250") ? "" : (stryCov_9fa48("3250"), 'Give the other council’s code in facts.toAuthorityCode.'), KEEP_THE_CASE]), stryMutAct_9fa48("3251") ? {} : (stryCov_9fa48("3251"), {
      field: stryMutAct_9fa48("3252") ? "" : (stryCov_9fa48("3252"), 'facts.toAuthorityCode')
    }));
  }
};

/** LC-11: contact with the other council can itself give a person away, so the person is asked first. */
const askedFirst: Check = stryMutAct_9fa48("3253") ? () => undefined : (stryCov_9fa48("3253"), (() => {
  const askedFirst: Check = (_, proposed) => (stryMutAct_9fa48("3256") ? proposed.facts.riskInThatDistrict !== false : stryMutAct_9fa48("3255") ? false : stryMutAct_9fa48("3254") ? true : (stryCov_9fa48("3254", "3255", "3256"), proposed.facts.riskInThatDistrict === (stryMutAct_9fa48("3257") ? true : (stryCov_9fa48("3257"), false)))) ? null : unlawful(stryMutAct_9fa48("3258") ? "" : (stryCov_9fa48("3258"), 'LC-11'), stryMutAct_9fa48("3259") ? [] : (stryCov_9fa48("3259"), [housingAct1996(stryMutAct_9fa48("3260") ? "" : (stryCov_9fa48("3260"), '198(2)(c)')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("3261") ? "" : (stryCov_9fa48("3261"), 'ch. 21'))]), stryMutAct_9fa48("3262") ? "" : (stryCov_9fa48("3262"), 'Nobody has recorded whether the applicant, or anyone who would live with them, is at risk in that district. Asking the other council could disclose where they are.'), stryMutAct_9fa48("3263") ? [] : (stryCov_9fa48("3263"), [stryMutAct_9fa48("3264") ? "" : (stryCov_9fa48("3264"), 'Ask the applicant whether they would be safe there, then record riskInThatDistrict as true or false.'), KEEP_THE_CASE]), stryMutAct_9fa48("3265") ? {} : (stryCov_9fa48("3265"), {
    field: stryMutAct_9fa48("3266") ? "" : (stryCov_9fa48("3266"), 'facts.riskInThatDistrict')
  }));
  return askedFirst;
})());

/** LC-2, LC-4: no connection here, and one there. */
const connections: Check = (_, {
  facts
}) => {
  if (stryMutAct_9fa48("3267")) {
    {}
  } else {
    stryCov_9fa48("3267");
    if (stryMutAct_9fa48("3270") ? facts.connectionHere !== true || facts.connectionThere !== false : stryMutAct_9fa48("3269") ? false : stryMutAct_9fa48("3268") ? true : (stryCov_9fa48("3268", "3269", "3270"), (stryMutAct_9fa48("3272") ? facts.connectionHere === true : stryMutAct_9fa48("3271") ? true : (stryCov_9fa48("3271", "3272"), facts.connectionHere !== (stryMutAct_9fa48("3273") ? false : (stryCov_9fa48("3273"), true)))) && (stryMutAct_9fa48("3275") ? facts.connectionThere === false : stryMutAct_9fa48("3274") ? true : (stryCov_9fa48("3274", "3275"), facts.connectionThere !== (stryMutAct_9fa48("3276") ? true : (stryCov_9fa48("3276"), false)))))) return null;
    return unlawful((stryMutAct_9fa48("3279") ? facts.connectionHere !== true : stryMutAct_9fa48("3278") ? false : stryMutAct_9fa48("3277") ? true : (stryCov_9fa48("3277", "3278", "3279"), facts.connectionHere === (stryMutAct_9fa48("3280") ? false : (stryCov_9fa48("3280"), true)))) ? stryMutAct_9fa48("3281") ? "" : (stryCov_9fa48("3281"), 'LC-2') : stryMutAct_9fa48("3282") ? "" : (stryCov_9fa48("3282"), 'LC-4'), stryMutAct_9fa48("3283") ? [] : (stryCov_9fa48("3283"), [conditions, housingAct1996(stryMutAct_9fa48("3284") ? "" : (stryCov_9fa48("3284"), '199'))]), (stryMutAct_9fa48("3287") ? facts.connectionHere !== true : stryMutAct_9fa48("3286") ? false : stryMutAct_9fa48("3285") ? true : (stryCov_9fa48("3285", "3286", "3287"), facts.connectionHere === (stryMutAct_9fa48("3288") ? false : (stryCov_9fa48("3288"), true)))) ? stryMutAct_9fa48("3289") ? "" : (stryCov_9fa48("3289"), 'A person, or someone who might live with them, who has a local connection here cannot be referred elsewhere.') : stryMutAct_9fa48("3290") ? "" : (stryCov_9fa48("3290"), 'Nobody in the household has a connection with that district, so the duty stays here.'), stryMutAct_9fa48("3291") ? [] : (stryCov_9fa48("3291"), [KEEP_THE_CASE]));
  }
};

/** LC-1, LC-9, GT-10: a referral takes the place of the relief or main duty and of nothing else. */
const dutyToRefer: Check = facts => {
  if (stryMutAct_9fa48("3292")) {
    {}
  } else {
    stryCov_9fa48("3292");
    const {
      settled,
      helpTrack,
      accommodationTrack
    } = facts;
    const satisfied = stryMutAct_9fa48("3295") ? settled.eligibility?.outcome === 'eligible' || foundHomeless(facts) : stryMutAct_9fa48("3294") ? false : stryMutAct_9fa48("3293") ? true : (stryCov_9fa48("3293", "3294", "3295"), (stryMutAct_9fa48("3297") ? settled.eligibility?.outcome !== 'eligible' : stryMutAct_9fa48("3296") ? true : (stryCov_9fa48("3296", "3297"), (stryMutAct_9fa48("3298") ? settled.eligibility.outcome : (stryCov_9fa48("3298"), settled.eligibility?.outcome)) === (stryMutAct_9fa48("3299") ? "" : (stryCov_9fa48("3299"), 'eligible')))) && foundHomeless(facts));
    const open = stryMutAct_9fa48("3302") ? (helpTrack === 'application-open' || helpTrack === 'relief') && helpTrack === 'main-duty' : stryMutAct_9fa48("3301") ? false : stryMutAct_9fa48("3300") ? true : (stryCov_9fa48("3300", "3301", "3302"), (stryMutAct_9fa48("3304") ? helpTrack === 'application-open' && helpTrack === 'relief' : stryMutAct_9fa48("3303") ? false : (stryCov_9fa48("3303", "3304"), (stryMutAct_9fa48("3306") ? helpTrack !== 'application-open' : stryMutAct_9fa48("3305") ? false : (stryCov_9fa48("3305", "3306"), helpTrack === (stryMutAct_9fa48("3307") ? "" : (stryCov_9fa48("3307"), 'application-open')))) || (stryMutAct_9fa48("3309") ? helpTrack !== 'relief' : stryMutAct_9fa48("3308") ? false : (stryCov_9fa48("3308", "3309"), helpTrack === (stryMutAct_9fa48("3310") ? "" : (stryCov_9fa48("3310"), 'relief')))))) || (stryMutAct_9fa48("3312") ? helpTrack !== 'main-duty' : stryMutAct_9fa48("3311") ? false : (stryCov_9fa48("3311", "3312"), helpTrack === (stryMutAct_9fa48("3313") ? "" : (stryCov_9fa48("3313"), 'main-duty')))));
    if (stryMutAct_9fa48("3316") ? satisfied && open || accommodationTrack !== 'held-pending-referral' : stryMutAct_9fa48("3315") ? false : stryMutAct_9fa48("3314") ? true : (stryCov_9fa48("3314", "3315", "3316"), (stryMutAct_9fa48("3318") ? satisfied || open : stryMutAct_9fa48("3317") ? true : (stryCov_9fa48("3317", "3318"), satisfied && open)) && (stryMutAct_9fa48("3320") ? accommodationTrack === 'held-pending-referral' : stryMutAct_9fa48("3319") ? true : (stryCov_9fa48("3319", "3320"), accommodationTrack !== (stryMutAct_9fa48("3321") ? "" : (stryCov_9fa48("3321"), 'held-pending-referral')))))) return null;
    return unlawful(stryMutAct_9fa48("3322") ? "" : (stryCov_9fa48("3322"), 'LC-1'), stryMutAct_9fa48("3323") ? [] : (stryCov_9fa48("3323"), [housingAct1996(stryMutAct_9fa48("3324") ? "" : (stryCov_9fa48("3324"), '198(A1), (1)'))]), stryMutAct_9fa48("3325") ? "" : (stryCov_9fa48("3325"), 'A referral is a choice open only where the relief or main duty would be owed: the person must be found eligible and homeless first. It is never a reason to delay.'), stryMutAct_9fa48("3326") ? [] : (stryCov_9fa48("3326"), [stryMutAct_9fa48("3327") ? "" : (stryCov_9fa48("3327"), 'Decide eligibility and homelessness first.'), KEEP_THE_CASE]));
  }
};
const CHECKS: readonly Check[] = stryMutAct_9fa48("3328") ? [] : (stryCov_9fa48("3328"), [riskThere, somewhereElse, askedFirst, connections, dutyToRefer]);

/** LC-1 to LC-11: refuses a referral whose conditions are not met, the danger first. */
export function checkReferralDecision(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("3329")) {
    {}
  } else {
    stryCov_9fa48("3329");
    if (stryMutAct_9fa48("3332") ? proposed.outcome === 'refer' : stryMutAct_9fa48("3331") ? false : stryMutAct_9fa48("3330") ? true : (stryCov_9fa48("3330", "3331", "3332"), proposed.outcome !== (stryMutAct_9fa48("3333") ? "" : (stryCov_9fa48("3333"), 'refer')))) return null;
    for (const check of CHECKS) {
      if (stryMutAct_9fa48("3334")) {
        {}
      } else {
        stryCov_9fa48("3334");
        const refused = check(facts, proposed);
        if (stryMutAct_9fa48("3336") ? false : stryMutAct_9fa48("3335") ? true : (stryCov_9fa48("3335", "3336"), refused)) return refused;
      }
    }
    return null;
  }
}

/** What to do beside a decision about a referral. */
export function referralAdvice(proposed: ProposedDecision): string[] {
  if (stryMutAct_9fa48("3337")) {
    {}
  } else {
    stryCov_9fa48("3337");
    if (stryMutAct_9fa48("3340") ? proposed.outcome === 'refer' : stryMutAct_9fa48("3339") ? false : stryMutAct_9fa48("3338") ? true : (stryCov_9fa48("3338", "3339", "3340"), proposed.outcome !== (stryMutAct_9fa48("3341") ? "" : (stryCov_9fa48("3341"), 'refer')))) return stryMutAct_9fa48("3342") ? ["Stryker was here"] : (stryCov_9fa48("3342"), []);
    return stryMutAct_9fa48("3343") ? [] : (stryCov_9fa48("3343"), [stryMutAct_9fa48("3344") ? "" : (stryCov_9fa48("3344"), 'Accommodation goes on until the outcome is notified (s.199A(2), s.200(1)).'), stryMutAct_9fa48("3345") ? "" : (stryCov_9fa48("3345"), 'Tell the other council no more than it needs, by a secure route.'), stryMutAct_9fa48("3346") ? "" : (stryCov_9fa48("3346"), 'If the conditions turn out not to be met, the 56 days of relief run from the day that is notified (s.199A(3)).')]);
  }
}