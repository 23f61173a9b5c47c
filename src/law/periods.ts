import { type LocalDate, addDays, addMonths } from '../shared/local-date.js';
import type { Length } from './time-limit.js';
import { addWorkingDays } from './working-days.js';

/** The same day of a later month; the first of the month after where there is none (29 February in a common year: 1 March). */
function anniversary(day: LocalDate, months: number): LocalDate {
  const found = addMonths(day, months);
  return found.slice(8) === day.slice(8) ? found : addDays(found, 1);
}

/** The last day of one period, by its day one. */
export type PeriodEnd = (dayOne: LocalDate) => LocalDate;

type Counting = 'included' | 'excluded';

const ENDS: Readonly<Record<Length['unit'], ((n: number, counting: Counting) => PeriodEnd) | null>> = {
  none: null,
  hour: null,
  day: (n, counting) => daysOn(counting === 'included' ? n - 1 : n),
  week: (n, counting) => daysOn(counting === 'included' ? 7 * n - 1 : 7 * n),
  month: monthsOn,
  year: (n, counting) => monthsOn(12 * n, counting),
  'working-day': (n, counting) => (day) => addWorkingDays(counting === 'included' ? addDays(day, -1) : day, n),
};

function daysOn(days: number): PeriodEnd {
  return (day) => addDays(day, days);
}

function monthsOn(months: number, counting: Counting): PeriodEnd {
  return counting === 'included' ? (day) => addDays(anniversary(day, months), -1) : (day) => addMonths(day, months);
}

/** How a period ends; null for one without a length in days. */
export function endOf({ unit, n }: Length, counting: Counting): PeriodEnd | null {
  return ENDS[unit]?.(n, counting) ?? null;
}

/** The last day of a period that starts on `dayOne`; null for one without a length in days. */
export function lastDayOf(length: Length, dayOne: LocalDate, counting: Counting): LocalDate | null {
  return endOf(length, counting)?.(dayOne) ?? null;
}
