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
import type { LocalDate } from '../../shared/local-date.js';
import { type Citation, domesticAbuseAct2021, housingAct1996 } from '../citation.js';
import { clockFrom } from '../computed-clock.js';
import { type PossessionNotice, noticeCounts } from './possession-notices.js';

/** The facts of a person's housing, for the applicant together with everyone who lives or might be expected to live with them (s.176). */
export interface HousingFacts {
  /** A right or licence to occupy somewhere, in the United Kingdom or elsewhere, that everyone could use. */
  readonly hasAccommodation: boolean;
  readonly canEnterIt: boolean;
  /** A vehicle or boat with nowhere to put and live in it. */
  readonly mobileHomeWithNowhereToGo?: boolean;
  /** Probable that staying leads to violence or abuse against any of them. Nothing is weighed against it. */
  readonly abuseProbable: boolean;
  readonly unreasonableForAnotherReason?: boolean;
}
export interface HomelessFinding {
  readonly homeless: boolean;
  readonly reason: string;
  readonly citations: readonly Citation[];
}
const TESTS: readonly (HomelessFinding & {
  readonly applies: (facts: HousingFacts) => boolean;
})[] = stryMutAct_9fa48("2287") ? [] : (stryCov_9fa48("2287"), [stryMutAct_9fa48("2288") ? {} : (stryCov_9fa48("2288"), {
  applies: stryMutAct_9fa48("2289") ? () => undefined : (stryCov_9fa48("2289"), facts => stryMutAct_9fa48("2290") ? facts.hasAccommodation : (stryCov_9fa48("2290"), !facts.hasAccommodation)),
  homeless: stryMutAct_9fa48("2291") ? false : (stryCov_9fa48("2291"), true),
  reason: stryMutAct_9fa48("2292") ? "" : (stryCov_9fa48("2292"), 'There is no accommodation they have a right to live in, here or abroad.'),
  citations: stryMutAct_9fa48("2293") ? [] : (stryCov_9fa48("2293"), [housingAct1996(stryMutAct_9fa48("2294") ? "" : (stryCov_9fa48("2294"), '175(1)'))])
}), stryMutAct_9fa48("2295") ? {} : (stryCov_9fa48("2295"), {
  applies: stryMutAct_9fa48("2296") ? () => undefined : (stryCov_9fa48("2296"), facts => stryMutAct_9fa48("2297") ? facts.canEnterIt : (stryCov_9fa48("2297"), !facts.canEnterIt)),
  homeless: stryMutAct_9fa48("2298") ? false : (stryCov_9fa48("2298"), true),
  reason: stryMutAct_9fa48("2299") ? "" : (stryCov_9fa48("2299"), 'They cannot get into their home.'),
  citations: stryMutAct_9fa48("2300") ? [] : (stryCov_9fa48("2300"), [housingAct1996(stryMutAct_9fa48("2301") ? "" : (stryCov_9fa48("2301"), '175(2)(a)'))])
}), stryMutAct_9fa48("2302") ? {} : (stryCov_9fa48("2302"), {
  applies: stryMutAct_9fa48("2303") ? () => undefined : (stryCov_9fa48("2303"), facts => stryMutAct_9fa48("2306") ? facts.mobileHomeWithNowhereToGo !== true : stryMutAct_9fa48("2305") ? false : stryMutAct_9fa48("2304") ? true : (stryCov_9fa48("2304", "2305", "2306"), facts.mobileHomeWithNowhereToGo === (stryMutAct_9fa48("2307") ? false : (stryCov_9fa48("2307"), true)))),
  homeless: stryMutAct_9fa48("2308") ? false : (stryCov_9fa48("2308"), true),
  reason: stryMutAct_9fa48("2309") ? "" : (stryCov_9fa48("2309"), 'There is nowhere to put their mobile home and live in it.'),
  citations: stryMutAct_9fa48("2310") ? [] : (stryCov_9fa48("2310"), [housingAct1996(stryMutAct_9fa48("2311") ? "" : (stryCov_9fa48("2311"), '175(2)(b)'))])
}), stryMutAct_9fa48("2312") ? {} : (stryCov_9fa48("2312"), {
  applies: stryMutAct_9fa48("2313") ? () => undefined : (stryCov_9fa48("2313"), facts => facts.abuseProbable),
  homeless: stryMutAct_9fa48("2314") ? false : (stryCov_9fa48("2314"), true),
  reason: stryMutAct_9fa48("2315") ? "" : (stryCov_9fa48("2315"), 'Staying would probably lead to domestic abuse or violence, so it is not reasonable to stay, whatever right they have to the home.'),
  citations: stryMutAct_9fa48("2316") ? [] : (stryCov_9fa48("2316"), [housingAct1996(stryMutAct_9fa48("2317") ? "" : (stryCov_9fa48("2317"), '175(3)')), housingAct1996(stryMutAct_9fa48("2318") ? "" : (stryCov_9fa48("2318"), '177(1)-(1A)')), domesticAbuseAct2021(stryMutAct_9fa48("2319") ? "" : (stryCov_9fa48("2319"), '1'))])
}), stryMutAct_9fa48("2320") ? {} : (stryCov_9fa48("2320"), {
  applies: stryMutAct_9fa48("2321") ? () => undefined : (stryCov_9fa48("2321"), facts => stryMutAct_9fa48("2324") ? facts.unreasonableForAnotherReason !== true : stryMutAct_9fa48("2323") ? false : stryMutAct_9fa48("2322") ? true : (stryCov_9fa48("2322", "2323", "2324"), facts.unreasonableForAnotherReason === (stryMutAct_9fa48("2325") ? false : (stryCov_9fa48("2325"), true)))),
  homeless: stryMutAct_9fa48("2326") ? false : (stryCov_9fa48("2326"), true),
  reason: stryMutAct_9fa48("2327") ? "" : (stryCov_9fa48("2327"), 'It is not reasonable to go on living there.'),
  citations: stryMutAct_9fa48("2328") ? [] : (stryCov_9fa48("2328"), [housingAct1996(stryMutAct_9fa48("2329") ? "" : (stryCov_9fa48("2329"), '175(3)'))])
})]);

/** GT-2, GT-4, GT-5: whether a person is homeless, with the first test that makes them so. A refuge is no settled home (CASE-1). */
export function homelessness(facts: HousingFacts): HomelessFinding {
  if (stryMutAct_9fa48("2330")) {
    {}
  } else {
    stryCov_9fa48("2330");
    const met = TESTS.find(stryMutAct_9fa48("2331") ? () => undefined : (stryCov_9fa48("2331"), test => test.applies(facts)));
    if (stryMutAct_9fa48("2333") ? false : stryMutAct_9fa48("2332") ? true : (stryCov_9fa48("2332", "2333"), met)) return stryMutAct_9fa48("2334") ? {} : (stryCov_9fa48("2334"), {
      homeless: stryMutAct_9fa48("2335") ? false : (stryCov_9fa48("2335"), true),
      reason: met.reason,
      citations: met.citations
    });
    return stryMutAct_9fa48("2336") ? {} : (stryCov_9fa48("2336"), {
      homeless: stryMutAct_9fa48("2337") ? true : (stryCov_9fa48("2337"), false),
      reason: stryMutAct_9fa48("2338") ? "" : (stryCov_9fa48("2338"), 'There is a home it is reasonable to stay in.'),
      citations: stryMutAct_9fa48("2339") ? [] : (stryCov_9fa48("2339"), [housingAct1996(stryMutAct_9fa48("2340") ? "" : (stryCov_9fa48("2340"), '175'))])
    });
  }
}

/** GT-3, s.175(4)-(5): likely to be homeless within the window, or under a valid notice whose date falls in it. */
export function isThreatened(today: LocalDate, facts: {
  readonly likelyHomelessOn: LocalDate | null;
  readonly notice: PossessionNotice | null;
}): boolean {
  if (stryMutAct_9fa48("2341")) {
    {}
  } else {
    stryCov_9fa48("2341");
    const likely = stryMutAct_9fa48("2344") ? facts.likelyHomelessOn !== null || withinWindow(today, facts.likelyHomelessOn) : stryMutAct_9fa48("2343") ? false : stryMutAct_9fa48("2342") ? true : (stryCov_9fa48("2342", "2343", "2344"), (stryMutAct_9fa48("2346") ? facts.likelyHomelessOn === null : stryMutAct_9fa48("2345") ? true : (stryCov_9fa48("2345", "2346"), facts.likelyHomelessOn !== null)) && withinWindow(today, facts.likelyHomelessOn));
    const underNotice = stryMutAct_9fa48("2349") ? facts.notice !== null && noticeCounts(facts.notice) || withinWindow(today, facts.notice.specifiedDate) : stryMutAct_9fa48("2348") ? false : stryMutAct_9fa48("2347") ? true : (stryCov_9fa48("2347", "2348", "2349"), (stryMutAct_9fa48("2351") ? facts.notice !== null || noticeCounts(facts.notice) : stryMutAct_9fa48("2350") ? true : (stryCov_9fa48("2350", "2351"), (stryMutAct_9fa48("2353") ? facts.notice === null : stryMutAct_9fa48("2352") ? true : (stryCov_9fa48("2352", "2353"), facts.notice !== null)) && noticeCounts(facts.notice))) && withinWindow(today, facts.notice.specifiedDate));
    return stryMutAct_9fa48("2356") ? likely && underNotice : stryMutAct_9fa48("2355") ? false : stryMutAct_9fa48("2354") ? true : (stryCov_9fa48("2354", "2355", "2356"), likely || underNotice);
  }
}

/** Inside the window of K-01, or on the day that follows it: the first on which the home could be gone. */
function withinWindow(today: LocalDate, day: LocalDate): boolean {
  if (stryMutAct_9fa48("2357")) {
    {}
  } else {
    stryCov_9fa48("2357");
    const {
      firstDayAfter
    } = clockFrom(stryMutAct_9fa48("2358") ? "" : (stryCov_9fa48("2358"), 'K-01'), today);
    return stryMutAct_9fa48("2361") ? firstDayAfter !== null || day <= firstDayAfter : stryMutAct_9fa48("2360") ? false : stryMutAct_9fa48("2359") ? true : (stryCov_9fa48("2359", "2360", "2361"), (stryMutAct_9fa48("2363") ? firstDayAfter === null : stryMutAct_9fa48("2362") ? true : (stryCov_9fa48("2362", "2363"), firstDayAfter !== null)) && (stryMutAct_9fa48("2366") ? day > firstDayAfter : stryMutAct_9fa48("2365") ? day < firstDayAfter : stryMutAct_9fa48("2364") ? true : (stryCov_9fa48("2364", "2365", "2366"), day <= firstDayAfter)));
  }
}