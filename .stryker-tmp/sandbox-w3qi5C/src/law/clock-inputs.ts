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
import { type LocalDate, isLocalDate } from '../shared/local-date.js';

/** What a clock is computed from, as a caller wrote it. Which fields are wanted depends on the clock. */
export interface ClockInputs {
  readonly dayOne?: unknown;
  readonly representationsReceivedOn?: unknown;
  readonly stays?: unknown;
  readonly consentOn?: unknown;
  readonly informationOn?: unknown;
  readonly placedOn?: unknown;
}

/** One input that cannot be used. */
export interface ClockInputError {
  readonly error: 'clock-input';
  readonly field: string;
  /** `unknown-clock`, `required`, `not-a-day`, `out-of-range`, `not-a-list`, `ends-before-it-begins` or `too-early`. */
  readonly code: string;
  readonly message: string;
}
export interface Stay {
  readonly from: LocalDate;
  /** The day of leaving, whose night is not spent there; null while the stay goes on. */
  readonly to: LocalDate | null;
}
const EARLIEST = stryMutAct_9fa48("98") ? "" : (stryCov_9fa48("98"), '1990-01-01');
const LATEST = stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), '2199-12-31');
export function inputError(field: string, code: string, message: string): ClockInputError {
  if (stryMutAct_9fa48("100")) {
    {}
  } else {
    stryCov_9fa48("100");
    return stryMutAct_9fa48("101") ? {} : (stryCov_9fa48("101"), {
      error: stryMutAct_9fa48("102") ? "" : (stryCov_9fa48("102"), 'clock-input'),
      field,
      code,
      message
    });
  }
}
export function isClockInputError(result: unknown): result is ClockInputError {
  if (stryMutAct_9fa48("103")) {
    {}
  } else {
    stryCov_9fa48("103");
    return stryMutAct_9fa48("106") ? typeof result === 'object' && result !== null && 'error' in result || result.error === 'clock-input' : stryMutAct_9fa48("105") ? false : stryMutAct_9fa48("104") ? true : (stryCov_9fa48("104", "105", "106"), (stryMutAct_9fa48("108") ? typeof result === 'object' && result !== null || 'error' in result : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108"), (stryMutAct_9fa48("110") ? typeof result === 'object' || result !== null : stryMutAct_9fa48("109") ? true : (stryCov_9fa48("109", "110"), (stryMutAct_9fa48("112") ? typeof result !== 'object' : stryMutAct_9fa48("111") ? true : (stryCov_9fa48("111", "112"), typeof result === (stryMutAct_9fa48("113") ? "" : (stryCov_9fa48("113"), 'object')))) && (stryMutAct_9fa48("115") ? result === null : stryMutAct_9fa48("114") ? true : (stryCov_9fa48("114", "115"), result !== null)))) && (stryMutAct_9fa48("116") ? "" : (stryCov_9fa48("116"), 'error')) in result)) && (stryMutAct_9fa48("118") ? result.error !== 'clock-input' : stryMutAct_9fa48("117") ? true : (stryCov_9fa48("117", "118"), result.error === (stryMutAct_9fa48("119") ? "" : (stryCov_9fa48("119"), 'clock-input')))));
  }
}

/** Reads a day between 1990 and 2199. */
export function readDay(value: unknown, field: string): LocalDate | ClockInputError {
  if (stryMutAct_9fa48("120")) {
    {}
  } else {
    stryCov_9fa48("120");
    if (stryMutAct_9fa48("123") ? (value === undefined || value === null) && value === '' : stryMutAct_9fa48("122") ? false : stryMutAct_9fa48("121") ? true : (stryCov_9fa48("121", "122", "123"), (stryMutAct_9fa48("125") ? value === undefined && value === null : stryMutAct_9fa48("124") ? false : (stryCov_9fa48("124", "125"), (stryMutAct_9fa48("127") ? value !== undefined : stryMutAct_9fa48("126") ? false : (stryCov_9fa48("126", "127"), value === undefined)) || (stryMutAct_9fa48("129") ? value !== null : stryMutAct_9fa48("128") ? false : (stryCov_9fa48("128", "129"), value === null)))) || (stryMutAct_9fa48("131") ? value !== '' : stryMutAct_9fa48("130") ? false : (stryCov_9fa48("130", "131"), value === (stryMutAct_9fa48("132") ? "Stryker was here!" : (stryCov_9fa48("132"), '')))))) {
      if (stryMutAct_9fa48("133")) {
        {}
      } else {
        stryCov_9fa48("133");
        return inputError(field, stryMutAct_9fa48("134") ? "" : (stryCov_9fa48("134"), 'required'), stryMutAct_9fa48("135") ? `` : (stryCov_9fa48("135"), `Give ${field} as a day, like 2026-03-10.`));
      }
    }
    if (stryMutAct_9fa48("138") ? false : stryMutAct_9fa48("137") ? true : stryMutAct_9fa48("136") ? isLocalDate(value) : (stryCov_9fa48("136", "137", "138"), !isLocalDate(value))) return inputError(field, stryMutAct_9fa48("139") ? "" : (stryCov_9fa48("139"), 'not-a-day'), stryMutAct_9fa48("140") ? `` : (stryCov_9fa48("140"), `${field} must be a real day written like 2026-03-10.`));
    if (stryMutAct_9fa48("143") ? value < EARLIEST && value > LATEST : stryMutAct_9fa48("142") ? false : stryMutAct_9fa48("141") ? true : (stryCov_9fa48("141", "142", "143"), (stryMutAct_9fa48("146") ? value >= EARLIEST : stryMutAct_9fa48("145") ? value <= EARLIEST : stryMutAct_9fa48("144") ? false : (stryCov_9fa48("144", "145", "146"), value < EARLIEST)) || (stryMutAct_9fa48("149") ? value <= LATEST : stryMutAct_9fa48("148") ? value >= LATEST : stryMutAct_9fa48("147") ? false : (stryCov_9fa48("147", "148", "149"), value > LATEST)))) {
      if (stryMutAct_9fa48("150")) {
        {}
      } else {
        stryCov_9fa48("150");
        return inputError(field, stryMutAct_9fa48("151") ? "" : (stryCov_9fa48("151"), 'out-of-range'), stryMutAct_9fa48("152") ? `` : (stryCov_9fa48("152"), `${field} must be between ${EARLIEST} and ${LATEST}.`));
      }
    }
    return value;
  }
}

/** Reads `[{ from, to? }]`; a stay may begin and end on one day (no night), never end before it begins. */
export function readStays(value: unknown): Stay[] | ClockInputError {
  if (stryMutAct_9fa48("153")) {
    {}
  } else {
    stryCov_9fa48("153");
    if (stryMutAct_9fa48("156") ? !Array.isArray(value) && value.length === 0 : stryMutAct_9fa48("155") ? false : stryMutAct_9fa48("154") ? true : (stryCov_9fa48("154", "155", "156"), (stryMutAct_9fa48("157") ? Array.isArray(value) : (stryCov_9fa48("157"), !Array.isArray(value))) || (stryMutAct_9fa48("159") ? value.length !== 0 : stryMutAct_9fa48("158") ? false : (stryCov_9fa48("158", "159"), value.length === 0)))) {
      if (stryMutAct_9fa48("160")) {
        {}
      } else {
        stryCov_9fa48("160");
        return inputError(stryMutAct_9fa48("161") ? "" : (stryCov_9fa48("161"), 'stays'), stryMutAct_9fa48("162") ? "" : (stryCov_9fa48("162"), 'not-a-list'), stryMutAct_9fa48("163") ? "" : (stryCov_9fa48("163"), 'Give stays as a list of at least one { from, to }.'));
      }
    }
    const stays: Stay[] = stryMutAct_9fa48("164") ? ["Stryker was here"] : (stryCov_9fa48("164"), []);
    for (const [index, entry] of value.entries()) {
      if (stryMutAct_9fa48("165")) {
        {}
      } else {
        stryCov_9fa48("165");
        const stay = readStay(entry, stryMutAct_9fa48("166") ? `` : (stryCov_9fa48("166"), `stays[${index}]`));
        if (stryMutAct_9fa48("168") ? false : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168"), isClockInputError(stay))) return stay;
        stays.push(stay);
      }
    }
    return stays;
  }
}
function readStay(entry: unknown, field: string): Stay | ClockInputError {
  if (stryMutAct_9fa48("169")) {
    {}
  } else {
    stryCov_9fa48("169");
    const {
      from: fromText,
      to: toText
    } = (typeof entry === 'object' && entry !== null ? entry : {}) as {
      from?: unknown;
      to?: unknown;
    };
    const from = readDay(fromText, stryMutAct_9fa48("170") ? `` : (stryCov_9fa48("170"), `${field}.from`));
    if (stryMutAct_9fa48("172") ? false : stryMutAct_9fa48("171") ? true : (stryCov_9fa48("171", "172"), isClockInputError(from))) return from;
    if (stryMutAct_9fa48("175") ? toText === undefined && toText === null : stryMutAct_9fa48("174") ? false : stryMutAct_9fa48("173") ? true : (stryCov_9fa48("173", "174", "175"), (stryMutAct_9fa48("177") ? toText !== undefined : stryMutAct_9fa48("176") ? false : (stryCov_9fa48("176", "177"), toText === undefined)) || (stryMutAct_9fa48("179") ? toText !== null : stryMutAct_9fa48("178") ? false : (stryCov_9fa48("178", "179"), toText === null)))) return stryMutAct_9fa48("180") ? {} : (stryCov_9fa48("180"), {
      from,
      to: null
    });
    const to = readDay(toText, stryMutAct_9fa48("181") ? `` : (stryCov_9fa48("181"), `${field}.to`));
    if (stryMutAct_9fa48("183") ? false : stryMutAct_9fa48("182") ? true : (stryCov_9fa48("182", "183"), isClockInputError(to))) return to;
    if (stryMutAct_9fa48("187") ? to >= from : stryMutAct_9fa48("186") ? to <= from : stryMutAct_9fa48("185") ? false : stryMutAct_9fa48("184") ? true : (stryCov_9fa48("184", "185", "186", "187"), to < from)) return inputError(stryMutAct_9fa48("188") ? `` : (stryCov_9fa48("188"), `${field}.to`), stryMutAct_9fa48("189") ? "" : (stryCov_9fa48("189"), 'ends-before-it-begins'), stryMutAct_9fa48("190") ? `` : (stryCov_9fa48("190"), `${field}.to must not be before its from.`));
    return stryMutAct_9fa48("191") ? {} : (stryCov_9fa48("191"), {
      from,
      to
    });
  }
}