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
import { type LocalDate, isLocalDate } from '../../shared/local-date.js';
import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../citation.js';
import { clockFrom } from '../computed-clock.js';
import { inForce } from '../rule-versions.js';
import type { LawSettings } from '../settings.js';
import { PRIVATE_RENTED_OFFER } from '../other-periods.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { type CaseFacts, type Duty, abuseOnRecord } from './case-facts.js';
import { afterRelief } from './decision-moves.js';
import { meetsMainDuty } from './duties.js';
import type { GroundGuard } from './ending-grounds.js';
import { PREVENTION_BAR, barsEndingPrevention } from './possession-notices.js';

/** A duty that an officer proposes to end. */
export interface ProposedEnding {
  duty: Duty;
  ground: string;
  endedOn: LocalDate;
  reasons: string;
  facts?: Readonly<Record<string, unknown>>;
}
type Guard = (facts: CaseFacts, ending: ProposedEnding, settings: LawSettings) => UnlawfulStep | null;
const KEEP = stryMutAct_9fa48("2057") ? "" : (stryCov_9fa48("2057"), 'Keep the duty going.');
const LEAVING_ABUSE = stryMutAct_9fa48("2058") ? "" : (stryCov_9fa48("2058"), 'Leaving because of a risk of domestic abuse is neither intentional homelessness nor leaving of one’s own accord.');
const firstDayAllowed = (facts: CaseFacts, duty: Duty): LocalDate | null => {
  if (stryMutAct_9fa48("2059")) {
    {}
  } else {
    stryCov_9fa48("2059");
    const startedOn = (stryMutAct_9fa48("2062") ? duty !== 'relief' : stryMutAct_9fa48("2061") ? false : stryMutAct_9fa48("2060") ? true : (stryCov_9fa48("2060", "2061", "2062"), duty === (stryMutAct_9fa48("2063") ? "" : (stryCov_9fa48("2063"), 'relief')))) ? facts.reliefStartedOn : facts.preventionStartedOn;
    return stryMutAct_9fa48("2066") ? startedOn || clockFrom(duty === 'relief' ? 'K-02' : 'K-03', startedOn).firstDayAfter : stryMutAct_9fa48("2065") ? false : stryMutAct_9fa48("2064") ? true : (stryCov_9fa48("2064", "2065", "2066"), startedOn && clockFrom((stryMutAct_9fa48("2069") ? duty !== 'relief' : stryMutAct_9fa48("2068") ? false : stryMutAct_9fa48("2067") ? true : (stryCov_9fa48("2067", "2068", "2069"), duty === (stryMutAct_9fa48("2070") ? "" : (stryCov_9fa48("2070"), 'relief')))) ? stryMutAct_9fa48("2071") ? "" : (stryCov_9fa48("2071"), 'K-02') : stryMutAct_9fa48("2072") ? "" : (stryCov_9fa48("2072"), 'K-03'), startedOn).firstDayAfter);
  }
};
export const ENDING_GUARDS: Readonly<Record<GroundGuard, Guard>> = stryMutAct_9fa48("2073") ? {} : (stryCov_9fa48("2073"), {
  'never-by-an-officer': stryMutAct_9fa48("2074") ? () => undefined : (stryCov_9fa48("2074"), () => unlawful(stryMutAct_9fa48("2075") ? "" : (stryCov_9fa48("2075"), 'RL-AUTO'), stryMutAct_9fa48("2076") ? [] : (stryCov_9fa48("2076"), [housingAct1996(stryMutAct_9fa48("2077") ? "" : (stryCov_9fa48("2077"), '189B(4)'))]), stryMutAct_9fa48("2078") ? "" : (stryCov_9fa48("2078"), 'This ending happens by itself; nobody records it.'), stryMutAct_9fa48("2079") ? [] : (stryCov_9fa48("2079"), [stryMutAct_9fa48("2080") ? "" : (stryCov_9fa48("2080"), 'Decide priority need and intentional homelessness: the rest follows.')]))),
  'after-the-56-days': (facts, {
    duty,
    ground,
    endedOn
  }) => {
    if (stryMutAct_9fa48("2081")) {
      {}
    } else {
      stryCov_9fa48("2081");
      const from = firstDayAllowed(facts, duty);
      if (stryMutAct_9fa48("2084") ? from !== null || endedOn >= from : stryMutAct_9fa48("2083") ? false : stryMutAct_9fa48("2082") ? true : (stryCov_9fa48("2082", "2083", "2084"), (stryMutAct_9fa48("2086") ? from === null : stryMutAct_9fa48("2085") ? true : (stryCov_9fa48("2085", "2086"), from !== null)) && (stryMutAct_9fa48("2089") ? endedOn < from : stryMutAct_9fa48("2088") ? endedOn > from : stryMutAct_9fa48("2087") ? true : (stryCov_9fa48("2087", "2088", "2089"), endedOn >= from)))) return null;
      return unlawful(ground, stryMutAct_9fa48("2090") ? [] : (stryCov_9fa48("2090"), [housingAct1996(stryMutAct_9fa48("2091") ? "" : (stryCov_9fa48("2091"), '189B(7)(b), 195(8)(b)'))]), (stryMutAct_9fa48("2094") ? from !== null : stryMutAct_9fa48("2093") ? false : stryMutAct_9fa48("2092") ? true : (stryCov_9fa48("2092", "2093", "2094"), from === null)) ? stryMutAct_9fa48("2095") ? "" : (stryCov_9fa48("2095"), 'The 56 days have not started.') : stryMutAct_9fa48("2096") ? `` : (stryCov_9fa48("2096"), `The 56 days are not over: this ground is open from ${from}.`), stryMutAct_9fa48("2097") ? [] : (stryCov_9fa48("2097"), [KEEP]), stryMutAct_9fa48("2098") ? {} : (stryCov_9fa48("2098"), {
        field: stryMutAct_9fa48("2099") ? "" : (stryCov_9fa48("2099"), 'endedOn')
      }));
    }
  },
  'no-possession-notice': (_, {
    endedOn,
    facts = {}
  }) => {
    if (stryMutAct_9fa48("2100")) {
      {}
    } else {
      stryCov_9fa48("2100");
      const due = facts.possessionNoticeDate;
      const running = isLocalDate(due) ? barsEndingPrevention(due, endedOn) : stryMutAct_9fa48("2103") ? facts.validPossessionNotice !== true : stryMutAct_9fa48("2102") ? false : stryMutAct_9fa48("2101") ? true : (stryCov_9fa48("2101", "2102", "2103"), facts.validPossessionNotice === (stryMutAct_9fa48("2104") ? false : (stryCov_9fa48("2104"), true)));
      if (stryMutAct_9fa48("2107") ? false : stryMutAct_9fa48("2106") ? true : stryMutAct_9fa48("2105") ? running : (stryCov_9fa48("2105", "2106", "2107"), !running)) return null;
      return unlawful(stryMutAct_9fa48("2108") ? "" : (stryCov_9fa48("2108"), 'PV-b'), stryMutAct_9fa48("2109") ? [] : (stryCov_9fa48("2109"), [PREVENTION_BAR]), stryMutAct_9fa48("2110") ? "" : (stryCov_9fa48("2110"), 'A valid possession notice on the only home is running or has run out, so prevention goes on.'), stryMutAct_9fa48("2111") ? [] : (stryCov_9fa48("2111"), [KEEP, stryMutAct_9fa48("2112") ? "" : (stryCov_9fa48("2112"), 'If they have become homeless, end prevention on ground PV-c: relief starts that day.')]));
    }
  },
  'next-duty-decided': (facts, {
    ground
  }) => {
    if (stryMutAct_9fa48("2113")) {
      {}
    } else {
      stryCov_9fa48("2113");
      if (stryMutAct_9fa48("2116") ? ground === 'RL-193B' || meetsMainDuty(facts) : stryMutAct_9fa48("2115") ? false : stryMutAct_9fa48("2114") ? true : (stryCov_9fa48("2114", "2115", "2116"), (stryMutAct_9fa48("2118") ? ground !== 'RL-193B' : stryMutAct_9fa48("2117") ? true : (stryCov_9fa48("2117", "2118"), ground === (stryMutAct_9fa48("2119") ? "" : (stryCov_9fa48("2119"), 'RL-193B')))) && meetsMainDuty(facts))) return null;
      if (stryMutAct_9fa48("2122") ? afterRelief(facts) === null : stryMutAct_9fa48("2121") ? false : stryMutAct_9fa48("2120") ? true : (stryCov_9fa48("2120", "2121", "2122"), afterRelief(facts) !== null)) return null;
      return unlawful(ground, stryMutAct_9fa48("2123") ? [] : (stryCov_9fa48("2123"), [housingAct1996(stryMutAct_9fa48("2124") ? "" : (stryCov_9fa48("2124"), '184(3), 189B(4)'))]), meetsMainDuty(facts) ? stryMutAct_9fa48("2125") ? "" : (stryCov_9fa48("2125"), 'Priority need is accepted, so relief ends by itself and the main duty follows.') : stryMutAct_9fa48("2126") ? "" : (stryCov_9fa48("2126"), 'Priority need has not been decided, so what is owed after relief is not known.'), stryMutAct_9fa48("2127") ? [] : (stryCov_9fa48("2127"), [meetsMainDuty(facts) ? stryMutAct_9fa48("2128") ? "" : (stryCov_9fa48("2128"), 'Leave relief to end by itself.') : stryMutAct_9fa48("2129") ? "" : (stryCov_9fa48("2129"), 'Decide priority need first.')]));
    }
  },
  'not-an-offer-of-refuge': ({
    refugeTurnedDown
  }, {
    facts = {}
  }) => {
    if (stryMutAct_9fa48("2130")) {
      {}
    } else {
      stryCov_9fa48("2130");
      const wasRefuge = (stryMutAct_9fa48("2133") ? typeof facts.offerWasRefuge !== 'boolean' : stryMutAct_9fa48("2132") ? false : stryMutAct_9fa48("2131") ? true : (stryCov_9fa48("2131", "2132", "2133"), typeof facts.offerWasRefuge === (stryMutAct_9fa48("2134") ? "" : (stryCov_9fa48("2134"), 'boolean')))) ? facts.offerWasRefuge : refugeTurnedDown;
      if (stryMutAct_9fa48("2137") ? false : stryMutAct_9fa48("2136") ? true : stryMutAct_9fa48("2135") ? wasRefuge : (stryCov_9fa48("2135", "2136", "2137"), !wasRefuge)) return null;
      return unlawful(stryMutAct_9fa48("2138") ? "" : (stryCov_9fa48("2138"), 'DA-5'), stryMutAct_9fa48("2139") ? [] : (stryCov_9fa48("2139"), [guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("2140") ? "" : (stryCov_9fa48("2140"), 'ch. 21'))]), stryMutAct_9fa48("2141") ? "" : (stryCov_9fa48("2141"), 'Refuge is a choice. A place in one that a victim does not take up changes nothing that is owed to them.'), stryMutAct_9fa48("2142") ? [] : (stryCov_9fa48("2142"), [KEEP, stryMutAct_9fa48("2143") ? "" : (stryCov_9fa48("2143"), 'Offer other accommodation.'), stryMutAct_9fa48("2144") ? "" : (stryCov_9fa48("2144"), 'Where the offer was not a refuge, record offerWasRefuge as false.')]), stryMutAct_9fa48("2145") ? {} : (stryCov_9fa48("2145"), {
        field: stryMutAct_9fa48("2146") ? "" : (stryCov_9fa48("2146"), 'facts.offerWasRefuge')
      }));
    }
  },
  'not-leaving-abuse': stryMutAct_9fa48("2147") ? () => undefined : (stryCov_9fa48("2147"), (_, {
    facts = {}
  }) => (stryMutAct_9fa48("2150") ? facts.leftBecauseOfAbuse === true : stryMutAct_9fa48("2149") ? false : stryMutAct_9fa48("2148") ? true : (stryCov_9fa48("2148", "2149", "2150"), facts.leftBecauseOfAbuse !== (stryMutAct_9fa48("2151") ? false : (stryCov_9fa48("2151"), true)))) ? null : unlawful(stryMutAct_9fa48("2152") ? "" : (stryCov_9fa48("2152"), 'INT-2'), stryMutAct_9fa48("2153") ? [] : (stryCov_9fa48("2153"), [housingAct1996(stryMutAct_9fa48("2154") ? "" : (stryCov_9fa48("2154"), '177, 191'))]), LEAVING_ABUSE, stryMutAct_9fa48("2155") ? [] : (stryCov_9fa48("2155"), [KEEP]), stryMutAct_9fa48("2156") ? {} : (stryCov_9fa48("2156"), {
    field: stryMutAct_9fa48("2157") ? "" : (stryCov_9fa48("2157"), 'facts.leftBecauseOfAbuse')
  }))),
  'not-leaving-abuse-unless-supervisor': (now, {
    facts = {}
  }) => {
    if (stryMutAct_9fa48("2158")) {
      {}
    } else {
      stryCov_9fa48("2158");
      const leftBecauseOfAbuse = stryMutAct_9fa48("2159") ? facts.leftBecauseOfAbuse && abuseOnRecord(now) : (stryCov_9fa48("2159"), facts.leftBecauseOfAbuse ?? abuseOnRecord(now));
      if (stryMutAct_9fa48("2162") ? leftBecauseOfAbuse === false && facts.supervisorId : stryMutAct_9fa48("2161") ? false : stryMutAct_9fa48("2160") ? true : (stryCov_9fa48("2160", "2161", "2162"), (stryMutAct_9fa48("2164") ? leftBecauseOfAbuse !== false : stryMutAct_9fa48("2163") ? false : (stryCov_9fa48("2163", "2164"), leftBecauseOfAbuse === (stryMutAct_9fa48("2165") ? true : (stryCov_9fa48("2165"), false)))) || facts.supervisorId)) return null;
      return unlawful(stryMutAct_9fa48("2166") ? "" : (stryCov_9fa48("2166"), 'MD-6d'), stryMutAct_9fa48("2167") ? [] : (stryCov_9fa48("2167"), [housingAct1996(stryMutAct_9fa48("2168") ? "" : (stryCov_9fa48("2168"), '177, 191'))]), LEAVING_ABUSE, stryMutAct_9fa48("2169") ? [] : (stryCov_9fa48("2169"), [KEEP, stryMutAct_9fa48("2170") ? "" : (stryCov_9fa48("2170"), 'Ask a supervisor to end it, or name the one who agreed as supervisorId.'), stryMutAct_9fa48("2171") ? "" : (stryCov_9fa48("2171"), 'Where they did not leave because of abuse, record leftBecauseOfAbuse as false with your reasons.')]), stryMutAct_9fa48("2172") ? {} : (stryCov_9fa48("2172"), {
        override: stryMutAct_9fa48("2173") ? "" : (stryCov_9fa48("2173"), 'supervisor'),
        field: stryMutAct_9fa48("2174") ? "" : (stryCov_9fa48("2174"), 'facts.leftBecauseOfAbuse')
      }));
    }
  },
  'only-before-may-2026': stryMutAct_9fa48("2175") ? () => undefined : (stryCov_9fa48("2175"), (_, {
    endedOn
  }, {
    commencements
  }) => (stryMutAct_9fa48("2176") ? inForce('RRA_PRIVATE', endedOn, commencements) : (stryCov_9fa48("2176"), !inForce(stryMutAct_9fa48("2177") ? "" : (stryCov_9fa48("2177"), 'RRA_PRIVATE'), endedOn, commencements))) ? null : unlawful(stryMutAct_9fa48("2178") ? "" : (stryCov_9fa48("2178"), 'MD-6cc'), stryMutAct_9fa48("2179") ? [] : (stryCov_9fa48("2179"), [housingAct1996(stryMutAct_9fa48("2180") ? "" : (stryCov_9fa48("2180"), '193(6)(cc)'))]), stryMutAct_9fa48("2181") ? "" : (stryCov_9fa48("2181"), 'This ground was omitted from 1 May 2026.'), stryMutAct_9fa48("2182") ? [] : (stryCov_9fa48("2182"), [stryMutAct_9fa48("2183") ? "" : (stryCov_9fa48("2183"), 'Use MD-7AA where it was a private rented sector offer.')]))),
  'fixed-term-before-may-2026': (_, {
    endedOn,
    facts = {}
  }, {
    commencements
  }) => {
    if (stryMutAct_9fa48("2184")) {
      {}
    } else {
      stryCov_9fa48("2184");
      const minimum = PRIVATE_RENTED_OFFER.fixedTermBeforeMay2026.n;
      const longEnough = stryMutAct_9fa48("2187") ? typeof facts.fixedTermMonths === 'number' || facts.fixedTermMonths >= minimum : stryMutAct_9fa48("2186") ? false : stryMutAct_9fa48("2185") ? true : (stryCov_9fa48("2185", "2186", "2187"), (stryMutAct_9fa48("2189") ? typeof facts.fixedTermMonths !== 'number' : stryMutAct_9fa48("2188") ? true : (stryCov_9fa48("2188", "2189"), typeof facts.fixedTermMonths === (stryMutAct_9fa48("2190") ? "" : (stryCov_9fa48("2190"), 'number')))) && (stryMutAct_9fa48("2193") ? facts.fixedTermMonths < minimum : stryMutAct_9fa48("2192") ? facts.fixedTermMonths > minimum : stryMutAct_9fa48("2191") ? true : (stryCov_9fa48("2191", "2192", "2193"), facts.fixedTermMonths >= minimum)));
      if (stryMutAct_9fa48("2196") ? inForce('RRA_PRIVATE', endedOn, commencements) && longEnough : stryMutAct_9fa48("2195") ? false : stryMutAct_9fa48("2194") ? true : (stryCov_9fa48("2194", "2195", "2196"), inForce(stryMutAct_9fa48("2197") ? "" : (stryCov_9fa48("2197"), 'RRA_PRIVATE'), endedOn, commencements) || longEnough)) return null;
      return unlawful(stryMutAct_9fa48("2198") ? "" : (stryCov_9fa48("2198"), 'MD-7AA'), stryMutAct_9fa48("2199") ? [] : (stryCov_9fa48("2199"), [housingAct1996(stryMutAct_9fa48("2200") ? "" : (stryCov_9fa48("2200"), '193(7AC)'))]), stryMutAct_9fa48("2201") ? `` : (stryCov_9fa48("2201"), `Before 1 May 2026 the offer had to be a fixed term of at least ${minimum} months.`), stryMutAct_9fa48("2202") ? [] : (stryCov_9fa48("2202"), [KEEP, stryMutAct_9fa48("2203") ? "" : (stryCov_9fa48("2203"), 'Record fixedTermMonths.')]), stryMutAct_9fa48("2204") ? {} : (stryCov_9fa48("2204"), {
        field: stryMutAct_9fa48("2205") ? "" : (stryCov_9fa48("2205"), 'facts.fixedTermMonths')
      }));
    }
  },
  'abuse-reviewed': stryMutAct_9fa48("2206") ? () => undefined : (stryCov_9fa48("2206"), (facts, ending) => (stryMutAct_9fa48("2209") ? !abuseOnRecord(facts) && ending.facts?.domesticAbuseReviewed === true : stryMutAct_9fa48("2208") ? false : stryMutAct_9fa48("2207") ? true : (stryCov_9fa48("2207", "2208", "2209"), (stryMutAct_9fa48("2210") ? abuseOnRecord(facts) : (stryCov_9fa48("2210"), !abuseOnRecord(facts))) || (stryMutAct_9fa48("2212") ? ending.facts?.domesticAbuseReviewed !== true : stryMutAct_9fa48("2211") ? false : (stryCov_9fa48("2211", "2212"), (stryMutAct_9fa48("2213") ? ending.facts.domesticAbuseReviewed : (stryCov_9fa48("2213"), ending.facts?.domesticAbuseReviewed)) === (stryMutAct_9fa48("2214") ? false : (stryCov_9fa48("2214"), true)))))) ? null : unlawful(stryMutAct_9fa48("2215") ? "" : (stryCov_9fa48("2215"), 'RL-193B'), stryMutAct_9fa48("2216") ? [] : (stryCov_9fa48("2216"), [housingAct1996(stryMutAct_9fa48("2217") ? "" : (stryCov_9fa48("2217"), '193B(3)')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("2218") ? "" : (stryCov_9fa48("2218"), 'ch. 21'))]), stryMutAct_9fa48("2219") ? "" : (stryCov_9fa48("2219"), 'What looks like not co-operating can be the effect of abuse. A supervisor must look at it from that side first.'), stryMutAct_9fa48("2220") ? [] : (stryCov_9fa48("2220"), [KEEP, stryMutAct_9fa48("2221") ? "" : (stryCov_9fa48("2221"), 'Ask a supervisor to review the case and record domesticAbuseReviewed.')]), stryMutAct_9fa48("2222") ? {} : (stryCov_9fa48("2222"), {
    override: stryMutAct_9fa48("2223") ? "" : (stryCov_9fa48("2223"), 'supervisor'),
    field: stryMutAct_9fa48("2224") ? "" : (stryCov_9fa48("2224"), 'facts.domesticAbuseReviewed')
  }))),
  'referral-accepted': stryMutAct_9fa48("2225") ? () => undefined : (stryCov_9fa48("2225"), (facts, {
    ground
  }) => (stryMutAct_9fa48("2228") ? facts.accommodationTrack !== 'held-pending-referral' : stryMutAct_9fa48("2227") ? false : stryMutAct_9fa48("2226") ? true : (stryCov_9fa48("2226", "2227", "2228"), facts.accommodationTrack === (stryMutAct_9fa48("2229") ? "" : (stryCov_9fa48("2229"), 'held-pending-referral')))) ? null : unlawful(ground, stryMutAct_9fa48("2230") ? [] : (stryCov_9fa48("2230"), [housingAct1996(stryMutAct_9fa48("2231") ? "" : (stryCov_9fa48("2231"), '198'))]), stryMutAct_9fa48("2232") ? "" : (stryCov_9fa48("2232"), 'No referral is waiting for an answer.'), stryMutAct_9fa48("2233") ? [] : (stryCov_9fa48("2233"), [stryMutAct_9fa48("2234") ? "" : (stryCov_9fa48("2234"), 'Record the decision to refer first.')])))
});