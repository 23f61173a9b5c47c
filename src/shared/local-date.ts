import { Temporal } from 'temporal-polyfill';
import { remembering } from './remembering.js';

declare const localDay: unique symbol;

/** A calendar day in Europe/London, written `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string & { readonly [localDay]: true };

const LONDON = 'Europe/London';
// 1 January 1970, from which days are numbered, was a Thursday.
const THURSDAY = 4;
const MS_A_DAY = 86_400_000;
// 1 January 1970 as counted from the 1 March before the year 1.
const NUMBER_OF_1970 = 719_469;
// Days from 1 March to the first of each month; there is no month 0.
const DAYS_FROM_MARCH = [NaN, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;
const ZERO = '0'.charCodeAt(0);
const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;
const LENGTH_OF_TIME = 'T00:00:00.000Z'.length;
// There was no year 0, and PostgreSQL knows none.
const WRITTEN = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** True for a real calendar day written `YYYY-MM-DD` (2026-02-29 is not one). */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || text.length !== LENGTH_OF_DAY) return false;
  const number = numberOf(text as LocalDate);
  if (DAYS_OF_OUR_TIMES[number - FIRST_OF_OUR_TIMES] === text) return true;
  return WRITTEN.test(text) && !Number.isNaN(number) && dayNumbered(number) === text;
}

/**
 * True for a day that somebody may mean: in a life, or in a plan. What lies centuries away is a slip of the hand, and what is counted
 * from it can run past the last day there is.
 */
export function isDayOfOurTimes(text: unknown): text is LocalDate {
  return isLocalDate(text) && text >= '1900-01-01' && text < '2200-01-01';
}

/** Reads a day; throws `RangeError` when the text is not one. For text that a person typed, ask `isLocalDate` first. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('not a calendar day');
  return text;
}

/** The London day on which an instant falls. */
export function londonDay(instant: Date): LocalDate {
  const at = instant.getTime();
  if (latest && at >= latest.begins && at < latest.ends) return latest.day;
  const day = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(LONDON)
    .toPlainDate()
    .toString() as LocalDate;
  latest = { day, begins: beginningOf(day), ends: beginningOf(addDays(day, 1)) };
  return day;
}

/** The instant at which a London day begins: 23:00 UTC of the day before while summer time runs. */
export function startOfLondonDay(day: LocalDate): Date {
  return new Date(beginningOf(day));
}

let latest: { readonly day: LocalDate; readonly begins: number; readonly ends: number } | undefined;

// Asked about in every request, and nearly always for the same few days.
const beginningOf = remembering(
  (day: LocalDate) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON }).epochMilliseconds,
);

/** The instant at which the clocks in London show a full hour, 0 to 23, on a day. */
export function atLondonHour(day: LocalDate, hour: number): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON, plainTime: { hour } });
  return new Date(zoned.epochMilliseconds);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayNumbered(numberOf(day) + days);
}

/** The same day of the month `months` later; the last day of the month where there is no such day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const month = 12 * yearOf(day) + twoDigits(day, 5) - 1 + months;
  const year = Math.floor(month / 12);
  if (!Number.isInteger(months) || year < 1 || year > 9999) throw new RangeError('no such month');
  const inYear = month - 12 * year;
  const dayOfMonth = Math.min(twoDigits(day, 8), lengthOfMonth(year, inYear));
  return dayNumbered(numberWritten(year, inYear + 1, dayOfMonth));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Months from 0. */
function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && leap ? 29 : (LENGTHS[month] ?? 0);
}

/** Whole days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return numberOf(to) - numberOf(from);
}

/** Whole years lived by `day`; a person born on 29 February has a birthday on 1 March in a common year. */
export function ageOn(dateOfBirth: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: LocalDate): number {
  return ((((numberOf(day) + THURSDAY - 1) % 7) + 7) % 7) + 1;
}

/** Days since 1 January 1970; negative before it, and no number where there is no such month. */
function numberOf(day: LocalDate): number {
  return numberWritten(yearOf(day), twoDigits(day, 5), twoDigits(day, 8));
}

/** The same of a day in three numbers. A year is counted from 1 March, so that a leap day is its last. */
function numberWritten(yearAsWritten: number, month: number, dayOfMonth: number): number {
  const year = month < 3 ? yearAsWritten - 1 : yearAsWritten;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + (DAYS_FROM_MARCH[month] ?? NaN) + dayOfMonth - NUMBER_OF_1970;
}

const FIRST_OF_OUR_TIMES = numberOf('1900-01-01' as LocalDate);
// Written out once each: nearly every answer about a day ends in one of these.
const DAYS_OF_OUR_TIMES = new Array<LocalDate | undefined>(numberOf('2200-01-01' as LocalDate) - FIRST_OF_OUR_TIMES);

function yearOf(day: LocalDate): number {
  return 100 * twoDigits(day, 0) + twoDigits(day, 2);
}

// The digits are read as they stand: this is asked more often than anything else in the law.
function twoDigits(day: LocalDate, at: number): number {
  return 10 * (day.charCodeAt(at) - ZERO) + (day.charCodeAt(at + 1) - ZERO);
}

/** Throws `RangeError` for a number that is no day's. */
function dayNumbered(days: number): LocalDate {
  const place = days - FIRST_OF_OUR_TIMES;
  const known = DAYS_OF_OUR_TIMES[place];
  if (known) return known;
  const day = new Date(days * MS_A_DAY).toISOString().slice(0, -LENGTH_OF_TIME) as LocalDate;
  if (place >= 0 && place < DAYS_OF_OUR_TIMES.length) DAYS_OF_OUR_TIMES[place] = day;
  return day;
}

/** The earlier of two days. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}
