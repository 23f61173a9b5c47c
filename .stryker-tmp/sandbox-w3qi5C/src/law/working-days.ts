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
import { readFileSync } from 'node:fs';
import { type LocalDate, addDays, dayOfWeek, localDate } from '../shared/local-date.js';
import { goodFriday } from './easter.js';

/** The layout of gov.uk's bank-holidays.json, as far as it is used. */
interface BankHolidayFile {
  readonly 'england-and-wales': {
    readonly events: readonly {
      readonly date: string;
    }[];
  };
}
let loaded: ReadonlySet<LocalDate> | undefined;
function bankHolidays(): ReadonlySet<LocalDate> {
  if (stryMutAct_9fa48("4917")) {
    {}
  } else {
    stryCov_9fa48("4917");
    if (stryMutAct_9fa48("4919") ? false : stryMutAct_9fa48("4918") ? true : (stryCov_9fa48("4918", "4919"), loaded)) return loaded;
    const file = JSON.parse(readFileSync(new URL('./bank-holidays.json', import.meta.url), 'utf8')) as BankHolidayFile;
    loaded = new Set(file[stryMutAct_9fa48("4920") ? "" : (stryCov_9fa48("4920"), 'england-and-wales')].events.map(stryMutAct_9fa48("4921") ? () => undefined : (stryCov_9fa48("4921"), event => localDate(event.date))));
    return loaded;
  }
}

/** The last day of the last year whose bank holidays are on file. After it only weekends, Christmas Day and Good Friday are known. */
export function bankHolidaysKnownUntil(): LocalDate {
  if (stryMutAct_9fa48("4922")) {
    {}
  } else {
    stryCov_9fa48("4922");
    const lastYear = stryMutAct_9fa48("4923") ? [...bankHolidays()].map(day => day.slice(0, 4)).at(-1) : (stryCov_9fa48("4923"), (stryMutAct_9fa48("4924") ? [] : (stryCov_9fa48("4924"), [...bankHolidays()])).map(stryMutAct_9fa48("4925") ? () => undefined : (stryCov_9fa48("4925"), day => stryMutAct_9fa48("4926") ? day : (stryCov_9fa48("4926"), day.slice(0, 4)))).sort().at(stryMutAct_9fa48("4927") ? +1 : (stryCov_9fa48("4927"), -1)));
    return localDate(stryMutAct_9fa48("4928") ? `` : (stryCov_9fa48("4928"), `${lastYear}-12-31`));
  }
}

/** SI 2018/223 reg 6(7): not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales. */
export function isWorkingDay(day: LocalDate): boolean {
  if (stryMutAct_9fa48("4929")) {
    {}
  } else {
    stryCov_9fa48("4929");
    const weekend = stryMutAct_9fa48("4933") ? dayOfWeek(day) <= 5 : stryMutAct_9fa48("4932") ? dayOfWeek(day) >= 5 : stryMutAct_9fa48("4931") ? false : stryMutAct_9fa48("4930") ? true : (stryCov_9fa48("4930", "4931", "4932", "4933"), dayOfWeek(day) > 5);
    const fixedHoliday = stryMutAct_9fa48("4936") ? day.endsWith('-12-25') && day === goodFriday(Number(day.slice(0, 4))) : stryMutAct_9fa48("4935") ? false : stryMutAct_9fa48("4934") ? true : (stryCov_9fa48("4934", "4935", "4936"), (stryMutAct_9fa48("4937") ? day.startsWith('-12-25') : (stryCov_9fa48("4937"), day.endsWith(stryMutAct_9fa48("4938") ? "" : (stryCov_9fa48("4938"), '-12-25')))) || (stryMutAct_9fa48("4940") ? day !== goodFriday(Number(day.slice(0, 4))) : stryMutAct_9fa48("4939") ? false : (stryCov_9fa48("4939", "4940"), day === goodFriday(Number(stryMutAct_9fa48("4941") ? day : (stryCov_9fa48("4941"), day.slice(0, 4)))))));
    return stryMutAct_9fa48("4944") ? !weekend && !fixedHoliday || !bankHolidays().has(day) : stryMutAct_9fa48("4943") ? false : stryMutAct_9fa48("4942") ? true : (stryCov_9fa48("4942", "4943", "4944"), (stryMutAct_9fa48("4946") ? !weekend || !fixedHoliday : stryMutAct_9fa48("4945") ? true : (stryCov_9fa48("4945", "4946"), (stryMutAct_9fa48("4947") ? weekend : (stryCov_9fa48("4947"), !weekend)) && (stryMutAct_9fa48("4948") ? fixedHoliday : (stryCov_9fa48("4948"), !fixedHoliday)))) && (stryMutAct_9fa48("4949") ? bankHolidays().has(day) : (stryCov_9fa48("4949"), !bankHolidays().has(day))));
  }
}

/** `day` itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: LocalDate): LocalDate {
  if (stryMutAct_9fa48("4950")) {
    {}
  } else {
    stryCov_9fa48("4950");
    let candidate = day;
    while (stryMutAct_9fa48("4952") ? false : stryMutAct_9fa48("4951") ? isWorkingDay(candidate) : (stryCov_9fa48("4951", "4952"), !isWorkingDay(candidate))) candidate = addDays(candidate, 1);
    return candidate;
  }
}

/** `day` itself when it is a working day, otherwise the last one before it: for an office's own reminders, never for a statutory date. */
export function previousWorkingDay(day: LocalDate): LocalDate {
  if (stryMutAct_9fa48("4953")) {
    {}
  } else {
    stryCov_9fa48("4953");
    let candidate = day;
    while (stryMutAct_9fa48("4955") ? false : stryMutAct_9fa48("4954") ? isWorkingDay(candidate) : (stryCov_9fa48("4954", "4955"), !isWorkingDay(candidate))) candidate = addDays(candidate, stryMutAct_9fa48("4956") ? +1 : (stryCov_9fa48("4956"), -1));
    return candidate;
  }
}

/** The nth working day after `day`, which is not itself counted; `day` unchanged when n is 0. Throws `RangeError` for a negative or broken n. */
export function addWorkingDays(day: LocalDate, n: number): LocalDate {
  if (stryMutAct_9fa48("4957")) {
    {}
  } else {
    stryCov_9fa48("4957");
    if (stryMutAct_9fa48("4960") ? !Number.isInteger(n) && n < 0 : stryMutAct_9fa48("4959") ? false : stryMutAct_9fa48("4958") ? true : (stryCov_9fa48("4958", "4959", "4960"), (stryMutAct_9fa48("4961") ? Number.isInteger(n) : (stryCov_9fa48("4961"), !Number.isInteger(n))) || (stryMutAct_9fa48("4964") ? n >= 0 : stryMutAct_9fa48("4963") ? n <= 0 : stryMutAct_9fa48("4962") ? false : (stryCov_9fa48("4962", "4963", "4964"), n < 0)))) throw new RangeError(stryMutAct_9fa48("4965") ? "" : (stryCov_9fa48("4965"), 'working days are counted in whole numbers from 0'));
    let reached = day;
    for (let counted = 0; stryMutAct_9fa48("4968") ? counted >= n : stryMutAct_9fa48("4967") ? counted <= n : stryMutAct_9fa48("4966") ? false : (stryCov_9fa48("4966", "4967", "4968"), counted < n); stryMutAct_9fa48("4969") ? counted -= 1 : (stryCov_9fa48("4969"), counted += 1)) reached = nextWorkingDay(addDays(reached, 1));
    return reached;
  }
}

/**
 * The first day on which a unit is free again after somebody leaves it.
 * With 0 working days it is the day they leave, otherwise the day after the last working day of making it ready.
 */
export function turnaroundEnds(departureDay: LocalDate, workingDays: number): LocalDate {
  if (stryMutAct_9fa48("4970")) {
    {}
  } else {
    stryCov_9fa48("4970");
    if (stryMutAct_9fa48("4973") ? workingDays !== 0 : stryMutAct_9fa48("4972") ? false : stryMutAct_9fa48("4971") ? true : (stryCov_9fa48("4971", "4972", "4973"), workingDays === 0)) return departureDay;
    return addDays(addWorkingDays(departureDay, workingDays), 1);
  }
}