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
import { housingAct1985 } from './citation.js';

/** Somebody who sleeps somewhere. Age in years. */
export interface Sleeper {
  readonly age: number;
  readonly sex: 'female' | 'male' | 'other' | 'not-stated';
  /** Lives as a couple with the other one of whom this is said. */
  readonly couple: boolean;
}

/** From this age on, two people of opposite sexes who are no couple must not have to share a sleeping room. */
const COUNTED_FROM_AGE = 10;
export const ROOM_STANDARD = housingAct1985(stryMutAct_9fa48("4245") ? "" : (stryCov_9fa48("4245"), '325'));

/**
 * The fewest sleeping rooms in which nobody of ten or over must share with somebody of the opposite sex, couples excepted
 * (Housing Act 1985 s.325). Whoever's sex is not known counts with nobody; at least 1.
 */
export function sleepingRoomsNeeded(people: readonly Sleeper[]): number {
  if (stryMutAct_9fa48("4246")) {
    {}
  } else {
    stryCov_9fa48("4246");
    const counted = stryMutAct_9fa48("4247") ? people : (stryCov_9fa48("4247"), people.filter(stryMutAct_9fa48("4248") ? () => undefined : (stryCov_9fa48("4248"), ({
      age
    }) => stryMutAct_9fa48("4252") ? age < COUNTED_FROM_AGE : stryMutAct_9fa48("4251") ? age > COUNTED_FROM_AGE : stryMutAct_9fa48("4250") ? false : stryMutAct_9fa48("4249") ? true : (stryCov_9fa48("4249", "4250", "4251", "4252"), age >= COUNTED_FROM_AGE))));
    const couple = stryMutAct_9fa48("4253") ? counted : (stryCov_9fa48("4253"), counted.filter(stryMutAct_9fa48("4254") ? () => undefined : (stryCov_9fa48("4254"), person => person.couple)));
    const together = stryMutAct_9fa48("4257") ? sexesOf(couple).length !== 2 : stryMutAct_9fa48("4256") ? false : stryMutAct_9fa48("4255") ? true : (stryCov_9fa48("4255", "4256", "4257"), sexesOf(couple).length === 2);
    const apart = sexesOf(together ? stryMutAct_9fa48("4258") ? counted : (stryCov_9fa48("4258"), counted.filter(stryMutAct_9fa48("4259") ? () => undefined : (stryCov_9fa48("4259"), person => stryMutAct_9fa48("4260") ? person.couple : (stryCov_9fa48("4260"), !person.couple)))) : counted);
    return stryMutAct_9fa48("4261") ? Math.min(1, (together ? 1 : 0) + apart.length) : (stryCov_9fa48("4261"), Math.max(1, stryMutAct_9fa48("4262") ? (together ? 1 : 0) - apart.length : (stryCov_9fa48("4262"), (together ? 1 : 0) + apart.length)));
  }
}
function sexesOf(people: readonly Sleeper[]): ('female' | 'male')[] {
  if (stryMutAct_9fa48("4263")) {
    {}
  } else {
    stryCov_9fa48("4263");
    return stryMutAct_9fa48("4264") ? ['female', 'male'] as const : (stryCov_9fa48("4264"), (['female', 'male'] as const).filter(stryMutAct_9fa48("4265") ? () => undefined : (stryCov_9fa48("4265"), sex => stryMutAct_9fa48("4266") ? people.every(person => person.sex === sex) : (stryCov_9fa48("4266"), people.some(stryMutAct_9fa48("4267") ? () => undefined : (stryCov_9fa48("4267"), person => stryMutAct_9fa48("4270") ? person.sex !== sex : stryMutAct_9fa48("4269") ? false : stryMutAct_9fa48("4268") ? true : (stryCov_9fa48("4268", "4269", "4270"), person.sex === sex)))))));
  }
}