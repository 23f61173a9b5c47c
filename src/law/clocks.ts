import { type LocalDate, addDays, daysBetween, laterOf, londonDay, startOfLondonDay } from '../shared/local-date.js';
import {
  type ClockInputError,
  type ClockInputs,
  type Stay,
  inputError,
  isClockInputError,
  readDay,
  readStays,
} from './clock-inputs.js';
import { type ComputedClock, clockFrom, clockWith, lastDayFrom, lastDayUnrolled } from './computed-clock.js';
import { countNights, nightsFrom } from './nights.js';
import type { ClockCode } from './time-limit.js';
import { REFEREE_TELLS_BEFORE } from './other-periods.js';
import { TIME_LIMITS } from './time-limits.js';

type Method = (inputs: ClockInputs) => ComputedClock | ClockInputError;

/**
 * The dates of one clock of the register.
 * A code that is not K-01 to K-33, or an input that is missing or broken, is answered with a `ClockInputError`; nothing is thrown.
 */
export function computeClock(code: string, inputs: ClockInputs): ComputedClock | ClockInputError {
  const method = METHODS.get(code);
  return method ? method(inputs) : inputError('clock', 'unknown-clock', 'clock must be one of K-01 to K-33.');
}

/** As nearly every clock is counted: from its day one and nothing else. */
const fromDayOne =
  (code: ClockCode): Method =>
  (inputs) => {
    const dayOne = readDay(inputs.dayOne, 'dayOne');
    return isClockInputError(dayOne) ? dayOne : clockFrom(code, dayOne);
  };

/** SI 2018/223 reg 9(1)(a): time runs afresh from the day on which regulation 7 representations are received. */
const stepsReview: Method = ({ dayOne, representationsReceivedOn }) => {
  const requestedOn = readDay(dayOne, 'dayOne');
  if (isClockInputError(requestedOn) || isAbsent(representationsReceivedOn)) {
    return isClockInputError(requestedOn) ? requestedOn : clockFrom('K-06', requestedOn);
  }
  const receivedOn = readDay(representationsReceivedOn, 'representationsReceivedOn');
  if (isClockInputError(receivedOn)) return receivedOn;
  if (receivedOn < requestedOn) {
    return inputError(
      'representationsReceivedOn',
      'too-early',
      'representationsReceivedOn must not be before the review was requested.',
    );
  }
  return clockFrom('K-06', receivedOn);
};

/** SI 2018/223 reg 9(2)(a): the appointed person tells both authorities a week before the applicant must be told. */
const refereeReview: Method = (inputs) => {
  const dayOne = readDay(inputs.dayOne, 'dayOne');
  if (isClockInputError(dayOne)) return dayOne;
  const lastDay = lastDayFrom('K-09', dayOne);
  const tells = lastDay === null ? {} : { refereeTellsBy: addDays(lastDay, -7 * REFEREE_TELLS_BEFORE.n) };
  return clockWith('K-09', dayOne, lastDay, tells);
};

/**
 * SI 2003/3326 art 4: the total of all periods. `lastDay` is the last lawful night; a bare `dayOne` is one stay that goes on. Nights of before
 * `responsibleFrom`, the day on which a council to which the case was referred became subject to the duty, are disregarded (art 4(3)).
 */
const bedAndBreakfast: Method = (inputs) => {
  const stays = isAbsent(inputs.stays) ? oneOpenStay(inputs.dayOne) : readStays(inputs.stays);
  if (isClockInputError(stays)) return stays;
  const from = isAbsent(inputs.responsibleFrom) ? null : readDay(inputs.responsibleFrom, 'responsibleFrom');
  if (isClockInputError(from)) return from;
  const counted = from === null ? stays : nightsFrom(stays, from);
  if (counted.length === 0) {
    return inputError('responsibleFrom', 'too-late', 'No stay reaches the day given as responsibleFrom.');
  }
  const { firstNight, lastAllowedNight, nightsUsed, nightsLeft } = countNights(counted, TIME_LIMITS['K-19'].length.n);
  const nights = { nightsUsed, nightsLeft };
  const more =
    lastAllowedNight === null ? { ...nights, note: 'The stays ended before the limit was reached.' } : nights;
  return clockWith('K-19', firstNight, lastAllowedNight, more);
};

function oneOpenStay(firstNight: unknown): Stay[] | ClockInputError {
  if (isAbsent(firstNight))
    return inputError('stays', 'required', 'Give stays as a list of at least one { from, to }.');
  const from = readDay(firstNight, 'dayOne');
  return isClockInputError(from) ? from : [{ from, to: null }];
}

/** Section 213AA: day one is the latest of three events. A bare `dayOne` is taken to be that day. */
const childPlaced: Method = (inputs) => {
  const fields = ['consentOn', 'informationOn', 'placedOn'] as const;
  if (fields.every((field) => isAbsent(inputs[field])) && !isAbsent(inputs.dayOne)) {
    const dayOne = readDay(inputs.dayOne, 'dayOne');
    return isClockInputError(dayOne) ? dayOne : clockFrom('K-20', dayOne);
  }
  const days: LocalDate[] = [];
  for (const field of fields) {
    const day = readDay(inputs[field], field);
    if (isClockInputError(day)) return day;
    days.push(day);
  }
  return clockFrom('K-20', days.reduce(laterOf));
};

/** SI 2006/2527: the time it took to place the household is added to the five years. */
const earlierPlacement: Method = (inputs) => {
  const appliedOn = readDay(inputs.dayOne, 'dayOne');
  if (isClockInputError(appliedOn) || isAbsent(inputs.placedOn)) {
    return isClockInputError(appliedOn) ? appliedOn : clockFrom('K-23', appliedOn);
  }
  const placedOn = readDay(inputs.placedOn, 'placedOn');
  if (isClockInputError(placedOn)) return placedOn;
  if (placedOn < appliedOn) {
    return inputError('placedOn', 'too-early', 'placedOn must not be before the earlier application.');
  }
  const withoutGap = lastDayUnrolled('K-23', appliedOn);
  return clockWith('K-23', appliedOn, withoutGap && addDays(withoutGap, daysBetween(appliedOn, placedOn)));
};

/** UK GDPR Art 33: hours from an instant. A bare day counts from its first moment, so that the answer is never too late. */
const dataBreach: Method = ({ dayOne }) => {
  const instant = typeof dayOne === 'string' && dayOne.includes('T') ? new Date(dayOne) : null;
  // Years of more than four digits are instants, too; they are no days of ours.
  if (instant && (Number.isNaN(instant.getTime()) || !/^\d{4}-/.test(String(dayOne)))) {
    return inputError(
      'dayOne',
      'not-a-day',
      'dayOne must be a day like 2026-03-10 or an instant like 2026-03-10T09:30:00Z.',
    );
  }
  const awareOn = readDay(instant ? londonDay(instant) : dayOne, 'dayOne');
  if (isClockInputError(awareOn)) return awareOn;
  const deadline = new Date(instant ?? startOfLondonDay(awareOn));
  deadline.setUTCHours(deadline.getUTCHours() + TIME_LIMITS['K-31'].length.n);
  return clockWith('K-31', awareOn, lastDayBefore(deadline), { deadlineAt: deadline.toISOString() });
};

/** A deadline at midnight belongs to the day that midnight ends. */
function lastDayBefore(deadline: Date): LocalDate {
  const day = londonDay(deadline);
  return startOfLondonDay(day).getTime() === deadline.getTime() ? addDays(day, -1) : day;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

const OWN_METHODS: Readonly<Partial<Record<ClockCode, Method>>> = {
  'K-06': stepsReview,
  'K-09': refereeReview,
  'K-19': bedAndBreakfast,
  'K-20': childPlaced,
  'K-23': earlierPlacement,
  'K-31': dataBreach,
};

const METHODS: ReadonlyMap<string, Method> = new Map(
  (Object.keys(TIME_LIMITS) as ClockCode[]).map((code) => [code, OWN_METHODS[code] ?? fromDayOne(code)]),
);
