import { type LocalDate, addDays, addMonths } from '../shared/local-date.js';
import type { Length } from './time-limit.js';
import { addWorkingDays } from './working-days.js';

/** The same day of a later month; the first of the month after where there is none (29 February in a common year: 1 March). */
function anniversary(day: LocalDate, months: number): LocalDate {
  const found = addMonths(day, months);
  return found.slice(8) === day.slice(8) ? found : addDays(found, 1);
}

const STEP: Readonly<
  Record<Length['unit'], ((day: LocalDate, n: number, counting: 'included' | 'excluded') => LocalDate) | null>
> = {
  none: null,
  hour: null,
  day: (day, n, counting) => addDays(day, counting === 'included' ? n - 1 : n),
  week: (day, n, counting) => addDays(day, counting === 'included' ? 7 * n - 1 : 7 * n),
  month: (day, n, counting) => (counting === 'included' ? addDays(anniversary(day, n), -1) : addMonths(day, n)),
  year: (day, n, counting) =>
    counting === 'included' ? addDays(anniversary(day, 12 * n), -1) : addMonths(day, 12 * n),
  'working-day': (day, n, counting) => addWorkingDays(counting === 'included' ? addDays(day, -1) : day, n),
};

/** The last day of a period that starts on `dayOne`; null for one without a length in days. */
export function lastDayOf(length: Length, dayOne: LocalDate, counting: 'included' | 'excluded'): LocalDate | null {
  return STEP[length.unit]?.(dayOne, length.n, counting) ?? null;
}
