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
import { type LocalDate, addDays } from '../shared/local-date.js';
import { lastDayOf } from './periods.js';
import type { ClockCode, TimeLimit } from './time-limit.js';
import { TIME_LIMITS } from './time-limits.js';
import { nextWorkingDay } from './working-days.js';

/** A clock with its dates. All days are inclusive: the period ends at the end of `lastDay`. */
export interface ComputedClock {
  readonly clock: ClockCode;
  readonly dayOne: LocalDate;
  /** Null where no day can be named; `note` then says why. */
  readonly lastDay: LocalDate | null;
  readonly firstDayAfter: LocalDate | null;
  readonly basis: 'calendar' | 'working';
  readonly source: string;
  readonly note?: string;
  /** K-09: the day by which the appointed person tells both authorities. */
  readonly refereeTellsBy?: LocalDate;
  /** K-19: nights counted so far and nights still allowed; an open stay is counted up to the limit. */
  readonly nightsUsed?: number;
  readonly nightsLeft?: number;
  /** K-31: the instant, ISO 8601 in UTC. */
  readonly deadlineAt?: string;
}
const NOT_IN_FORCE = stryMutAct_9fa48("335") ? "" : (stryCov_9fa48("335"), 'This period was not in force on day one, so no time runs.');
const NOT_COMMENCED = stryMutAct_9fa48("336") ? "" : (stryCov_9fa48("336"), 'Passed, but no commencement has been found: the dates are what they would be.');
function runsFrom(limit: TimeLimit, dayOne: LocalDate): boolean {
  if (stryMutAct_9fa48("337")) {
    {}
  } else {
    stryCov_9fa48("337");
    const {
      from,
      to
    } = limit.inForce;
    return stryMutAct_9fa48("340") ? from === null || dayOne >= from || to === null || dayOne <= to : stryMutAct_9fa48("339") ? false : stryMutAct_9fa48("338") ? true : (stryCov_9fa48("338", "339", "340"), (stryMutAct_9fa48("342") ? from === null && dayOne >= from : stryMutAct_9fa48("341") ? true : (stryCov_9fa48("341", "342"), (stryMutAct_9fa48("344") ? from !== null : stryMutAct_9fa48("343") ? false : (stryCov_9fa48("343", "344"), from === null)) || (stryMutAct_9fa48("347") ? dayOne < from : stryMutAct_9fa48("346") ? dayOne > from : stryMutAct_9fa48("345") ? false : (stryCov_9fa48("345", "346", "347"), dayOne >= from)))) && (stryMutAct_9fa48("349") ? to === null && dayOne <= to : stryMutAct_9fa48("348") ? true : (stryCov_9fa48("348", "349"), (stryMutAct_9fa48("351") ? to !== null : stryMutAct_9fa48("350") ? false : (stryCov_9fa48("350", "351"), to === null)) || (stryMutAct_9fa48("354") ? dayOne > to : stryMutAct_9fa48("353") ? dayOne < to : stryMutAct_9fa48("352") ? false : (stryCov_9fa48("352", "353", "354"), dayOne <= to)))));
  }
}

/** The last day of a period counted by its own rule, without the roll to an open court office; null where none can be named. */
export function lastDayUnrolled(code: ClockCode, dayOne: LocalDate): LocalDate | null {
  if (stryMutAct_9fa48("355")) {
    {}
  } else {
    stryCov_9fa48("355");
    const limit = TIME_LIMITS[code];
    return runsFrom(limit, dayOne) ? lastDayOf(limit.length, dayOne, limit.counting) : null;
  }
}

/** A clock whose last day has been found in its own way. */
export function clockWith(code: ClockCode, dayOne: LocalDate, lastDay: LocalDate | null, more: Partial<ComputedClock> = {}): ComputedClock {
  if (stryMutAct_9fa48("356")) {
    {}
  } else {
    stryCov_9fa48("356");
    const limit = TIME_LIMITS[code];
    const notes = stryMutAct_9fa48("357") ? [] : (stryCov_9fa48("357"), [runsFrom(limit, dayOne) ? null : NOT_IN_FORCE, limit.awaits ? NOT_COMMENCED : null, limit.note]);
    const note = stryMutAct_9fa48("358") ? notes.join(' ') : (stryCov_9fa48("358"), notes.filter(Boolean).join(stryMutAct_9fa48("359") ? "" : (stryCov_9fa48("359"), ' ')));
    return stryMutAct_9fa48("360") ? {} : (stryCov_9fa48("360"), {
      clock: code,
      dayOne,
      lastDay,
      firstDayAfter: (stryMutAct_9fa48("363") ? lastDay !== null : stryMutAct_9fa48("362") ? false : stryMutAct_9fa48("361") ? true : (stryCov_9fa48("361", "362", "363"), lastDay === null)) ? null : addDays(lastDay, 1),
      basis: (stryMutAct_9fa48("366") ? limit.length.unit !== 'working-day' : stryMutAct_9fa48("365") ? false : stryMutAct_9fa48("364") ? true : (stryCov_9fa48("364", "365", "366"), limit.length.unit === (stryMutAct_9fa48("367") ? "" : (stryCov_9fa48("367"), 'working-day')))) ? stryMutAct_9fa48("368") ? "" : (stryCov_9fa48("368"), 'working') : stryMutAct_9fa48("369") ? "" : (stryCov_9fa48("369"), 'calendar'),
      source: limit.source.text,
      ...((stryMutAct_9fa48("372") ? note !== '' : stryMutAct_9fa48("371") ? false : stryMutAct_9fa48("370") ? true : (stryCov_9fa48("370", "371", "372"), note === (stryMutAct_9fa48("373") ? "Stryker was here!" : (stryCov_9fa48("373"), '')))) ? {} : stryMutAct_9fa48("374") ? {} : (stryCov_9fa48("374"), {
        note
      })),
      ...more
    });
  }
}

/** A clock whose day one is already known to be a real day. */
export function clockFrom(code: ClockCode, dayOne: LocalDate): ComputedClock {
  if (stryMutAct_9fa48("375")) {
    {}
  } else {
    stryCov_9fa48("375");
    const lastDay = lastDayUnrolled(code, dayOne);
    const rolls = stryMutAct_9fa48("378") ? lastDay !== null || TIME_LIMITS[code].courtOfficeRoll === true : stryMutAct_9fa48("377") ? false : stryMutAct_9fa48("376") ? true : (stryCov_9fa48("376", "377", "378"), (stryMutAct_9fa48("380") ? lastDay === null : stryMutAct_9fa48("379") ? true : (stryCov_9fa48("379", "380"), lastDay !== null)) && (stryMutAct_9fa48("382") ? TIME_LIMITS[code].courtOfficeRoll !== true : stryMutAct_9fa48("381") ? true : (stryCov_9fa48("381", "382"), TIME_LIMITS[code].courtOfficeRoll === (stryMutAct_9fa48("383") ? false : (stryCov_9fa48("383"), true)))));
    return clockWith(code, dayOne, rolls ? nextWorkingDay(lastDay) : lastDay);
  }
}