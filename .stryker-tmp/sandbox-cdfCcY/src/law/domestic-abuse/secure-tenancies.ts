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
import { domesticAbuseAct2021, housingAct1985 } from '../citation.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';

/** The tenures a tenancy may be recorded with (the API's `tenure`). */
export type Tenure = 'secure-lifetime' | 'secure-flexible' | 'introductory' | 'assured' | 'licence';
export interface ProposedTenancy {
  readonly landlordIsCouncil: boolean;
  readonly tenure: Tenure;
  /** Granted for reasons connected with domestic abuse of the tenant or somebody in the household. */
  readonly connectedWithAbuse: boolean;
  /** A code in a caller's own words, such as `secure` or `private-rented`. Sole or joint, present or past. */
  readonly previousTenure?: string | null;
}

// Words that show, in this order, a tenancy that did not qualify, one that did, and none at all.
const NEVER_QUALIFIES = stryMutAct_9fa48("477") ? /shorthold|\bast\b|private(?!-registered)|flexible|fixed-term|introductory|starter|probationary|demoted|(non|un|in)-?secure|shared-ownership|owner|mortgage|lodg|licen[^cs]e/ : stryMutAct_9fa48("476") ? /shorthold|\bast\b|private(?!-registered)|flexible|fixed-term|introductory|starter|probationary|demoted|(non|un|in)-secure|shared-ownership|owner|mortgage|lodg|licen[cs]e/ : stryMutAct_9fa48("475") ? /shorthold|\bast\b|private(?=-registered)|flexible|fixed-term|introductory|starter|probationary|demoted|(non|un|in)-?secure|shared-ownership|owner|mortgage|lodg|licen[cs]e/ : (stryCov_9fa48("475", "476", "477"), /shorthold|\bast\b|private(?!-registered)|flexible|fixed-term|introductory|starter|probationary|demoted|(non|un|in)-?secure|shared-ownership|owner|mortgage|lodg|licen[cs]e/);
const QUALIFIES = /secure|lifetime|assured|council|local-authority|housing-association|registered-provider|social|\b(la|rp|prp)\b/;
const NO_TENANCY = stryMutAct_9fa48("479") ? /^no(ne)\b|not-qualifying|famil|friend|parent|sofa|refuge|hostel|temporary|bed-and-breakfast|rough|street|homeless|\bnfa\b|abode|hospital|prison|asylum/ : stryMutAct_9fa48("478") ? /no(ne)?\b|not-qualifying|famil|friend|parent|sofa|refuge|hostel|temporary|bed-and-breakfast|rough|street|homeless|\bnfa\b|abode|hospital|prison|asylum/ : (stryCov_9fa48("478", "479"), /^no(ne)?\b|not-qualifying|famil|friend|parent|sofa|refuge|hostel|temporary|bed-and-breakfast|rough|street|homeless|\bnfa\b|abode|hospital|prison|asylum/);

/**
 * Whether a tenancy held before is a qualifying one (s.81ZA(4)): secure and not flexible, or assured and not shorthold from a social
 * landlord. Read from the words a council uses for it; words that say neither are not known.
 */
export function previousTenancyQualifies(previousTenure: string | null | undefined): 'yes' | 'no' | 'not-known' {
  if (stryMutAct_9fa48("480")) {
    {}
  } else {
    stryCov_9fa48("480");
    const words = stryMutAct_9fa48("482") ? (previousTenure ?? '').toLowerCase().replace(/[^a-z]+/g, '-') : stryMutAct_9fa48("481") ? (previousTenure ?? '').trim().toUpperCase().replace(/[^a-z]+/g, '-') : (stryCov_9fa48("481", "482"), (stryMutAct_9fa48("483") ? previousTenure && '' : (stryCov_9fa48("483"), previousTenure ?? (stryMutAct_9fa48("484") ? "Stryker was here!" : (stryCov_9fa48("484"), '')))).trim().toLowerCase().replace(stryMutAct_9fa48("486") ? /[a-z]+/g : stryMutAct_9fa48("485") ? /[^a-z]/g : (stryCov_9fa48("485", "486"), /[^a-z]+/g), stryMutAct_9fa48("487") ? "" : (stryCov_9fa48("487"), '-')));
    if (stryMutAct_9fa48("489") ? false : stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488", "489"), NEVER_QUALIFIES.test(words))) return stryMutAct_9fa48("490") ? "" : (stryCov_9fa48("490"), 'no');
    if (stryMutAct_9fa48("492") ? false : stryMutAct_9fa48("491") ? true : (stryCov_9fa48("491", "492"), QUALIFIES.test(words))) return stryMutAct_9fa48("493") ? "" : (stryCov_9fa48("493"), 'yes');
    return NO_TENANCY.test(words) ? stryMutAct_9fa48("494") ? "" : (stryCov_9fa48("494"), 'no') : stryMutAct_9fa48("495") ? "" : (stryCov_9fa48("495"), 'not-known');
  }
}

/**
 * TN-1, Housing Act 1985 s.81ZA: a council that grants a secure tenancy for reasons connected with abuse, to a person who has or had a
 * qualifying tenancy, grants one for life. Where nobody has recorded what they had before, the safer answer is the same.
 * Returns null when the tenancy may be granted.
 */
export function checkTenancy(proposed: ProposedTenancy): UnlawfulStep | null {
  if (stryMutAct_9fa48("496")) {
    {}
  } else {
    stryCov_9fa48("496");
    if (stryMutAct_9fa48("499") ? !proposed.landlordIsCouncil && !proposed.connectedWithAbuse : stryMutAct_9fa48("498") ? false : stryMutAct_9fa48("497") ? true : (stryCov_9fa48("497", "498", "499"), (stryMutAct_9fa48("500") ? proposed.landlordIsCouncil : (stryCov_9fa48("500"), !proposed.landlordIsCouncil)) || (stryMutAct_9fa48("501") ? proposed.connectedWithAbuse : (stryCov_9fa48("501"), !proposed.connectedWithAbuse)))) return null;
    const before = previousTenancyQualifies(proposed.previousTenure);
    const barred = stryMutAct_9fa48("504") ? proposed.tenure === 'secure-flexible' && before !== 'no' && proposed.tenure === 'introductory' && before === 'yes' : stryMutAct_9fa48("503") ? false : stryMutAct_9fa48("502") ? true : (stryCov_9fa48("502", "503", "504"), (stryMutAct_9fa48("506") ? proposed.tenure === 'secure-flexible' || before !== 'no' : stryMutAct_9fa48("505") ? false : (stryCov_9fa48("505", "506"), (stryMutAct_9fa48("508") ? proposed.tenure !== 'secure-flexible' : stryMutAct_9fa48("507") ? true : (stryCov_9fa48("507", "508"), proposed.tenure === (stryMutAct_9fa48("509") ? "" : (stryCov_9fa48("509"), 'secure-flexible')))) && (stryMutAct_9fa48("511") ? before === 'no' : stryMutAct_9fa48("510") ? true : (stryCov_9fa48("510", "511"), before !== (stryMutAct_9fa48("512") ? "" : (stryCov_9fa48("512"), 'no')))))) || (stryMutAct_9fa48("514") ? proposed.tenure === 'introductory' || before === 'yes' : stryMutAct_9fa48("513") ? false : (stryCov_9fa48("513", "514"), (stryMutAct_9fa48("516") ? proposed.tenure !== 'introductory' : stryMutAct_9fa48("515") ? true : (stryCov_9fa48("515", "516"), proposed.tenure === (stryMutAct_9fa48("517") ? "" : (stryCov_9fa48("517"), 'introductory')))) && (stryMutAct_9fa48("519") ? before !== 'yes' : stryMutAct_9fa48("518") ? true : (stryCov_9fa48("518", "519"), before === (stryMutAct_9fa48("520") ? "" : (stryCov_9fa48("520"), 'yes')))))));
    if (stryMutAct_9fa48("523") ? false : stryMutAct_9fa48("522") ? true : stryMutAct_9fa48("521") ? barred : (stryCov_9fa48("521", "522", "523"), !barred)) return null;
    return unlawful(stryMutAct_9fa48("524") ? "" : (stryCov_9fa48("524"), 'TN-1'), stryMutAct_9fa48("525") ? [] : (stryCov_9fa48("525"), [housingAct1985(stryMutAct_9fa48("526") ? "" : (stryCov_9fa48("526"), '81ZA')), domesticAbuseAct2021(stryMutAct_9fa48("527") ? "" : (stryCov_9fa48("527"), '79'))]), (stryMutAct_9fa48("530") ? before !== 'yes' : stryMutAct_9fa48("529") ? false : stryMutAct_9fa48("528") ? true : (stryCov_9fa48("528", "529", "530"), before === (stryMutAct_9fa48("531") ? "" : (stryCov_9fa48("531"), 'yes')))) ? stryMutAct_9fa48("532") ? "" : (stryCov_9fa48("532"), 'The tenant had a secure or assured tenancy and moves for reasons connected with abuse, so the council must grant a lifetime secure tenancy.') : stryMutAct_9fa48("533") ? "" : (stryCov_9fa48("533"), 'The tenant moves for reasons connected with abuse, and what tenancy they had before is not known, so a fixed term cannot be granted.'), stryMutAct_9fa48("534") ? [] : (stryCov_9fa48("534"), [stryMutAct_9fa48("535") ? "" : (stryCov_9fa48("535"), 'Grant a lifetime secure tenancy (secure-lifetime).'), ...((stryMutAct_9fa48("538") ? before !== 'yes' : stryMutAct_9fa48("537") ? false : stryMutAct_9fa48("536") ? true : (stryCov_9fa48("536", "537", "538"), before === (stryMutAct_9fa48("539") ? "" : (stryCov_9fa48("539"), 'yes')))) ? stryMutAct_9fa48("540") ? ["Stryker was here"] : (stryCov_9fa48("540"), []) : stryMutAct_9fa48("541") ? [] : (stryCov_9fa48("541"), [stryMutAct_9fa48("542") ? "" : (stryCov_9fa48("542"), 'Record the previous tenure if it was not a secure or social assured one.')]))]), stryMutAct_9fa48("543") ? {} : (stryCov_9fa48("543"), {
      field: stryMutAct_9fa48("544") ? "" : (stryCov_9fa48("544"), 'tenure')
    }));
  }
}