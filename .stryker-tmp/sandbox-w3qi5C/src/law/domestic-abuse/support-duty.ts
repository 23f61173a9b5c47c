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
import { type Citation, domesticAbuseAct2021, guidance } from '../citation.js';
export type SupportType = 'service-management' | 'day-to-day-running' | 'advocacy-and-safety-planning' | 'prevention-advice' | 'specialist-protected-characteristics' | 'specialist-complex-needs' | 'children' | 'housing-related' | 'advice' | 'counselling-and-therapy';

/** The kinds of support under Part 4, as the statutory guidance heads them. Confirm the wording before an outside return relies on it. */
export const SUPPORT_TYPES: Readonly<Record<SupportType, string>> = stryMutAct_9fa48("545") ? {} : (stryCov_9fa48("545"), {
  'service-management': stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), 'Overall management of services'),
  'day-to-day-running': stryMutAct_9fa48("547") ? "" : (stryCov_9fa48("547"), 'Day-to-day running of the service'),
  'advocacy-and-safety-planning': stryMutAct_9fa48("548") ? "" : (stryCov_9fa48("548"), 'Advocacy and personal safety planning'),
  'prevention-advice': stryMutAct_9fa48("549") ? "" : (stryCov_9fa48("549"), 'Advice on preventing further abuse'),
  'specialist-protected-characteristics': stryMutAct_9fa48("550") ? "" : (stryCov_9fa48("550"), 'Specialist support: interpreters, faith, immigration, LGBT'),
  'specialist-complex-needs': stryMutAct_9fa48("551") ? "" : (stryCov_9fa48("551"), 'Specialist support: mental health, drugs, alcohol'),
  children: stryMutAct_9fa48("552") ? "" : (stryCov_9fa48("552"), 'Support for children: play therapy, child advocacy'),
  'housing-related': stryMutAct_9fa48("553") ? "" : (stryCov_9fa48("553"), 'Housing-related support: move-on, tenancy, sanctuary'),
  advice: stryMutAct_9fa48("554") ? "" : (stryCov_9fa48("554"), 'Advice: benefits, legal, debt, work'),
  'counselling-and-therapy': stryMutAct_9fa48("555") ? "" : (stryCov_9fa48("555"), 'Counselling and therapy')
});
export const SUPPORT_SOURCE: Citation = guidance(stryMutAct_9fa48("556") ? "" : (stryCov_9fa48("556"), 'Domestic Abuse Act 2021 Part 4 statutory guidance'));
export type Tier = 'tier-1' | 'tier-2' | 'unknown';

/** First letters of a GSS code: counties, unitaries and metropolitan districts are tier 1; districts under a county and London boroughs tier 2. */
const TIER_BY_CODE: Readonly<Record<string, Tier>> = stryMutAct_9fa48("557") ? {} : (stryCov_9fa48("557"), {
  E06: stryMutAct_9fa48("558") ? "" : (stryCov_9fa48("558"), 'tier-1'),
  E08: stryMutAct_9fa48("559") ? "" : (stryCov_9fa48("559"), 'tier-1'),
  E10: stryMutAct_9fa48("560") ? "" : (stryCov_9fa48("560"), 'tier-1'),
  E07: stryMutAct_9fa48("561") ? "" : (stryCov_9fa48("561"), 'tier-2'),
  E09: stryMutAct_9fa48("562") ? "" : (stryCov_9fa48("562"), 'tier-2')
});

/** P4-1, s.61: whether a council owes the support duty itself (tier 1) or must co-operate with the one that does (tier 2). */
export function tierOf(authorityCode: string): Tier {
  if (stryMutAct_9fa48("563")) {
    {}
  } else {
    stryCov_9fa48("563");
    return stryMutAct_9fa48("564") ? TIER_BY_CODE[authorityCode.slice(0, 3)] && 'unknown' : (stryCov_9fa48("564"), TIER_BY_CODE[stryMutAct_9fa48("565") ? authorityCode : (stryCov_9fa48("565"), authorityCode.slice(0, 3))] ?? (stryMutAct_9fa48("566") ? "" : (stryCov_9fa48("566"), 'unknown')));
  }
}

/** P4-8, s.57: owed to victims and their children in relevant accommodation, wherever they come from and whatever their recourse to public funds. */
export function supportDutyReaches(person: {
  readonly victimOrVictimsChild: boolean;
  readonly livesInRelevantAccommodation: boolean;
}): {
  readonly owed: boolean;
  readonly citation: string;
} {
  if (stryMutAct_9fa48("567")) {
    {}
  } else {
    stryCov_9fa48("567");
    return stryMutAct_9fa48("568") ? {} : (stryCov_9fa48("568"), {
      owed: stryMutAct_9fa48("571") ? person.victimOrVictimsChild || person.livesInRelevantAccommodation : stryMutAct_9fa48("570") ? false : stryMutAct_9fa48("569") ? true : (stryCov_9fa48("569", "570", "571"), person.victimOrVictimsChild && person.livesInRelevantAccommodation),
      citation: domesticAbuseAct2021(stryMutAct_9fa48("572") ? "" : (stryCov_9fa48("572"), '57')).text
    });
  }
}