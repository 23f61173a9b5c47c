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
import { domesticAbuseAct2021 } from '../citation.js';

/** DEF-2, s.1(3). One incident is enough. */
export const ABUSE_TYPES = ['physical-or-sexual', 'violent-or-threatening', 'controlling-or-coercive', 'economic', 'psychological-or-emotional'] as const;
export type AbuseType = (typeof ABUSE_TYPES)[number];

/** DEF-5, s.2(1). For the first five it does not matter that it is over. */
export const CONNECTIONS = ['married', 'civil-partners', 'agreed-to-marry', 'civil-partnership-agreement', 'intimate-relationship', 'parents-of-same-child', 'relatives'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** What has been said about abuse of one person (B) by another (A). Ages are those at the time. */
export interface AbuseAccount {
  readonly types: readonly AbuseType[];
  readonly connection: Connection | null;
  readonly ageOfA: number;
  readonly ageOfB: number;
}
export interface AbuseFinding {
  readonly domesticAbuse: boolean;
  readonly reason: string;
  /** Where to turn when the Act's definition is not met. */
  readonly insteadConsider: 'child-protection' | 'adult-safeguarding' | null;
  readonly citation: string;
}
const ADULT_FOR_THE_ACT = 16;

/** DEF-1, s.1(2): both 16 or over, personally connected, and the behaviour is abusive. It may be aimed at somebody else, such as a child. */
export function isDomesticAbuse(account: AbuseAccount): AbuseFinding {
  if (stryMutAct_9fa48("384")) {
    {}
  } else {
    stryCov_9fa48("384");
    if (stryMutAct_9fa48("387") ? account.ageOfA < ADULT_FOR_THE_ACT && account.ageOfB < ADULT_FOR_THE_ACT : stryMutAct_9fa48("386") ? false : stryMutAct_9fa48("385") ? true : (stryCov_9fa48("385", "386", "387"), (stryMutAct_9fa48("390") ? account.ageOfA >= ADULT_FOR_THE_ACT : stryMutAct_9fa48("389") ? account.ageOfA <= ADULT_FOR_THE_ACT : stryMutAct_9fa48("388") ? false : (stryCov_9fa48("388", "389", "390"), account.ageOfA < ADULT_FOR_THE_ACT)) || (stryMutAct_9fa48("393") ? account.ageOfB >= ADULT_FOR_THE_ACT : stryMutAct_9fa48("392") ? account.ageOfB <= ADULT_FOR_THE_ACT : stryMutAct_9fa48("391") ? false : (stryCov_9fa48("391", "392", "393"), account.ageOfB < ADULT_FOR_THE_ACT)))) {
      if (stryMutAct_9fa48("394")) {
        {}
      } else {
        stryCov_9fa48("394");
        return finding(stryMutAct_9fa48("395") ? true : (stryCov_9fa48("395"), false), stryMutAct_9fa48("396") ? "" : (stryCov_9fa48("396"), 'One of them is under 16.'), stryMutAct_9fa48("397") ? "" : (stryCov_9fa48("397"), 'child-protection'), stryMutAct_9fa48("398") ? "" : (stryCov_9fa48("398"), '1(2)(a)'));
      }
    }
    if (stryMutAct_9fa48("401") ? account.connection !== null : stryMutAct_9fa48("400") ? false : stryMutAct_9fa48("399") ? true : (stryCov_9fa48("399", "400", "401"), account.connection === null)) {
      if (stryMutAct_9fa48("402")) {
        {}
      } else {
        stryCov_9fa48("402");
        return finding(stryMutAct_9fa48("403") ? true : (stryCov_9fa48("403"), false), stryMutAct_9fa48("404") ? "" : (stryCov_9fa48("404"), 'They are not personally connected.'), stryMutAct_9fa48("405") ? "" : (stryCov_9fa48("405"), 'adult-safeguarding'), stryMutAct_9fa48("406") ? "" : (stryCov_9fa48("406"), '2'));
      }
    }
    if (stryMutAct_9fa48("409") ? account.types.length !== 0 : stryMutAct_9fa48("408") ? false : stryMutAct_9fa48("407") ? true : (stryCov_9fa48("407", "408", "409"), account.types.length === 0)) return finding(stryMutAct_9fa48("410") ? true : (stryCov_9fa48("410"), false), stryMutAct_9fa48("411") ? "" : (stryCov_9fa48("411"), 'No abusive behaviour has been described.'), null, stryMutAct_9fa48("412") ? "" : (stryCov_9fa48("412"), '1(3)'));
    return finding(stryMutAct_9fa48("413") ? false : (stryCov_9fa48("413"), true), stryMutAct_9fa48("414") ? "" : (stryCov_9fa48("414"), 'Abusive behaviour between connected people aged 16 or over.'), null, stryMutAct_9fa48("415") ? "" : (stryCov_9fa48("415"), '1-2'));
  }
}
function finding(domesticAbuse: boolean, reason: string, insteadConsider: AbuseFinding['insteadConsider'], section: string): AbuseFinding {
  if (stryMutAct_9fa48("416")) {
    {}
  } else {
    stryCov_9fa48("416");
    return stryMutAct_9fa48("417") ? {} : (stryCov_9fa48("417"), {
      domesticAbuse,
      reason,
      insteadConsider,
      citation: domesticAbuseAct2021(section).text
    });
  }
}

/** DEF-6, s.3: a child who sees, hears or feels the effects of abuse, and is related to either person, is a victim in their own right. */
export function isChildVictim(child: {
  readonly age: number;
  readonly seesHearsOrFeelsEffects: boolean;
  readonly relatedToEither: boolean;
}): boolean {
  if (stryMutAct_9fa48("418")) {
    {}
  } else {
    stryCov_9fa48("418");
    return stryMutAct_9fa48("421") ? child.age < 18 && child.seesHearsOrFeelsEffects || child.relatedToEither : stryMutAct_9fa48("420") ? false : stryMutAct_9fa48("419") ? true : (stryCov_9fa48("419", "420", "421"), (stryMutAct_9fa48("423") ? child.age < 18 || child.seesHearsOrFeelsEffects : stryMutAct_9fa48("422") ? true : (stryCov_9fa48("422", "423"), (stryMutAct_9fa48("426") ? child.age >= 18 : stryMutAct_9fa48("425") ? child.age <= 18 : stryMutAct_9fa48("424") ? true : (stryCov_9fa48("424", "425", "426"), child.age < 18)) && child.seesHearsOrFeelsEffects)) && child.relatedToEither);
  }
}