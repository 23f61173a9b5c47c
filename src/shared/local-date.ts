import { Temporal } from 'temporal-polyfill';

declare const localDay: unique symbol;

/** A calendar day in Europe/London, written `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string & { readonly [localDay]: true };

const LONDON = 'Europe/London';
// There was no year 0, and PostgreSQL knows none.
const WRITTEN = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** True for a real calendar day written `YYYY-MM-DD` (2026-02-29 is not one). */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !WRITTEN.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Reads a day; throws `RangeError` when the text is not one. For text that a person typed, ask `isLocalDate` first. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('not a calendar day');
  return text;
}

/** The London day on which an instant falls. */
export function londonDay(instant: Date): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(LONDON)
    .toPlainDate()
    .toString() as LocalDate;
}

/** The instant at which a London day begins: 23:00 UTC of the day before while summer time runs. */
export function startOfLondonDay(day: LocalDate): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON });
  return new Date(zoned.epochMilliseconds);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate;
}

/** The same day of the month `months` later; the last day of the month where there is no such day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as LocalDate;
}

/** Whole days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Whole years lived by `day`; a person born on 29 February has a birthday on 1 March in a common year. */
export function ageOn(dateOfBirth: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: LocalDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}
