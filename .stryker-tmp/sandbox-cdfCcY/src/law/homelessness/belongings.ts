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
import { housingAct1996 } from '../citation.js';
import { unlawful, type UnlawfulStep } from '../unlawful-step.js';

/** What ss.211(1)-(2) ask. */
export interface BelongingsFacts {
  readonly dangerOfLossOrDamage: boolean;
  readonly otherSuitableArrangements: boolean;
  /** Interim accommodation, or a duty under ss.190, 193, 195 or 189B, is or has been owed to them. */
  readonly owedNowOrBefore: boolean;
}

/** Whether the council must protect belongings (s.211(1)-(2)), or may (s.211(3)). Rule PR-1. */
export function protection(facts: BelongingsFacts): 'duty' | 'power' {
  if (stryMutAct_9fa48("724")) {
    {}
  } else {
    stryCov_9fa48("724");
    const {
      dangerOfLossOrDamage,
      otherSuitableArrangements,
      owedNowOrBefore
    } = facts;
    return (stryMutAct_9fa48("727") ? dangerOfLossOrDamage && !otherSuitableArrangements || owedNowOrBefore : stryMutAct_9fa48("726") ? false : stryMutAct_9fa48("725") ? true : (stryCov_9fa48("725", "726", "727"), (stryMutAct_9fa48("729") ? dangerOfLossOrDamage || !otherSuitableArrangements : stryMutAct_9fa48("728") ? true : (stryCov_9fa48("728", "729"), dangerOfLossOrDamage && (stryMutAct_9fa48("730") ? otherSuitableArrangements : (stryCov_9fa48("730"), !otherSuitableArrangements)))) && owedNowOrBefore)) ? stryMutAct_9fa48("731") ? "" : (stryCov_9fa48("731"), 'duty') : stryMutAct_9fa48("732") ? "" : (stryCov_9fa48("732"), 'power');
  }
}

/** Whether a request to move belongings to a place that the person names may be taken: they were told before what follows (s.212(3)). */
export function mayAskToMove(toldOn: LocalDate | undefined, requestedOn: LocalDate): UnlawfulStep | null {
  if (stryMutAct_9fa48("733")) {
    {}
  } else {
    stryCov_9fa48("733");
    if (stryMutAct_9fa48("736") ? toldOn !== undefined || toldOn <= requestedOn : stryMutAct_9fa48("735") ? false : stryMutAct_9fa48("734") ? true : (stryCov_9fa48("734", "735", "736"), (stryMutAct_9fa48("738") ? toldOn === undefined : stryMutAct_9fa48("737") ? true : (stryCov_9fa48("737", "738"), toldOn !== undefined)) && (stryMutAct_9fa48("741") ? toldOn > requestedOn : stryMutAct_9fa48("740") ? toldOn < requestedOn : stryMutAct_9fa48("739") ? true : (stryCov_9fa48("739", "740", "741"), toldOn <= requestedOn)))) return null;
    return unlawful(stryMutAct_9fa48("742") ? "" : (stryCov_9fa48("742"), 'PR-3'), stryMutAct_9fa48("743") ? [] : (stryCov_9fa48("743"), [housingAct1996(stryMutAct_9fa48("744") ? "" : (stryCov_9fa48("744"), '212(2)-(3)'))]), stryMutAct_9fa48("745") ? "" : (stryCov_9fa48("745"), 'Before they ask, they are told that the council need do no more once their belongings are where they asked.'), stryMutAct_9fa48("746") ? [] : (stryCov_9fa48("746"), [stryMutAct_9fa48("747") ? "" : (stryCov_9fa48("747"), 'Tell them what follows, and take the request afterwards.'), stryMutAct_9fa48("748") ? "" : (stryCov_9fa48("748"), 'Go on protecting their belongings where they are.')]), stryMutAct_9fa48("749") ? {} : (stryCov_9fa48("749"), {
      field: stryMutAct_9fa48("750") ? "" : (stryCov_9fa48("750"), 'consequenceToldOn')
    }));
  }
}

/** On which grounds protection ends (s.212(3)-(4)): with a duty only on the first three. */
export const BELONGINGS_ENDS = {
  'no-danger-any-longer': 'There is no danger of loss or damage any longer',
  'other-arrangements-made': 'Other suitable arrangements have been made',
  'moved-as-asked': 'They are where the person asked to have them',
  'power-not-used-further': 'The council uses its power no further'
} as const;
export type BelongingsEnd = keyof typeof BELONGINGS_ENDS;

/** Whether protection may end on a ground: a power may be given up, a duty may not; "as asked" follows a request. */
export function mayEndProtection(ground: BelongingsEnd, {
  basis,
  moveRequested
}: {
  readonly basis: 'duty' | 'power';
  readonly moveRequested: boolean;
}): UnlawfulStep | null {
  if (stryMutAct_9fa48("751")) {
    {}
  } else {
    stryCov_9fa48("751");
    if (stryMutAct_9fa48("754") ? ground === 'power-not-used-further' || basis === 'duty' : stryMutAct_9fa48("753") ? false : stryMutAct_9fa48("752") ? true : (stryCov_9fa48("752", "753", "754"), (stryMutAct_9fa48("756") ? ground !== 'power-not-used-further' : stryMutAct_9fa48("755") ? true : (stryCov_9fa48("755", "756"), ground === (stryMutAct_9fa48("757") ? "" : (stryCov_9fa48("757"), 'power-not-used-further')))) && (stryMutAct_9fa48("759") ? basis !== 'duty' : stryMutAct_9fa48("758") ? true : (stryCov_9fa48("758", "759"), basis === (stryMutAct_9fa48("760") ? "" : (stryCov_9fa48("760"), 'duty')))))) {
      if (stryMutAct_9fa48("761")) {
        {}
      } else {
        stryCov_9fa48("761");
        return unlawful(stryMutAct_9fa48("762") ? "" : (stryCov_9fa48("762"), 'PR-1'), stryMutAct_9fa48("763") ? [] : (stryCov_9fa48("763"), [housingAct1996(stryMutAct_9fa48("764") ? "" : (stryCov_9fa48("764"), '211(1)-(2)')), housingAct1996(stryMutAct_9fa48("765") ? "" : (stryCov_9fa48("765"), '212(4)'))]), stryMutAct_9fa48("766") ? "" : (stryCov_9fa48("766"), 'A duty to protect belongings goes on while they are in danger and nothing else has been arranged.'), stryMutAct_9fa48("767") ? [] : (stryCov_9fa48("767"), [stryMutAct_9fa48("768") ? "" : (stryCov_9fa48("768"), 'End it when there is no danger any longer, or when other arrangements have been made.')]), stryMutAct_9fa48("769") ? {} : (stryCov_9fa48("769"), {
          field: stryMutAct_9fa48("770") ? "" : (stryCov_9fa48("770"), 'ground')
        }));
      }
    }
    if (stryMutAct_9fa48("773") ? ground === 'moved-as-asked' || !moveRequested : stryMutAct_9fa48("772") ? false : stryMutAct_9fa48("771") ? true : (stryCov_9fa48("771", "772", "773"), (stryMutAct_9fa48("775") ? ground !== 'moved-as-asked' : stryMutAct_9fa48("774") ? true : (stryCov_9fa48("774", "775"), ground === (stryMutAct_9fa48("776") ? "" : (stryCov_9fa48("776"), 'moved-as-asked')))) && (stryMutAct_9fa48("777") ? moveRequested : (stryCov_9fa48("777"), !moveRequested)))) {
      if (stryMutAct_9fa48("778")) {
        {}
      } else {
        stryCov_9fa48("778");
        return unlawful(stryMutAct_9fa48("779") ? "" : (stryCov_9fa48("779"), 'PR-3'), stryMutAct_9fa48("780") ? [] : (stryCov_9fa48("780"), [housingAct1996(stryMutAct_9fa48("781") ? "" : (stryCov_9fa48("781"), '212(2)-(3)'))]), stryMutAct_9fa48("782") ? "" : (stryCov_9fa48("782"), 'Nobody has asked to have these belongings moved.'), stryMutAct_9fa48("783") ? [] : (stryCov_9fa48("783"), [stryMutAct_9fa48("784") ? "" : (stryCov_9fa48("784"), 'Take their request first, once they have been told what follows.')]), stryMutAct_9fa48("785") ? {} : (stryCov_9fa48("785"), {
          field: stryMutAct_9fa48("786") ? "" : (stryCov_9fa48("786"), 'ground')
        }));
      }
    }
    return null;
  }
}