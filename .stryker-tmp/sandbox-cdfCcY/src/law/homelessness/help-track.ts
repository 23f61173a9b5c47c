/** What the authority must do to help (the API's `helpTrack`). It says nothing of a roof: that is the accommodation track. */
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
export type HelpTrack = 'application-open' | 'prevention' | 'relief' | 'main-duty' | 'not-eligible' | 'no-duty' | 'intentional' | 'not-priority-need' | 'closed';

/**
 * Every move the help track may make (Housing Act 1996 Part 7).
 * A decision may be superseded by a later one on new facts or on review, so only `closed` is final.
 */
export const HELP_MOVES: Readonly<Record<HelpTrack, readonly HelpTrack[]>> = stryMutAct_9fa48("2235") ? {} : (stryCov_9fa48("2235"), {
  'application-open': stryMutAct_9fa48("2236") ? [] : (stryCov_9fa48("2236"), [stryMutAct_9fa48("2237") ? "" : (stryCov_9fa48("2237"), 'prevention'), stryMutAct_9fa48("2238") ? "" : (stryCov_9fa48("2238"), 'relief'), stryMutAct_9fa48("2239") ? "" : (stryCov_9fa48("2239"), 'main-duty'), stryMutAct_9fa48("2240") ? "" : (stryCov_9fa48("2240"), 'not-eligible'), stryMutAct_9fa48("2241") ? "" : (stryCov_9fa48("2241"), 'no-duty'), stryMutAct_9fa48("2242") ? "" : (stryCov_9fa48("2242"), 'closed')]),
  prevention: stryMutAct_9fa48("2243") ? [] : (stryCov_9fa48("2243"), [stryMutAct_9fa48("2244") ? "" : (stryCov_9fa48("2244"), 'relief'), stryMutAct_9fa48("2245") ? "" : (stryCov_9fa48("2245"), 'not-eligible'), stryMutAct_9fa48("2246") ? "" : (stryCov_9fa48("2246"), 'closed')]),
  relief: stryMutAct_9fa48("2247") ? [] : (stryCov_9fa48("2247"), [stryMutAct_9fa48("2248") ? "" : (stryCov_9fa48("2248"), 'main-duty'), stryMutAct_9fa48("2249") ? "" : (stryCov_9fa48("2249"), 'intentional'), stryMutAct_9fa48("2250") ? "" : (stryCov_9fa48("2250"), 'not-priority-need'), stryMutAct_9fa48("2251") ? "" : (stryCov_9fa48("2251"), 'not-eligible'), stryMutAct_9fa48("2252") ? "" : (stryCov_9fa48("2252"), 'application-open'), stryMutAct_9fa48("2253") ? "" : (stryCov_9fa48("2253"), 'closed')]),
  'main-duty': stryMutAct_9fa48("2254") ? [] : (stryCov_9fa48("2254"), [stryMutAct_9fa48("2255") ? "" : (stryCov_9fa48("2255"), 'not-eligible'), stryMutAct_9fa48("2256") ? "" : (stryCov_9fa48("2256"), 'application-open'), stryMutAct_9fa48("2257") ? "" : (stryCov_9fa48("2257"), 'closed')]),
  'not-eligible': stryMutAct_9fa48("2258") ? [] : (stryCov_9fa48("2258"), [stryMutAct_9fa48("2259") ? "" : (stryCov_9fa48("2259"), 'application-open'), stryMutAct_9fa48("2260") ? "" : (stryCov_9fa48("2260"), 'prevention'), stryMutAct_9fa48("2261") ? "" : (stryCov_9fa48("2261"), 'relief'), stryMutAct_9fa48("2262") ? "" : (stryCov_9fa48("2262"), 'no-duty'), stryMutAct_9fa48("2263") ? "" : (stryCov_9fa48("2263"), 'closed')]),
  'no-duty': stryMutAct_9fa48("2264") ? [] : (stryCov_9fa48("2264"), [stryMutAct_9fa48("2265") ? "" : (stryCov_9fa48("2265"), 'application-open'), stryMutAct_9fa48("2266") ? "" : (stryCov_9fa48("2266"), 'prevention'), stryMutAct_9fa48("2267") ? "" : (stryCov_9fa48("2267"), 'relief'), stryMutAct_9fa48("2268") ? "" : (stryCov_9fa48("2268"), 'not-eligible'), stryMutAct_9fa48("2269") ? "" : (stryCov_9fa48("2269"), 'closed')]),
  intentional: stryMutAct_9fa48("2270") ? [] : (stryCov_9fa48("2270"), [stryMutAct_9fa48("2271") ? "" : (stryCov_9fa48("2271"), 'main-duty'), stryMutAct_9fa48("2272") ? "" : (stryCov_9fa48("2272"), 'not-priority-need'), stryMutAct_9fa48("2273") ? "" : (stryCov_9fa48("2273"), 'not-eligible'), stryMutAct_9fa48("2274") ? "" : (stryCov_9fa48("2274"), 'closed')]),
  'not-priority-need': stryMutAct_9fa48("2275") ? [] : (stryCov_9fa48("2275"), [stryMutAct_9fa48("2276") ? "" : (stryCov_9fa48("2276"), 'main-duty'), stryMutAct_9fa48("2277") ? "" : (stryCov_9fa48("2277"), 'intentional'), stryMutAct_9fa48("2278") ? "" : (stryCov_9fa48("2278"), 'not-eligible'), stryMutAct_9fa48("2279") ? "" : (stryCov_9fa48("2279"), 'closed')]),
  closed: stryMutAct_9fa48("2280") ? ["Stryker was here"] : (stryCov_9fa48("2280"), [])
});

/** Whether the help track may go from one state to another; staying is always allowed. */
export function mayMove(from: HelpTrack, to: HelpTrack): boolean {
  if (stryMutAct_9fa48("2281")) {
    {}
  } else {
    stryCov_9fa48("2281");
    return stryMutAct_9fa48("2284") ? from === to && HELP_MOVES[from].includes(to) : stryMutAct_9fa48("2283") ? false : stryMutAct_9fa48("2282") ? true : (stryCov_9fa48("2282", "2283", "2284"), (stryMutAct_9fa48("2286") ? from !== to : stryMutAct_9fa48("2285") ? false : (stryCov_9fa48("2285", "2286"), from === to)) || HELP_MOVES[from].includes(to));
  }
}