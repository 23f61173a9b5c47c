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
import type { HelpTrack } from './help-track.js';

/**
 * Whether a roof is owed now, and under which section (the API's `accommodationTrack`).
 *
 * - `interim`: s.188, or s.190(2) while a person found intentionally homeless has a reasonable opportunity to find a home.
 * - `main`: s.193.
 * - `held-pending-referral`: s.199A(2) or s.200(1), until the outcome of a referral is notified.
 */
export type AccommodationTrack = 'none' | 'interim' | 'main' | 'held-pending-referral';

/** Help states in which the section that owes a roof, or the absence of one, follows from the state alone. */
const SETTLED_BY_HELP: Readonly<Partial<Record<HelpTrack, AccommodationTrack>>> = stryMutAct_9fa48("631") ? {} : (stryCov_9fa48("631"), {
  'main-duty': stryMutAct_9fa48("632") ? "" : (stryCov_9fa48("632"), 'main'),
  intentional: stryMutAct_9fa48("633") ? "" : (stryCov_9fa48("633"), 'interim'),
  'not-eligible': stryMutAct_9fa48("634") ? "" : (stryCov_9fa48("634"), 'none'),
  'no-duty': stryMutAct_9fa48("635") ? "" : (stryCov_9fa48("635"), 'none'),
  'not-priority-need': stryMutAct_9fa48("636") ? "" : (stryCov_9fa48("636"), 'none'),
  closed: stryMutAct_9fa48("637") ? "" : (stryCov_9fa48("637"), 'none')
});

/**
 * The accommodation track beside a help track.
 * While inquiries, prevention or relief go on it is a question of its own: interim when owed, and otherwise unchanged unless
 * the person has been told that nothing more will be owed (s.188(1ZA)).
 */
export function accommodationBeside(help: HelpTrack, now: AccommodationTrack, interim: {
  readonly owed: boolean;
  readonly ruledOut: boolean;
}): AccommodationTrack {
  if (stryMutAct_9fa48("638")) {
    {}
  } else {
    stryCov_9fa48("638");
    const settled = SETTLED_BY_HELP[help];
    if (stryMutAct_9fa48("640") ? false : stryMutAct_9fa48("639") ? true : (stryCov_9fa48("639", "640"), settled)) return settled;
    if (stryMutAct_9fa48("643") ? now !== 'held-pending-referral' : stryMutAct_9fa48("642") ? false : stryMutAct_9fa48("641") ? true : (stryCov_9fa48("641", "642", "643"), now === (stryMutAct_9fa48("644") ? "" : (stryCov_9fa48("644"), 'held-pending-referral')))) return now;
    if (stryMutAct_9fa48("646") ? false : stryMutAct_9fa48("645") ? true : (stryCov_9fa48("645", "646"), interim.ruledOut)) return stryMutAct_9fa48("647") ? "" : (stryCov_9fa48("647"), 'none');
    return (stryMutAct_9fa48("650") ? interim.owed && now === 'interim' : stryMutAct_9fa48("649") ? false : stryMutAct_9fa48("648") ? true : (stryCov_9fa48("648", "649", "650"), interim.owed || (stryMutAct_9fa48("652") ? now !== 'interim' : stryMutAct_9fa48("651") ? false : (stryCov_9fa48("651", "652"), now === (stryMutAct_9fa48("653") ? "" : (stryCov_9fa48("653"), 'interim')))))) ? stryMutAct_9fa48("654") ? "" : (stryCov_9fa48("654"), 'interim') : stryMutAct_9fa48("655") ? "" : (stryCov_9fa48("655"), 'none');
  }
}

/**
 * What happens to interim accommodation when a review is asked for (s.188(2A), (3)).
 * Only a review of a final offer's suitability keeps the duty itself alive; otherwise there is a power, and its use is a reasoned decision.
 */
export function interimPendingReview(reviewOf: 'final-offer-suitability' | 'other'): 'duty-continues' | 'power-to-continue' {
  if (stryMutAct_9fa48("656")) {
    {}
  } else {
    stryCov_9fa48("656");
    return (stryMutAct_9fa48("659") ? reviewOf !== 'final-offer-suitability' : stryMutAct_9fa48("658") ? false : stryMutAct_9fa48("657") ? true : (stryCov_9fa48("657", "658", "659"), reviewOf === (stryMutAct_9fa48("660") ? "" : (stryCov_9fa48("660"), 'final-offer-suitability')))) ? stryMutAct_9fa48("661") ? "" : (stryCov_9fa48("661"), 'duty-continues') : stryMutAct_9fa48("662") ? "" : (stryCov_9fa48("662"), 'power-to-continue');
  }
}