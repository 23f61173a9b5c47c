import { dayInWords } from '../../shared/days-in-words.js';
import { addDays, addMonths, type LocalDate, localDate } from '../../shared/local-date.js';

/** A quarter of the calendar year, written `2026-Q2`. */
export interface Quarter {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/** How a quarter is written. */
export const QUARTER = /^20(?:1[89]|[2-9]\d)-Q[1-4]$/;

/** The first for which cases were returned. */
export const FIRST_QUARTER = '2018-Q2';

/** Reads what `QUARTER` allows. */
export function quarterNamed(name: string): Quarter {
  const [year, number] = name.split('-Q');
  return beginningOn(localDate(`${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`));
}

/** The quarter of a day. */
export function quarterOf(day: LocalDate): Quarter {
  const month = Number(day.slice(5, 7));
  return beginningOn(localDate(`${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`));
}

export function nameOf({ firstDay }: Pick<Quarter, 'firstDay'>): string {
  return `${firstDay.slice(0, 4)}-Q${(Number(firstDay.slice(5, 7)) + 2) / 3}`;
}

/** A quarter as people say it: January to March 2026. */
export function quarterInWords({ firstDay, lastDay }: Quarter): string {
  const [, month] = dayInWords(firstDay).split(' ');
  return `${month} to ${dayInWords(lastDay).replace(/^\d+ /, '')}`;
}

/** The quarter of a day and all before it for which cases were returned, the latest first. */
export function quartersUpTo(day: LocalDate): Quarter[] {
  const quarter = quarterOf(day);
  const isFirst = nameOf(quarter) <= FIRST_QUARTER;
  return isFirst ? [quarter] : [quarter, ...quartersUpTo(addDays(quarter.firstDay, -1))];
}

function beginningOn(firstDay: LocalDate): Quarter {
  return { firstDay, lastDay: addDays(addMonths(firstDay, 3), -1) };
}
