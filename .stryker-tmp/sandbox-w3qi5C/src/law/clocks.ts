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
import { type LocalDate, addDays, daysBetween, laterOf, londonDay, startOfLondonDay } from '../shared/local-date.js';
import { type ClockInputError, type ClockInputs, type Stay, inputError, isClockInputError, readDay, readStays } from './clock-inputs.js';
import { type ComputedClock, clockFrom, clockWith, lastDayUnrolled } from './computed-clock.js';
import { countNights } from './nights.js';
import type { ClockCode } from './time-limit.js';
import { REFEREE_TELLS_BEFORE } from './other-periods.js';
import { TIME_LIMITS } from './time-limits.js';
type Method = (inputs: ClockInputs) => ComputedClock | ClockInputError;

/** Whether a text is one of K-01 to K-33. */
export function isClockCode(code: unknown): code is ClockCode {
  if (stryMutAct_9fa48("192")) {
    {}
  } else {
    stryCov_9fa48("192");
    return stryMutAct_9fa48("195") ? typeof code === 'string' || Object.hasOwn(TIME_LIMITS, code) : stryMutAct_9fa48("194") ? false : stryMutAct_9fa48("193") ? true : (stryCov_9fa48("193", "194", "195"), (stryMutAct_9fa48("197") ? typeof code !== 'string' : stryMutAct_9fa48("196") ? true : (stryCov_9fa48("196", "197"), typeof code === (stryMutAct_9fa48("198") ? "" : (stryCov_9fa48("198"), 'string')))) && Object.hasOwn(TIME_LIMITS, code));
  }
}

/**
 * The dates of one clock of the register.
 * A code that is not K-01 to K-33, or an input that is missing or broken, is answered with a `ClockInputError`; nothing is thrown.
 */
export function computeClock(code: string, inputs: ClockInputs): ComputedClock | ClockInputError {
  if (stryMutAct_9fa48("199")) {
    {}
  } else {
    stryCov_9fa48("199");
    if (stryMutAct_9fa48("202") ? false : stryMutAct_9fa48("201") ? true : stryMutAct_9fa48("200") ? isClockCode(code) : (stryCov_9fa48("200", "201", "202"), !isClockCode(code))) return inputError(stryMutAct_9fa48("203") ? "" : (stryCov_9fa48("203"), 'clock'), stryMutAct_9fa48("204") ? "" : (stryCov_9fa48("204"), 'unknown-clock'), stryMutAct_9fa48("205") ? "" : (stryCov_9fa48("205"), 'clock must be one of K-01 to K-33.'));
    const ownMethod = OWN_METHODS[code];
    if (stryMutAct_9fa48("207") ? false : stryMutAct_9fa48("206") ? true : (stryCov_9fa48("206", "207"), ownMethod)) return ownMethod(inputs);
    const dayOne = readDay(inputs.dayOne, stryMutAct_9fa48("208") ? "" : (stryCov_9fa48("208"), 'dayOne'));
    return isClockInputError(dayOne) ? dayOne : clockFrom(code, dayOne);
  }
}

/** SI 2018/223 reg 9(1)(a): time runs afresh from the day on which regulation 7 representations are received. */
const stepsReview: Method = ({
  dayOne,
  representationsReceivedOn
}) => {
  if (stryMutAct_9fa48("209")) {
    {}
  } else {
    stryCov_9fa48("209");
    const requestedOn = readDay(dayOne, stryMutAct_9fa48("210") ? "" : (stryCov_9fa48("210"), 'dayOne'));
    if (stryMutAct_9fa48("213") ? isClockInputError(requestedOn) && isAbsent(representationsReceivedOn) : stryMutAct_9fa48("212") ? false : stryMutAct_9fa48("211") ? true : (stryCov_9fa48("211", "212", "213"), isClockInputError(requestedOn) || isAbsent(representationsReceivedOn))) {
      if (stryMutAct_9fa48("214")) {
        {}
      } else {
        stryCov_9fa48("214");
        return isClockInputError(requestedOn) ? requestedOn : clockFrom(stryMutAct_9fa48("215") ? "" : (stryCov_9fa48("215"), 'K-06'), requestedOn);
      }
    }
    const receivedOn = readDay(representationsReceivedOn, stryMutAct_9fa48("216") ? "" : (stryCov_9fa48("216"), 'representationsReceivedOn'));
    if (stryMutAct_9fa48("218") ? false : stryMutAct_9fa48("217") ? true : (stryCov_9fa48("217", "218"), isClockInputError(receivedOn))) return receivedOn;
    if (stryMutAct_9fa48("222") ? receivedOn >= requestedOn : stryMutAct_9fa48("221") ? receivedOn <= requestedOn : stryMutAct_9fa48("220") ? false : stryMutAct_9fa48("219") ? true : (stryCov_9fa48("219", "220", "221", "222"), receivedOn < requestedOn)) {
      if (stryMutAct_9fa48("223")) {
        {}
      } else {
        stryCov_9fa48("223");
        return inputError(stryMutAct_9fa48("224") ? "" : (stryCov_9fa48("224"), 'representationsReceivedOn'), stryMutAct_9fa48("225") ? "" : (stryCov_9fa48("225"), 'too-early'), stryMutAct_9fa48("226") ? "" : (stryCov_9fa48("226"), 'representationsReceivedOn must not be before the review was requested.'));
      }
    }
    return clockFrom(stryMutAct_9fa48("227") ? "" : (stryCov_9fa48("227"), 'K-06'), receivedOn);
  }
};

/** SI 2018/223 reg 9(2)(a): the appointed person tells both authorities a week before the applicant must be told. */
const refereeReview: Method = inputs => {
  if (stryMutAct_9fa48("228")) {
    {}
  } else {
    stryCov_9fa48("228");
    const dayOne = readDay(inputs.dayOne, stryMutAct_9fa48("229") ? "" : (stryCov_9fa48("229"), 'dayOne'));
    if (stryMutAct_9fa48("231") ? false : stryMutAct_9fa48("230") ? true : (stryCov_9fa48("230", "231"), isClockInputError(dayOne))) return dayOne;
    const clock = clockFrom(stryMutAct_9fa48("232") ? "" : (stryCov_9fa48("232"), 'K-09'), dayOne);
    return (stryMutAct_9fa48("235") ? clock.lastDay !== null : stryMutAct_9fa48("234") ? false : stryMutAct_9fa48("233") ? true : (stryCov_9fa48("233", "234", "235"), clock.lastDay === null)) ? clock : stryMutAct_9fa48("236") ? {} : (stryCov_9fa48("236"), {
      ...clock,
      refereeTellsBy: addDays(clock.lastDay, stryMutAct_9fa48("237") ? -7 / REFEREE_TELLS_BEFORE.n : (stryCov_9fa48("237"), (stryMutAct_9fa48("238") ? +7 : (stryCov_9fa48("238"), -7)) * REFEREE_TELLS_BEFORE.n))
    });
  }
};

/** SI 2003/3326 art 4: the total of all periods. `lastDay` is the last lawful night; a bare `dayOne` is one stay that goes on. */
const bedAndBreakfast: Method = inputs => {
  if (stryMutAct_9fa48("239")) {
    {}
  } else {
    stryCov_9fa48("239");
    const stays = isAbsent(inputs.stays) ? oneOpenStay(inputs.dayOne) : readStays(inputs.stays);
    if (stryMutAct_9fa48("241") ? false : stryMutAct_9fa48("240") ? true : (stryCov_9fa48("240", "241"), isClockInputError(stays))) return stays;
    const {
      firstNight,
      lastAllowedNight,
      nightsUsed,
      nightsLeft
    } = countNights(stays, TIME_LIMITS[stryMutAct_9fa48("242") ? "" : (stryCov_9fa48("242"), 'K-19')].length.n);
    const note = (stryMutAct_9fa48("245") ? lastAllowedNight !== null : stryMutAct_9fa48("244") ? false : stryMutAct_9fa48("243") ? true : (stryCov_9fa48("243", "244", "245"), lastAllowedNight === null)) ? stryMutAct_9fa48("246") ? {} : (stryCov_9fa48("246"), {
      note: stryMutAct_9fa48("247") ? "" : (stryCov_9fa48("247"), 'The stays ended before the limit was reached.')
    }) : {};
    return clockWith(stryMutAct_9fa48("248") ? "" : (stryCov_9fa48("248"), 'K-19'), firstNight, lastAllowedNight, stryMutAct_9fa48("249") ? {} : (stryCov_9fa48("249"), {
      nightsUsed,
      nightsLeft,
      ...note
    }));
  }
};
function oneOpenStay(firstNight: unknown): Stay[] | ClockInputError {
  if (stryMutAct_9fa48("250")) {
    {}
  } else {
    stryCov_9fa48("250");
    if (stryMutAct_9fa48("252") ? false : stryMutAct_9fa48("251") ? true : (stryCov_9fa48("251", "252"), isAbsent(firstNight))) return inputError(stryMutAct_9fa48("253") ? "" : (stryCov_9fa48("253"), 'stays'), stryMutAct_9fa48("254") ? "" : (stryCov_9fa48("254"), 'required'), stryMutAct_9fa48("255") ? "" : (stryCov_9fa48("255"), 'Give stays as a list of at least one { from, to }.'));
    const from = readDay(firstNight, stryMutAct_9fa48("256") ? "" : (stryCov_9fa48("256"), 'dayOne'));
    return isClockInputError(from) ? from : stryMutAct_9fa48("257") ? [] : (stryCov_9fa48("257"), [stryMutAct_9fa48("258") ? {} : (stryCov_9fa48("258"), {
      from,
      to: null
    })]);
  }
}

/** Section 213AA: day one is the latest of three events. A bare `dayOne` is taken to be that day. */
const childPlaced: Method = inputs => {
  if (stryMutAct_9fa48("259")) {
    {}
  } else {
    stryCov_9fa48("259");
    const fields = ['consentOn', 'informationOn', 'placedOn'] as const;
    if (stryMutAct_9fa48("262") ? fields.every(field => isAbsent(inputs[field])) || !isAbsent(inputs.dayOne) : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), (stryMutAct_9fa48("263") ? fields.some(field => isAbsent(inputs[field])) : (stryCov_9fa48("263"), fields.every(stryMutAct_9fa48("264") ? () => undefined : (stryCov_9fa48("264"), field => isAbsent(inputs[field]))))) && (stryMutAct_9fa48("265") ? isAbsent(inputs.dayOne) : (stryCov_9fa48("265"), !isAbsent(inputs.dayOne))))) {
      if (stryMutAct_9fa48("266")) {
        {}
      } else {
        stryCov_9fa48("266");
        const dayOne = readDay(inputs.dayOne, stryMutAct_9fa48("267") ? "" : (stryCov_9fa48("267"), 'dayOne'));
        return isClockInputError(dayOne) ? dayOne : clockFrom(stryMutAct_9fa48("268") ? "" : (stryCov_9fa48("268"), 'K-20'), dayOne);
      }
    }
    const days: LocalDate[] = stryMutAct_9fa48("269") ? ["Stryker was here"] : (stryCov_9fa48("269"), []);
    for (const field of fields) {
      if (stryMutAct_9fa48("270")) {
        {}
      } else {
        stryCov_9fa48("270");
        const day = readDay(inputs[field], field);
        if (stryMutAct_9fa48("272") ? false : stryMutAct_9fa48("271") ? true : (stryCov_9fa48("271", "272"), isClockInputError(day))) return day;
        days.push(day);
      }
    }
    return clockFrom(stryMutAct_9fa48("273") ? "" : (stryCov_9fa48("273"), 'K-20'), days.reduce(laterOf));
  }
};

/** SI 2006/2527: the time it took to place the household is added to the five years. */
const earlierPlacement: Method = inputs => {
  if (stryMutAct_9fa48("274")) {
    {}
  } else {
    stryCov_9fa48("274");
    const appliedOn = readDay(inputs.dayOne, stryMutAct_9fa48("275") ? "" : (stryCov_9fa48("275"), 'dayOne'));
    if (stryMutAct_9fa48("278") ? isClockInputError(appliedOn) && isAbsent(inputs.placedOn) : stryMutAct_9fa48("277") ? false : stryMutAct_9fa48("276") ? true : (stryCov_9fa48("276", "277", "278"), isClockInputError(appliedOn) || isAbsent(inputs.placedOn))) {
      if (stryMutAct_9fa48("279")) {
        {}
      } else {
        stryCov_9fa48("279");
        return isClockInputError(appliedOn) ? appliedOn : clockFrom(stryMutAct_9fa48("280") ? "" : (stryCov_9fa48("280"), 'K-23'), appliedOn);
      }
    }
    const placedOn = readDay(inputs.placedOn, stryMutAct_9fa48("281") ? "" : (stryCov_9fa48("281"), 'placedOn'));
    if (stryMutAct_9fa48("283") ? false : stryMutAct_9fa48("282") ? true : (stryCov_9fa48("282", "283"), isClockInputError(placedOn))) return placedOn;
    if (stryMutAct_9fa48("287") ? placedOn >= appliedOn : stryMutAct_9fa48("286") ? placedOn <= appliedOn : stryMutAct_9fa48("285") ? false : stryMutAct_9fa48("284") ? true : (stryCov_9fa48("284", "285", "286", "287"), placedOn < appliedOn)) {
      if (stryMutAct_9fa48("288")) {
        {}
      } else {
        stryCov_9fa48("288");
        return inputError(stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'placedOn'), stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'too-early'), stryMutAct_9fa48("291") ? "" : (stryCov_9fa48("291"), 'placedOn must not be before the earlier application.'));
      }
    }
    const withoutGap = lastDayUnrolled(stryMutAct_9fa48("292") ? "" : (stryCov_9fa48("292"), 'K-23'), appliedOn);
    return clockWith(stryMutAct_9fa48("293") ? "" : (stryCov_9fa48("293"), 'K-23'), appliedOn, stryMutAct_9fa48("296") ? withoutGap || addDays(withoutGap, daysBetween(appliedOn, placedOn)) : stryMutAct_9fa48("295") ? false : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295", "296"), withoutGap && addDays(withoutGap, daysBetween(appliedOn, placedOn))));
  }
};

/** UK GDPR Art 33: hours from an instant. A bare day counts from its first moment, so that the answer is never too late. */
const dataBreach: Method = ({
  dayOne
}) => {
  if (stryMutAct_9fa48("297")) {
    {}
  } else {
    stryCov_9fa48("297");
    const instant = (stryMutAct_9fa48("300") ? typeof dayOne === 'string' || dayOne.includes('T') : stryMutAct_9fa48("299") ? false : stryMutAct_9fa48("298") ? true : (stryCov_9fa48("298", "299", "300"), (stryMutAct_9fa48("302") ? typeof dayOne !== 'string' : stryMutAct_9fa48("301") ? true : (stryCov_9fa48("301", "302"), typeof dayOne === (stryMutAct_9fa48("303") ? "" : (stryCov_9fa48("303"), 'string')))) && dayOne.includes(stryMutAct_9fa48("304") ? "" : (stryCov_9fa48("304"), 'T')))) ? new Date(dayOne) : null;
    if (stryMutAct_9fa48("307") ? instant || Number.isNaN(instant.getTime()) : stryMutAct_9fa48("306") ? false : stryMutAct_9fa48("305") ? true : (stryCov_9fa48("305", "306", "307"), instant && Number.isNaN(instant.getTime()))) {
      if (stryMutAct_9fa48("308")) {
        {}
      } else {
        stryCov_9fa48("308");
        return inputError(stryMutAct_9fa48("309") ? "" : (stryCov_9fa48("309"), 'dayOne'), stryMutAct_9fa48("310") ? "" : (stryCov_9fa48("310"), 'not-a-day'), stryMutAct_9fa48("311") ? "" : (stryCov_9fa48("311"), 'dayOne must be a day like 2026-03-10 or an instant like 2026-03-10T09:30:00Z.'));
      }
    }
    const awareOn = readDay(instant ? londonDay(instant) : dayOne, stryMutAct_9fa48("312") ? "" : (stryCov_9fa48("312"), 'dayOne'));
    if (stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314"), isClockInputError(awareOn))) return awareOn;
    const deadline = new Date(stryMutAct_9fa48("315") ? instant && startOfLondonDay(awareOn) : (stryCov_9fa48("315"), instant ?? startOfLondonDay(awareOn)));
    stryMutAct_9fa48("316") ? deadline.setUTCMinutes(deadline.getUTCHours() + TIME_LIMITS['K-31'].length.n) : (stryCov_9fa48("316"), deadline.setUTCHours(stryMutAct_9fa48("317") ? deadline.getUTCHours() - TIME_LIMITS['K-31'].length.n : (stryCov_9fa48("317"), deadline.getUTCHours() + TIME_LIMITS[stryMutAct_9fa48("318") ? "" : (stryCov_9fa48("318"), 'K-31')].length.n)));
    return clockWith(stryMutAct_9fa48("319") ? "" : (stryCov_9fa48("319"), 'K-31'), awareOn, lastDayBefore(deadline), stryMutAct_9fa48("320") ? {} : (stryCov_9fa48("320"), {
      deadlineAt: deadline.toISOString()
    }));
  }
};

/** A deadline at midnight belongs to the day that midnight ends. */
function lastDayBefore(deadline: Date): LocalDate {
  if (stryMutAct_9fa48("321")) {
    {}
  } else {
    stryCov_9fa48("321");
    const day = londonDay(deadline);
    return (stryMutAct_9fa48("324") ? startOfLondonDay(day).getTime() !== deadline.getTime() : stryMutAct_9fa48("323") ? false : stryMutAct_9fa48("322") ? true : (stryCov_9fa48("322", "323", "324"), startOfLondonDay(day).getTime() === deadline.getTime())) ? addDays(day, stryMutAct_9fa48("325") ? +1 : (stryCov_9fa48("325"), -1)) : day;
  }
}
function isAbsent(value: unknown): boolean {
  if (stryMutAct_9fa48("326")) {
    {}
  } else {
    stryCov_9fa48("326");
    return stryMutAct_9fa48("329") ? value === undefined && value === null : stryMutAct_9fa48("328") ? false : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328", "329"), (stryMutAct_9fa48("331") ? value !== undefined : stryMutAct_9fa48("330") ? false : (stryCov_9fa48("330", "331"), value === undefined)) || (stryMutAct_9fa48("333") ? value !== null : stryMutAct_9fa48("332") ? false : (stryCov_9fa48("332", "333"), value === null)));
  }
}
const OWN_METHODS: Readonly<Partial<Record<ClockCode, Method>>> = stryMutAct_9fa48("334") ? {} : (stryCov_9fa48("334"), {
  'K-06': stepsReview,
  'K-09': refereeReview,
  'K-19': bedAndBreakfast,
  'K-20': childPlaced,
  'K-23': earlierPlacement,
  'K-31': dataBreach
});