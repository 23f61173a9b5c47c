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
import { type LocalDate, addDays, addMonths } from '../shared/local-date.js';
import type { Length } from './time-limit.js';
import { addWorkingDays } from './working-days.js';

/** The same day of a later month; the first of the month after where there is none (29 February in a common year: 1 March). */
function anniversary(day: LocalDate, months: number): LocalDate {
  if (stryMutAct_9fa48("3672")) {
    {}
  } else {
    stryCov_9fa48("3672");
    const found = addMonths(day, months);
    return (stryMutAct_9fa48("3675") ? found.slice(8) !== day.slice(8) : stryMutAct_9fa48("3674") ? false : stryMutAct_9fa48("3673") ? true : (stryCov_9fa48("3673", "3674", "3675"), (stryMutAct_9fa48("3676") ? found : (stryCov_9fa48("3676"), found.slice(8))) === (stryMutAct_9fa48("3677") ? day : (stryCov_9fa48("3677"), day.slice(8))))) ? found : addDays(found, 1);
  }
}
const STEP: Readonly<Record<Length['unit'], ((day: LocalDate, n: number, counting: 'included' | 'excluded') => LocalDate) | null>> = stryMutAct_9fa48("3678") ? {} : (stryCov_9fa48("3678"), {
  none: null,
  hour: null,
  day: stryMutAct_9fa48("3679") ? () => undefined : (stryCov_9fa48("3679"), (day, n, counting) => addDays(day, (stryMutAct_9fa48("3682") ? counting !== 'included' : stryMutAct_9fa48("3681") ? false : stryMutAct_9fa48("3680") ? true : (stryCov_9fa48("3680", "3681", "3682"), counting === (stryMutAct_9fa48("3683") ? "" : (stryCov_9fa48("3683"), 'included')))) ? stryMutAct_9fa48("3684") ? n + 1 : (stryCov_9fa48("3684"), n - 1) : n)),
  week: stryMutAct_9fa48("3685") ? () => undefined : (stryCov_9fa48("3685"), (day, n, counting) => addDays(day, (stryMutAct_9fa48("3688") ? counting !== 'included' : stryMutAct_9fa48("3687") ? false : stryMutAct_9fa48("3686") ? true : (stryCov_9fa48("3686", "3687", "3688"), counting === (stryMutAct_9fa48("3689") ? "" : (stryCov_9fa48("3689"), 'included')))) ? stryMutAct_9fa48("3690") ? 7 * n + 1 : (stryCov_9fa48("3690"), (stryMutAct_9fa48("3691") ? 7 / n : (stryCov_9fa48("3691"), 7 * n)) - 1) : stryMutAct_9fa48("3692") ? 7 / n : (stryCov_9fa48("3692"), 7 * n))),
  month: stryMutAct_9fa48("3693") ? () => undefined : (stryCov_9fa48("3693"), (day, n, counting) => (stryMutAct_9fa48("3696") ? counting !== 'included' : stryMutAct_9fa48("3695") ? false : stryMutAct_9fa48("3694") ? true : (stryCov_9fa48("3694", "3695", "3696"), counting === (stryMutAct_9fa48("3697") ? "" : (stryCov_9fa48("3697"), 'included')))) ? addDays(anniversary(day, n), stryMutAct_9fa48("3698") ? +1 : (stryCov_9fa48("3698"), -1)) : addMonths(day, n)),
  year: stryMutAct_9fa48("3699") ? () => undefined : (stryCov_9fa48("3699"), (day, n, counting) => (stryMutAct_9fa48("3702") ? counting !== 'included' : stryMutAct_9fa48("3701") ? false : stryMutAct_9fa48("3700") ? true : (stryCov_9fa48("3700", "3701", "3702"), counting === (stryMutAct_9fa48("3703") ? "" : (stryCov_9fa48("3703"), 'included')))) ? addDays(anniversary(day, stryMutAct_9fa48("3704") ? 12 / n : (stryCov_9fa48("3704"), 12 * n)), stryMutAct_9fa48("3705") ? +1 : (stryCov_9fa48("3705"), -1)) : addMonths(day, stryMutAct_9fa48("3706") ? 12 / n : (stryCov_9fa48("3706"), 12 * n))),
  'working-day': stryMutAct_9fa48("3707") ? () => undefined : (stryCov_9fa48("3707"), (day, n, counting) => addWorkingDays((stryMutAct_9fa48("3710") ? counting !== 'included' : stryMutAct_9fa48("3709") ? false : stryMutAct_9fa48("3708") ? true : (stryCov_9fa48("3708", "3709", "3710"), counting === (stryMutAct_9fa48("3711") ? "" : (stryCov_9fa48("3711"), 'included')))) ? addDays(day, stryMutAct_9fa48("3712") ? +1 : (stryCov_9fa48("3712"), -1)) : day, n))
});

/** The last day of a period that starts on `dayOne`; null for one without a length in days. */
export function lastDayOf(length: Length, dayOne: LocalDate, counting: 'included' | 'excluded'): LocalDate | null {
  if (stryMutAct_9fa48("3713")) {
    {}
  } else {
    stryCov_9fa48("3713");
    return stryMutAct_9fa48("3714") ? STEP[length.unit]?.(dayOne, length.n, counting) && null : (stryCov_9fa48("3714"), (stryMutAct_9fa48("3715") ? STEP[length.unit](dayOne, length.n, counting) : (stryCov_9fa48("3715"), STEP[length.unit]?.(dayOne, length.n, counting))) ?? null);
  }
}