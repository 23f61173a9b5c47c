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
import { type LocalDate, addDays, localDate } from '../shared/local-date.js';

/** Easter Sunday by the Gregorian reckoning (the "anonymous" method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  if (stryMutAct_9fa48("590")) {
    {}
  } else {
    stryCov_9fa48("590");
    const golden = stryMutAct_9fa48("591") ? year * 19 : (stryCov_9fa48("591"), year % 19);
    const century = Math.floor(stryMutAct_9fa48("592") ? year * 100 : (stryCov_9fa48("592"), year / 100));
    const yearOfCentury = stryMutAct_9fa48("593") ? year * 100 : (stryCov_9fa48("593"), year % 100);
    const moonShift = Math.floor(stryMutAct_9fa48("594") ? (8 * century + 13) * 25 : (stryCov_9fa48("594"), (stryMutAct_9fa48("595") ? 8 * century - 13 : (stryCov_9fa48("595"), (stryMutAct_9fa48("596") ? 8 / century : (stryCov_9fa48("596"), 8 * century)) + 13)) / 25));
    const epact = stryMutAct_9fa48("597") ? (19 * golden + century - Math.floor(century / 4) - moonShift + 15) * 30 : (stryCov_9fa48("597"), (stryMutAct_9fa48("598") ? 19 * golden + century - Math.floor(century / 4) - moonShift - 15 : (stryCov_9fa48("598"), (stryMutAct_9fa48("599") ? 19 * golden + century - Math.floor(century / 4) + moonShift : (stryCov_9fa48("599"), (stryMutAct_9fa48("600") ? 19 * golden + century + Math.floor(century / 4) : (stryCov_9fa48("600"), (stryMutAct_9fa48("601") ? 19 * golden - century : (stryCov_9fa48("601"), (stryMutAct_9fa48("602") ? 19 / golden : (stryCov_9fa48("602"), 19 * golden)) + century)) - Math.floor(stryMutAct_9fa48("603") ? century * 4 : (stryCov_9fa48("603"), century / 4)))) - moonShift)) + 15)) % 30);
    const toSunday = stryMutAct_9fa48("604") ? (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - yearOfCentury % 4) * 7 : (stryCov_9fa48("604"), (stryMutAct_9fa48("605") ? 32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact + yearOfCentury % 4 : (stryCov_9fa48("605"), (stryMutAct_9fa48("606") ? 32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) + epact : (stryCov_9fa48("606"), (stryMutAct_9fa48("607") ? 32 + 2 * (century % 4) - 2 * Math.floor(yearOfCentury / 4) : (stryCov_9fa48("607"), (stryMutAct_9fa48("608") ? 32 - 2 * (century % 4) : (stryCov_9fa48("608"), 32 + (stryMutAct_9fa48("609") ? 2 / (century % 4) : (stryCov_9fa48("609"), 2 * (stryMutAct_9fa48("610") ? century * 4 : (stryCov_9fa48("610"), century % 4)))))) + (stryMutAct_9fa48("611") ? 2 / Math.floor(yearOfCentury / 4) : (stryCov_9fa48("611"), 2 * Math.floor(stryMutAct_9fa48("612") ? yearOfCentury * 4 : (stryCov_9fa48("612"), yearOfCentury / 4)))))) - epact)) - (stryMutAct_9fa48("613") ? yearOfCentury * 4 : (stryCov_9fa48("613"), yearOfCentury % 4)))) % 7);
    const correction = Math.floor(stryMutAct_9fa48("614") ? (golden + 11 * epact + 22 * toSunday) * 451 : (stryCov_9fa48("614"), (stryMutAct_9fa48("615") ? golden + 11 * epact - 22 * toSunday : (stryCov_9fa48("615"), (stryMutAct_9fa48("616") ? golden - 11 * epact : (stryCov_9fa48("616"), golden + (stryMutAct_9fa48("617") ? 11 / epact : (stryCov_9fa48("617"), 11 * epact)))) + (stryMutAct_9fa48("618") ? 22 / toSunday : (stryCov_9fa48("618"), 22 * toSunday)))) / 451));
    const monthAndDay = stryMutAct_9fa48("619") ? epact + toSunday - 7 * correction - 114 : (stryCov_9fa48("619"), (stryMutAct_9fa48("620") ? epact + toSunday + 7 * correction : (stryCov_9fa48("620"), (stryMutAct_9fa48("621") ? epact - toSunday : (stryCov_9fa48("621"), epact + toSunday)) - (stryMutAct_9fa48("622") ? 7 / correction : (stryCov_9fa48("622"), 7 * correction)))) + 114);
    const pad = stryMutAct_9fa48("623") ? () => undefined : (stryCov_9fa48("623"), (() => {
      const pad = (value: number, width: number): string => String(value).padStart(width, stryMutAct_9fa48("624") ? "" : (stryCov_9fa48("624"), '0'));
      return pad;
    })());
    return localDate(stryMutAct_9fa48("625") ? `` : (stryCov_9fa48("625"), `${pad(year, 4)}-${pad(Math.floor(stryMutAct_9fa48("626") ? monthAndDay * 31 : (stryCov_9fa48("626"), monthAndDay / 31)), 2)}-${pad(stryMutAct_9fa48("627") ? monthAndDay % 31 - 1 : (stryCov_9fa48("627"), (stryMutAct_9fa48("628") ? monthAndDay * 31 : (stryCov_9fa48("628"), monthAndDay % 31)) + 1), 2)}`));
  }
}
export function goodFriday(year: number): LocalDate {
  if (stryMutAct_9fa48("629")) {
    {}
  } else {
    stryCov_9fa48("629");
    return addDays(easterSunday(year), stryMutAct_9fa48("630") ? +2 : (stryCov_9fa48("630"), -2));
  }
}