import { readFileSync } from 'node:fs';
import { type LocalDate, addDays, dayOfWeek, localDate } from '../shared/local-date.js';
import { remembering } from '../shared/remembering.js';
import { goodFriday } from './easter.js';

/** The layout of gov.uk's bank-holidays.json, as far as it is used. */
interface BankHolidayFile {
  readonly 'england-and-wales': { readonly events: readonly { readonly date: string }[] };
}

let loaded: ReadonlySet<LocalDate> | undefined;

function bankHolidays(): ReadonlySet<LocalDate> {
  if (loaded) return loaded;
  const file = JSON.parse(readFileSync(new URL('./bank-holidays.json', import.meta.url), 'utf8')) as BankHolidayFile;
  loaded = new Set(file['england-and-wales'].events.map((event) => localDate(event.date)));
  return loaded;
}

/** The last day of the last year whose bank holidays are on file. After it only weekends, Christmas Day and Good Friday are known. */
export function bankHolidaysKnownUntil(): LocalDate {
  const lastYear = [...bankHolidays()]
    .map((day) => day.slice(0, 4))
    .sort()
    .at(-1);
  return localDate(`${lastYear}-12-31`);
}

/** SI 2018/223 reg 6(7): not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales. */
export const isWorkingDay = remembering((day: LocalDate): boolean => {
  const weekend = dayOfWeek(day) > 5;
  const fixedHoliday = day.endsWith('-12-25') || day === goodFriday(Number(day.slice(0, 4)));
  return !weekend && !fixedHoliday && !bankHolidays().has(day);
});

/** `day` itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: LocalDate): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** `day` itself when it is a working day, otherwise the last one before it: for an office's own reminders, never for a statutory date. */
export function previousWorkingDay(day: LocalDate): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}

/** The nth working day after `day`, which is not itself counted; `day` unchanged when n is 0. Throws `RangeError` for a negative or broken n. */
export function addWorkingDays(day: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('working days are counted in whole numbers from 0');
  let reached = day;
  for (let counted = 0; counted < n; counted += 1) reached = nextWorkingDay(addDays(reached, 1));
  return reached;
}

/**
 * The first day on which a unit is free again after somebody leaves it.
 * With 0 working days it is the day they leave, otherwise the day after the last working day of making it ready.
 */
export function turnaroundEnds(departureDay: LocalDate, workingDays: number): LocalDate {
  if (workingDays === 0) return departureDay;
  return addDays(addWorkingDays(departureDay, workingDays), 1);
}
