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
import { citeTogether, housingAct1996 } from '../citation.js';

/** Somebody of the household, as ss.176, 184 and 185 ask. */
export interface HouseholdMember {
  readonly personId: string;
  /** As a member of the family: normally, or it might reasonably be expected (s.176). */
  readonly lives: 'normally' | 'reasonably-expected' | 'not-with-them';
  /** Null: nobody has asked, and nobody has to. */
  readonly eligible: boolean | null;
  /** Not eligible, subject to immigration control, and without leave or with leave that excludes public funds (s.184(7)). */
  readonly restricted: boolean;
}

/** Who counts, and what a decision must say of those who do not. */
export interface HouseholdInLaw {
  /** A home is available only if it is for all of these (GT-4). */
  readonly homeMustBeFor: readonly string[];
  /** Disregarded in deciding homelessness and priority need (GT-7). */
  readonly disregarded: readonly string[];
  /** If the duty rests on one of these alone, the notice says so and names them (GT-8). */
  readonly restricted: readonly string[];
  readonly note: string | null;
  readonly citation: string;
}

/**
 * The household as the law sees it. A member who is not eligible is disregarded only where the applicant is themselves subject to
 * immigration control (s.185(4)-(5)); otherwise they count, and where they are a restricted person the case may be a restricted one.
 */
export function householdInLaw(members: readonly HouseholdMember[], applicantImmigrationControlled: boolean): HouseholdInLaw {
  if (stryMutAct_9fa48("2444")) {
    {}
  } else {
    stryCov_9fa48("2444");
    const withThem = stryMutAct_9fa48("2445") ? members : (stryCov_9fa48("2445"), members.filter(stryMutAct_9fa48("2446") ? () => undefined : (stryCov_9fa48("2446"), ({
      lives
    }) => stryMutAct_9fa48("2449") ? lives === 'not-with-them' : stryMutAct_9fa48("2448") ? false : stryMutAct_9fa48("2447") ? true : (stryCov_9fa48("2447", "2448", "2449"), lives !== (stryMutAct_9fa48("2450") ? "" : (stryCov_9fa48("2450"), 'not-with-them'))))));
    const ids = stryMutAct_9fa48("2451") ? () => undefined : (stryCov_9fa48("2451"), (() => {
      const ids = (those: readonly HouseholdMember[]) => those.map(stryMutAct_9fa48("2452") ? () => undefined : (stryCov_9fa48("2452"), ({
        personId
      }) => personId));
      return ids;
    })());
    const disregarded = applicantImmigrationControlled ? ids(stryMutAct_9fa48("2453") ? withThem : (stryCov_9fa48("2453"), withThem.filter(stryMutAct_9fa48("2454") ? () => undefined : (stryCov_9fa48("2454"), ({
      eligible
    }) => stryMutAct_9fa48("2457") ? eligible !== false : stryMutAct_9fa48("2456") ? false : stryMutAct_9fa48("2455") ? true : (stryCov_9fa48("2455", "2456", "2457"), eligible === (stryMutAct_9fa48("2458") ? true : (stryCov_9fa48("2458"), false))))))) : stryMutAct_9fa48("2459") ? ["Stryker was here"] : (stryCov_9fa48("2459"), []);
    const restricted = applicantImmigrationControlled ? stryMutAct_9fa48("2460") ? ["Stryker was here"] : (stryCov_9fa48("2460"), []) : ids(stryMutAct_9fa48("2461") ? withThem : (stryCov_9fa48("2461"), withThem.filter(stryMutAct_9fa48("2462") ? () => undefined : (stryCov_9fa48("2462"), member => member.restricted))));
    return stryMutAct_9fa48("2463") ? {} : (stryCov_9fa48("2463"), {
      homeMustBeFor: ids(withThem),
      disregarded,
      restricted,
      note: (stryMutAct_9fa48("2466") ? restricted.length !== 0 : stryMutAct_9fa48("2465") ? false : stryMutAct_9fa48("2464") ? true : (stryCov_9fa48("2464", "2465", "2466"), restricted.length === 0)) ? null : stryMutAct_9fa48("2467") ? "" : (stryCov_9fa48("2467"), 'If they are homeless or in priority need only because of a restricted person, the decision says so, names the person and explains why, and a main duty ends by a private rented sector offer as far as practicable.'),
      citation: citeTogether(housingAct1996(stryMutAct_9fa48("2468") ? "" : (stryCov_9fa48("2468"), '176')), housingAct1996(stryMutAct_9fa48("2469") ? "" : (stryCov_9fa48("2469"), '184(3A), (7)')), housingAct1996(stryMutAct_9fa48("2470") ? "" : (stryCov_9fa48("2470"), '185(4)-(5)')), housingAct1996(stryMutAct_9fa48("2471") ? "" : (stryCov_9fa48("2471"), '193(7AD)')))
    });
  }
}