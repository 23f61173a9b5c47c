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
import type { LocalDate } from '../shared/local-date.js';
import type { Citation, Confidence } from './citation.js';
import type { RuleVersionKey } from './rule-versions.js';
type Tens = '0' | '1' | '2';
type Ones = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** K-01 to K-33, the codes of the clock register. */
export type ClockCode = Exclude<`K-${Tens}${Ones}`, 'K-00'> | 'K-30' | 'K-31' | 'K-32' | 'K-33';
export interface Length {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year' | 'none';
}

/** A length of time, as in `of(56, 'day')`. */
export const of = stryMutAct_9fa48("4591") ? () => undefined : (stryCov_9fa48("4591"), (() => {
  const of = (n: number, unit: Length['unit']): Length => stryMutAct_9fa48("4592") ? {} : (stryCov_9fa48("4592"), {
    n,
    unit
  });
  return of;
})());

/** A period laid down by law, by guidance or by agreed practice. */
export interface TimeLimit {
  readonly name: string;
  readonly length: Length;
  /** What happens on day one. */
  readonly dayOne: string;
  /**
   * `included`: "beginning with" day one, so 56 days end on day one + 55.
   * `excluded`: "from", "of" or "within ... of" day one, so 21 days end on day one + 21.
   */
  readonly counting: 'included' | 'excluded';
  readonly stopsOn: string;
  /** Who may lengthen it and how; absent when nobody may. */
  readonly extendable?: string;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** First and last day on which day one may fall; null is open. */
  readonly inForce: {
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
  };
  /** The change that must have been commenced, where no commencement day is known. */
  readonly awaits?: RuleVersionKey;
  /** A last day on which the court office is closed moves to the next day it is open. */
  readonly courtOfficeRoll?: true;
  /** What a reader must know to use the dates. */
  readonly note?: string;
}