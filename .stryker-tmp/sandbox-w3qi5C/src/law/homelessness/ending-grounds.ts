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
import { type Citation, housingAct1996 } from '../citation.js';
import type { Duty } from './case-facts.js';

/** A fact that must be recorded as true before a ground may be used. */
export interface Needed {
  readonly fact: string;
  readonly wording: string;
}

/** Which guard, beyond the facts it needs, stands before a ground. */
export type GroundGuard = 'never-by-an-officer' | 'after-the-56-days' | 'no-possession-notice' | 'next-duty-decided' | 'not-an-offer-of-refuge' | 'not-leaving-abuse' | 'not-leaving-abuse-unless-supervisor' | 'only-before-may-2026' | 'fixed-term-before-may-2026' | 'abuse-reviewed' | 'referral-accepted';
export interface EndingGround {
  readonly duty: Duty;
  readonly ground: string;
  readonly source: Citation;
  readonly needs: readonly Needed[];
  readonly guards: readonly GroundGuard[];
}
const INFORMED: readonly Needed[] = stryMutAct_9fa48("1902") ? [] : (stryCov_9fa48("1902"), [stryMutAct_9fa48("1903") ? {} : (stryCov_9fa48("1903"), {
  fact: stryMutAct_9fa48("1904") ? "" : (stryCov_9fa48("1904"), 'informedOfConsequences'),
  wording: stryMutAct_9fa48("1905") ? "" : (stryCov_9fa48("1905"), 'told beforehand what accepting or turning down the offer would mean')
}), stryMutAct_9fa48("1906") ? {} : (stryCov_9fa48("1906"), {
  fact: stryMutAct_9fa48("1907") ? "" : (stryCov_9fa48("1907"), 'informedOfReviewRight'),
  wording: stryMutAct_9fa48("1908") ? "" : (stryCov_9fa48("1908"), 'told beforehand of the right to a review')
})]);
const SUITABLE: Needed = stryMutAct_9fa48("1909") ? {} : (stryCov_9fa48("1909"), {
  fact: stryMutAct_9fa48("1910") ? "" : (stryCov_9fa48("1910"), 'suitable'),
  wording: stryMutAct_9fa48("1911") ? "" : (stryCov_9fa48("1911"), 'the authority is satisfied that the offer is suitable')
});
function ground(duty: Duty, words: string, section: string, guards: readonly GroundGuard[] = stryMutAct_9fa48("1912") ? ["Stryker was here"] : (stryCov_9fa48("1912"), []), needs: readonly Needed[] = stryMutAct_9fa48("1913") ? ["Stryker was here"] : (stryCov_9fa48("1913"), [])): EndingGround {
  if (stryMutAct_9fa48("1914")) {
    {}
  } else {
    stryCov_9fa48("1914");
    return stryMutAct_9fa48("1915") ? {} : (stryCov_9fa48("1915"), {
      duty,
      ground: words,
      source: housingAct1996(section),
      needs,
      guards
    });
  }
}

/** Every ground on which prevention, relief or the main duty ends. */
export const ENDING_GROUNDS: Readonly<Record<string, EndingGround>> = stryMutAct_9fa48("1916") ? {} : (stryCov_9fa48("1916"), {
  'RL-AUTO': ground(stryMutAct_9fa48("1917") ? "" : (stryCov_9fa48("1917"), 'relief'), stryMutAct_9fa48("1918") ? "" : (stryCov_9fa48("1918"), 'The 56 days are over, in priority need, not intentionally homeless'), stryMutAct_9fa48("1919") ? "" : (stryCov_9fa48("1919"), '189B(4)'), stryMutAct_9fa48("1920") ? [] : (stryCov_9fa48("1920"), [stryMutAct_9fa48("1921") ? "" : (stryCov_9fa48("1921"), 'never-by-an-officer')])),
  'RL-a': ground(stryMutAct_9fa48("1922") ? "" : (stryCov_9fa48("1922"), 'relief'), stryMutAct_9fa48("1923") ? "" : (stryCov_9fa48("1923"), 'Suitable accommodation with a reasonable prospect of six months'), stryMutAct_9fa48("1924") ? "" : (stryCov_9fa48("1924"), '189B(7)(a)')),
  'RL-b': ground(stryMutAct_9fa48("1925") ? "" : (stryCov_9fa48("1925"), 'relief'), stryMutAct_9fa48("1926") ? "" : (stryCov_9fa48("1926"), 'Duty complied with and the 56 days are over'), stryMutAct_9fa48("1927") ? "" : (stryCov_9fa48("1927"), '189B(7)(b)'), stryMutAct_9fa48("1928") ? [] : (stryCov_9fa48("1928"), [stryMutAct_9fa48("1929") ? "" : (stryCov_9fa48("1929"), 'after-the-56-days'), stryMutAct_9fa48("1930") ? "" : (stryCov_9fa48("1930"), 'next-duty-decided')])),
  'RL-c': ground(stryMutAct_9fa48("1931") ? "" : (stryCov_9fa48("1931"), 'relief'), stryMutAct_9fa48("1932") ? "" : (stryCov_9fa48("1932"), 'A suitable offer with a prospect of six months was not taken up'), stryMutAct_9fa48("1933") ? "" : (stryCov_9fa48("1933"), '189B(7)(c)'), stryMutAct_9fa48("1934") ? [] : (stryCov_9fa48("1934"), [stryMutAct_9fa48("1935") ? "" : (stryCov_9fa48("1935"), 'not-an-offer-of-refuge')])),
  'RL-d': ground(stryMutAct_9fa48("1936") ? "" : (stryCov_9fa48("1936"), 'relief'), stryMutAct_9fa48("1937") ? "" : (stryCov_9fa48("1937"), 'Intentionally homeless from accommodation the authority made available'), stryMutAct_9fa48("1938") ? "" : (stryCov_9fa48("1938"), '189B(7)(d)'), stryMutAct_9fa48("1939") ? [] : (stryCov_9fa48("1939"), [stryMutAct_9fa48("1940") ? "" : (stryCov_9fa48("1940"), 'not-leaving-abuse')])),
  'RL-e': ground(stryMutAct_9fa48("1941") ? "" : (stryCov_9fa48("1941"), 'relief'), stryMutAct_9fa48("1942") ? "" : (stryCov_9fa48("1942"), 'No longer eligible'), stryMutAct_9fa48("1943") ? "" : (stryCov_9fa48("1943"), '189B(7)(e)')),
  'RL-f': ground(stryMutAct_9fa48("1944") ? "" : (stryCov_9fa48("1944"), 'relief'), stryMutAct_9fa48("1945") ? "" : (stryCov_9fa48("1945"), 'The application was withdrawn'), stryMutAct_9fa48("1946") ? "" : (stryCov_9fa48("1946"), '189B(7)(f)')),
  'RL-193A': ground(stryMutAct_9fa48("1947") ? "" : (stryCov_9fa48("1947"), 'relief'), stryMutAct_9fa48("1948") ? "" : (stryCov_9fa48("1948"), 'A final offer was not taken up'), stryMutAct_9fa48("1949") ? "" : (stryCov_9fa48("1949"), '193A'), stryMutAct_9fa48("1950") ? [] : (stryCov_9fa48("1950"), [stryMutAct_9fa48("1951") ? "" : (stryCov_9fa48("1951"), 'not-an-offer-of-refuge')]), stryMutAct_9fa48("1952") ? [] : (stryCov_9fa48("1952"), [...INFORMED, SUITABLE])),
  'RL-193B': ground(stryMutAct_9fa48("1953") ? "" : (stryCov_9fa48("1953"), 'relief'), stryMutAct_9fa48("1954") ? "" : (stryCov_9fa48("1954"), 'Deliberate and unreasonable refusal to co-operate'), stryMutAct_9fa48("1955") ? "" : (stryCov_9fa48("1955"), '193B'), stryMutAct_9fa48("1956") ? [] : (stryCov_9fa48("1956"), [stryMutAct_9fa48("1957") ? "" : (stryCov_9fa48("1957"), 'abuse-reviewed'), stryMutAct_9fa48("1958") ? "" : (stryCov_9fa48("1958"), 'next-duty-decided')]), stryMutAct_9fa48("1959") ? [] : (stryCov_9fa48("1959"), [stryMutAct_9fa48("1960") ? {} : (stryCov_9fa48("1960"), {
    fact: stryMutAct_9fa48("1961") ? "" : (stryCov_9fa48("1961"), 'warningGiven'),
    wording: stryMutAct_9fa48("1962") ? "" : (stryCov_9fa48("1962"), 'a written warning was given and a reasonable time has passed')
  }), stryMutAct_9fa48("1963") ? {} : (stryCov_9fa48("1963"), {
    fact: stryMutAct_9fa48("1964") ? "" : (stryCov_9fa48("1964"), 'authorisedBySenior'),
    wording: stryMutAct_9fa48("1965") ? "" : (stryCov_9fa48("1965"), 'authorised by somebody at least as senior who was not involved')
  })])),
  'RL-198': ground(stryMutAct_9fa48("1966") ? "" : (stryCov_9fa48("1966"), 'relief'), stryMutAct_9fa48("1967") ? "" : (stryCov_9fa48("1967"), 'The notified authority owes the duty'), stryMutAct_9fa48("1968") ? "" : (stryCov_9fa48("1968"), '199A'), stryMutAct_9fa48("1969") ? [] : (stryCov_9fa48("1969"), [stryMutAct_9fa48("1970") ? "" : (stryCov_9fa48("1970"), 'referral-accepted')])),
  'PV-a': ground(stryMutAct_9fa48("1971") ? "" : (stryCov_9fa48("1971"), 'prevention'), stryMutAct_9fa48("1972") ? "" : (stryCov_9fa48("1972"), 'Suitable accommodation with a reasonable prospect of six months'), stryMutAct_9fa48("1973") ? "" : (stryCov_9fa48("1973"), '195(8)(a)')),
  'PV-b': ground(stryMutAct_9fa48("1974") ? "" : (stryCov_9fa48("1974"), 'prevention'), stryMutAct_9fa48("1975") ? "" : (stryCov_9fa48("1975"), 'Duty complied with and the 56 days are over'), stryMutAct_9fa48("1976") ? "" : (stryCov_9fa48("1976"), '195(6), (8)(b)'), stryMutAct_9fa48("1977") ? [] : (stryCov_9fa48("1977"), [stryMutAct_9fa48("1978") ? "" : (stryCov_9fa48("1978"), 'after-the-56-days'), stryMutAct_9fa48("1979") ? "" : (stryCov_9fa48("1979"), 'no-possession-notice')])),
  'PV-c': ground(stryMutAct_9fa48("1980") ? "" : (stryCov_9fa48("1980"), 'prevention'), stryMutAct_9fa48("1981") ? "" : (stryCov_9fa48("1981"), 'Has become homeless'), stryMutAct_9fa48("1982") ? "" : (stryCov_9fa48("1982"), '195(8)(c)')),
  'PV-d': ground(stryMutAct_9fa48("1983") ? "" : (stryCov_9fa48("1983"), 'prevention'), stryMutAct_9fa48("1984") ? "" : (stryCov_9fa48("1984"), 'A suitable offer with a prospect of six months was not taken up'), stryMutAct_9fa48("1985") ? "" : (stryCov_9fa48("1985"), '195(8)(d)'), stryMutAct_9fa48("1986") ? [] : (stryCov_9fa48("1986"), [stryMutAct_9fa48("1987") ? "" : (stryCov_9fa48("1987"), 'not-an-offer-of-refuge')])),
  'PV-e': ground(stryMutAct_9fa48("1988") ? "" : (stryCov_9fa48("1988"), 'prevention'), stryMutAct_9fa48("1989") ? "" : (stryCov_9fa48("1989"), 'Intentionally homeless from accommodation the authority made available'), stryMutAct_9fa48("1990") ? "" : (stryCov_9fa48("1990"), '195(8)(e)'), stryMutAct_9fa48("1991") ? [] : (stryCov_9fa48("1991"), [stryMutAct_9fa48("1992") ? "" : (stryCov_9fa48("1992"), 'not-leaving-abuse')])),
  'PV-f': ground(stryMutAct_9fa48("1993") ? "" : (stryCov_9fa48("1993"), 'prevention'), stryMutAct_9fa48("1994") ? "" : (stryCov_9fa48("1994"), 'Not eligible'), stryMutAct_9fa48("1995") ? "" : (stryCov_9fa48("1995"), '195(8)(f)')),
  'PV-g': ground(stryMutAct_9fa48("1996") ? "" : (stryCov_9fa48("1996"), 'prevention'), stryMutAct_9fa48("1997") ? "" : (stryCov_9fa48("1997"), 'The application was withdrawn'), stryMutAct_9fa48("1998") ? "" : (stryCov_9fa48("1998"), '195(8)(g)')),
  'MD-5': ground(stryMutAct_9fa48("1999") ? "" : (stryCov_9fa48("1999"), 'main'), stryMutAct_9fa48("2000") ? "" : (stryCov_9fa48("2000"), 'A suitable offer of temporary accommodation was not taken up'), stryMutAct_9fa48("2001") ? "" : (stryCov_9fa48("2001"), '193(5)'), stryMutAct_9fa48("2002") ? [] : (stryCov_9fa48("2002"), [stryMutAct_9fa48("2003") ? "" : (stryCov_9fa48("2003"), 'not-an-offer-of-refuge')]), stryMutAct_9fa48("2004") ? [] : (stryCov_9fa48("2004"), [...INFORMED, SUITABLE])),
  'MD-6a': ground(stryMutAct_9fa48("2005") ? "" : (stryCov_9fa48("2005"), 'main'), stryMutAct_9fa48("2006") ? "" : (stryCov_9fa48("2006"), 'No longer eligible'), stryMutAct_9fa48("2007") ? "" : (stryCov_9fa48("2007"), '193(6)(a)')),
  'MD-6b': ground(stryMutAct_9fa48("2008") ? "" : (stryCov_9fa48("2008"), 'main'), stryMutAct_9fa48("2009") ? "" : (stryCov_9fa48("2009"), 'Intentionally homeless from the accommodation provided'), stryMutAct_9fa48("2010") ? "" : (stryCov_9fa48("2010"), '193(6)(b)'), stryMutAct_9fa48("2011") ? [] : (stryCov_9fa48("2011"), [stryMutAct_9fa48("2012") ? "" : (stryCov_9fa48("2012"), 'not-leaving-abuse')])),
  'MD-6c': ground(stryMutAct_9fa48("2013") ? "" : (stryCov_9fa48("2013"), 'main'), stryMutAct_9fa48("2014") ? "" : (stryCov_9fa48("2014"), 'Accepted an offer under Part 6'), stryMutAct_9fa48("2015") ? "" : (stryCov_9fa48("2015"), '193(6)(c)')),
  'MD-6cc': ground(stryMutAct_9fa48("2016") ? "" : (stryCov_9fa48("2016"), 'main'), stryMutAct_9fa48("2017") ? "" : (stryCov_9fa48("2017"), 'Accepted an assured tenancy from a private landlord'), stryMutAct_9fa48("2018") ? "" : (stryCov_9fa48("2018"), '193(6)(cc)'), stryMutAct_9fa48("2019") ? [] : (stryCov_9fa48("2019"), [stryMutAct_9fa48("2020") ? "" : (stryCov_9fa48("2020"), 'only-before-may-2026')])),
  'MD-6d': ground(stryMutAct_9fa48("2021") ? "" : (stryCov_9fa48("2021"), 'main'), stryMutAct_9fa48("2022") ? "" : (stryCov_9fa48("2022"), 'Left of their own accord'), stryMutAct_9fa48("2023") ? "" : (stryCov_9fa48("2023"), '193(6)(d)'), stryMutAct_9fa48("2024") ? [] : (stryCov_9fa48("2024"), [stryMutAct_9fa48("2025") ? "" : (stryCov_9fa48("2025"), 'not-leaving-abuse-unless-supervisor')])),
  'MD-7': ground(stryMutAct_9fa48("2026") ? "" : (stryCov_9fa48("2026"), 'main'), stryMutAct_9fa48("2027") ? "" : (stryCov_9fa48("2027"), 'A final offer under Part 6 was not taken up'), stryMutAct_9fa48("2028") ? "" : (stryCov_9fa48("2028"), '193(7), (7A), (7F), (8)'), stryMutAct_9fa48("2029") ? ["Stryker was here"] : (stryCov_9fa48("2029"), []), stryMutAct_9fa48("2030") ? [] : (stryCov_9fa48("2030"), [...INFORMED, SUITABLE, stryMutAct_9fa48("2031") ? {} : (stryCov_9fa48("2031"), {
    fact: stryMutAct_9fa48("2032") ? "" : (stryCov_9fa48("2032"), 'inWriting'),
    wording: stryMutAct_9fa48("2033") ? "" : (stryCov_9fa48("2033"), 'the offer was in writing')
  }), stryMutAct_9fa48("2034") ? {} : (stryCov_9fa48("2034"), {
    fact: stryMutAct_9fa48("2035") ? "" : (stryCov_9fa48("2035"), 'statedFinal'),
    wording: stryMutAct_9fa48("2036") ? "" : (stryCov_9fa48("2036"), 'it said that it was the final offer')
  }), stryMutAct_9fa48("2037") ? {} : (stryCov_9fa48("2037"), {
    fact: stryMutAct_9fa48("2038") ? "" : (stryCov_9fa48("2038"), 'canEndOtherObligations'),
    wording: stryMutAct_9fa48("2039") ? "" : (stryCov_9fa48("2039"), 'any obligation on the present home can be ended in time')
  })])),
  'MD-7AA': ground(stryMutAct_9fa48("2040") ? "" : (stryCov_9fa48("2040"), 'main'), stryMutAct_9fa48("2041") ? "" : (stryCov_9fa48("2041"), 'A private rented sector offer was accepted or not taken up'), stryMutAct_9fa48("2042") ? "" : (stryCov_9fa48("2042"), '193(7AA)-(7AC)'), stryMutAct_9fa48("2043") ? [] : (stryCov_9fa48("2043"), [stryMutAct_9fa48("2044") ? "" : (stryCov_9fa48("2044"), 'fixed-term-before-may-2026')]), stryMutAct_9fa48("2045") ? [] : (stryCov_9fa48("2045"), [...INFORMED, SUITABLE, stryMutAct_9fa48("2046") ? {} : (stryCov_9fa48("2046"), {
    fact: stryMutAct_9fa48("2047") ? "" : (stryCov_9fa48("2047"), 'inWriting'),
    wording: stryMutAct_9fa48("2048") ? "" : (stryCov_9fa48("2048"), 'what follows was put in writing')
  }), stryMutAct_9fa48("2049") ? {} : (stryCov_9fa48("2049"), {
    fact: stryMutAct_9fa48("2050") ? "" : (stryCov_9fa48("2050"), 'privateLandlordByArrangement'),
    wording: stryMutAct_9fa48("2051") ? "" : (stryCov_9fa48("2051"), 'the landlord is private and lets by arrangement with the authority')
  })])),
  'MD-198': ground(stryMutAct_9fa48("2052") ? "" : (stryCov_9fa48("2052"), 'main'), stryMutAct_9fa48("2053") ? "" : (stryCov_9fa48("2053"), 'The notified authority owes the duty'), stryMutAct_9fa48("2054") ? "" : (stryCov_9fa48("2054"), '200'), stryMutAct_9fa48("2055") ? [] : (stryCov_9fa48("2055"), [stryMutAct_9fa48("2056") ? "" : (stryCov_9fa48("2056"), 'referral-accepted')]))
});