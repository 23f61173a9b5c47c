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
import { type CaseFacts, type ProposedDecision, lostToAbuse } from './case-facts.js';
import type { HelpTrack } from './help-track.js';
import { MORAN } from './intentionality.js';

/** What ends a duty that is already owed: never a fresh finding, always a ground. */
const END_IT_BY: Readonly<Partial<Record<HelpTrack, string>>> = stryMutAct_9fa48("2367") ? {} : (stryCov_9fa48("2367"), {
  prevention: stryMutAct_9fa48("2368") ? "" : (stryCov_9fa48("2368"), 'End the prevention duty on its own ground, such as PV-a where a home is secured for six months.'),
  relief: stryMutAct_9fa48("2369") ? "" : (stryCov_9fa48("2369"), 'End the relief duty on its own ground, such as RL-a where a home is secured for six months.'),
  'main-duty': stryMutAct_9fa48("2370") ? "" : (stryCov_9fa48("2370"), 'End the main duty on a ground of s.193.')
});

/** GT-5: abuse that cost the home, or would probably follow from staying, makes a person homeless whatever right they have to it. */
function homelessByAbuse(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("2371")) {
    {}
  } else {
    stryCov_9fa48("2371");
    const answered = proposed.facts.abuseProbable;
    const fled = stryMutAct_9fa48("2374") ? facts.domesticAbuseDisclosed && lostToAbuse(facts) || answered !== false : stryMutAct_9fa48("2373") ? false : stryMutAct_9fa48("2372") ? true : (stryCov_9fa48("2372", "2373", "2374"), (stryMutAct_9fa48("2376") ? facts.domesticAbuseDisclosed || lostToAbuse(facts) : stryMutAct_9fa48("2375") ? true : (stryCov_9fa48("2375", "2376"), facts.domesticAbuseDisclosed && lostToAbuse(facts))) && (stryMutAct_9fa48("2378") ? answered === false : stryMutAct_9fa48("2377") ? true : (stryCov_9fa48("2377", "2378"), answered !== (stryMutAct_9fa48("2379") ? true : (stryCov_9fa48("2379"), false)))));
    if (stryMutAct_9fa48("2382") ? answered !== true || !(fled && proposed.outcome === 'neither') : stryMutAct_9fa48("2381") ? false : stryMutAct_9fa48("2380") ? true : (stryCov_9fa48("2380", "2381", "2382"), (stryMutAct_9fa48("2384") ? answered === true : stryMutAct_9fa48("2383") ? true : (stryCov_9fa48("2383", "2384"), answered !== (stryMutAct_9fa48("2385") ? false : (stryCov_9fa48("2385"), true)))) && (stryMutAct_9fa48("2386") ? fled && proposed.outcome === 'neither' : (stryCov_9fa48("2386"), !(stryMutAct_9fa48("2389") ? fled || proposed.outcome === 'neither' : stryMutAct_9fa48("2388") ? false : stryMutAct_9fa48("2387") ? true : (stryCov_9fa48("2387", "2388", "2389"), fled && (stryMutAct_9fa48("2391") ? proposed.outcome !== 'neither' : stryMutAct_9fa48("2390") ? true : (stryCov_9fa48("2390", "2391"), proposed.outcome === (stryMutAct_9fa48("2392") ? "" : (stryCov_9fa48("2392"), 'neither')))))))))) return null;
    return unlawful(stryMutAct_9fa48("2393") ? "" : (stryCov_9fa48("2393"), 'GT-5'), stryMutAct_9fa48("2394") ? [] : (stryCov_9fa48("2394"), [housingAct1996(stryMutAct_9fa48("2395") ? "" : (stryCov_9fa48("2395"), '175(3)')), housingAct1996(stryMutAct_9fa48("2396") ? "" : (stryCov_9fa48("2396"), '177(1)-(1A)'))]), stryMutAct_9fa48("2397") ? "" : (stryCov_9fa48("2397"), 'It is not reasonable to stay where that would probably lead to domestic abuse, so the applicant is homeless. Nothing is weighed against it, and no injunction or report can be required first.'), stryMutAct_9fa48("2398") ? [] : (stryCov_9fa48("2398"), [stryMutAct_9fa48("2399") ? "" : (stryCov_9fa48("2399"), 'Record that the applicant is homeless.'), stryMutAct_9fa48("2400") ? "" : (stryCov_9fa48("2400"), 'Where abuse is no longer probable in a home they can use, record abuseProbable as false with your reasons.')]));
  }
}

/** CASE-1, DA-8: a refuge does not end homelessness. */
function homelessInRefuge(_: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("2401")) {
    {}
  } else {
    stryCov_9fa48("2401");
    if (stryMutAct_9fa48("2404") ? proposed.facts.livingInRefuge !== true && proposed.secondOfficerId : stryMutAct_9fa48("2403") ? false : stryMutAct_9fa48("2402") ? true : (stryCov_9fa48("2402", "2403", "2404"), (stryMutAct_9fa48("2406") ? proposed.facts.livingInRefuge === true : stryMutAct_9fa48("2405") ? false : (stryCov_9fa48("2405", "2406"), proposed.facts.livingInRefuge !== (stryMutAct_9fa48("2407") ? false : (stryCov_9fa48("2407"), true)))) || proposed.secondOfficerId)) return null;
    return unlawful(stryMutAct_9fa48("2408") ? "" : (stryCov_9fa48("2408"), 'CASE-1'), stryMutAct_9fa48("2409") ? [] : (stryCov_9fa48("2409"), [housingAct1996(stryMutAct_9fa48("2410") ? "" : (stryCov_9fa48("2410"), '175(3)')), MORAN, guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("2411") ? "" : (stryCov_9fa48("2411"), 'ch. 21'))]), stryMutAct_9fa48("2412") ? "" : (stryCov_9fa48("2412"), 'A refuge is not a home it is reasonable to stay in for good, so a person living in one is still homeless.'), stryMutAct_9fa48("2413") ? [] : (stryCov_9fa48("2413"), [stryMutAct_9fa48("2414") ? "" : (stryCov_9fa48("2414"), 'Record that the applicant is homeless.'), stryMutAct_9fa48("2415") ? "" : (stryCov_9fa48("2415"), 'Ask a second officer to record why this case differs.')]), stryMutAct_9fa48("2416") ? {} : (stryCov_9fa48("2416"), {
      override: stryMutAct_9fa48("2417") ? "" : (stryCov_9fa48("2417"), 'second-officer')
    }));
  }
}

/** SM-2: a duty already owed ends by notice on a ground, not by a new finding. */
function dutyAlreadyOwed(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("2418")) {
    {}
  } else {
    stryCov_9fa48("2418");
    const endIt = END_IT_BY[facts.helpTrack];
    const unchanged = stryMutAct_9fa48("2421") ? facts.helpTrack === 'prevention' || proposed.outcome === 'threatened' : stryMutAct_9fa48("2420") ? false : stryMutAct_9fa48("2419") ? true : (stryCov_9fa48("2419", "2420", "2421"), (stryMutAct_9fa48("2423") ? facts.helpTrack !== 'prevention' : stryMutAct_9fa48("2422") ? true : (stryCov_9fa48("2422", "2423"), facts.helpTrack === (stryMutAct_9fa48("2424") ? "" : (stryCov_9fa48("2424"), 'prevention')))) && (stryMutAct_9fa48("2426") ? proposed.outcome !== 'threatened' : stryMutAct_9fa48("2425") ? true : (stryCov_9fa48("2425", "2426"), proposed.outcome === (stryMutAct_9fa48("2427") ? "" : (stryCov_9fa48("2427"), 'threatened')))));
    if (stryMutAct_9fa48("2430") ? !endIt && unchanged : stryMutAct_9fa48("2429") ? false : stryMutAct_9fa48("2428") ? true : (stryCov_9fa48("2428", "2429", "2430"), (stryMutAct_9fa48("2431") ? endIt : (stryCov_9fa48("2431"), !endIt)) || unchanged)) return null;
    return unlawful(stryMutAct_9fa48("2432") ? "" : (stryCov_9fa48("2432"), 'SM-2'), stryMutAct_9fa48("2433") ? [] : (stryCov_9fa48("2433"), [housingAct1996(stryMutAct_9fa48("2434") ? "" : (stryCov_9fa48("2434"), '189B(5)-(7), 193, 195(5)-(8)'))]), stryMutAct_9fa48("2435") ? "" : (stryCov_9fa48("2435"), 'A duty is already owed. It ends on one of its own grounds, with notice and a right to a review.'), stryMutAct_9fa48("2436") ? [] : (stryCov_9fa48("2436"), [endIt]));
  }
}

/** Refuses "neither" or "threatened" where the law makes the person homeless, or a duty is already owed. */
export function checkHomelessnessDecision(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("2437")) {
    {}
  } else {
    stryCov_9fa48("2437");
    if (stryMutAct_9fa48("2440") ? proposed.outcome !== 'homeless' : stryMutAct_9fa48("2439") ? false : stryMutAct_9fa48("2438") ? true : (stryCov_9fa48("2438", "2439", "2440"), proposed.outcome === (stryMutAct_9fa48("2441") ? "" : (stryCov_9fa48("2441"), 'homeless')))) return null;
    return stryMutAct_9fa48("2442") ? (homelessByAbuse(facts, proposed) ?? homelessInRefuge(facts, proposed)) && dutyAlreadyOwed(facts, proposed) : (stryCov_9fa48("2442"), (stryMutAct_9fa48("2443") ? homelessByAbuse(facts, proposed) && homelessInRefuge(facts, proposed) : (stryCov_9fa48("2443"), homelessByAbuse(facts, proposed) ?? homelessInRefuge(facts, proposed))) ?? dutyAlreadyOwed(facts, proposed));
  }
}