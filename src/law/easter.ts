import { type LocalDate, addDays, localDate } from '../shared/local-date.js';
import { remembering } from '../shared/remembering.js';

/** Easter Sunday by the Gregorian reckoning (the "anonymous" method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const monthAndDay = epact + toSunday - 7 * correction + 114;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return localDate(`${pad(year, 4)}-${pad(Math.floor(monthAndDay / 31), 2)}-${pad((monthAndDay % 31) + 1, 2)}`);
}

export function goodFriday(year: number): LocalDate {
  return twoDaysBeforeEaster(year);
}

// Asked of nearly every day that is counted.
const twoDaysBeforeEaster = remembering((year: number): LocalDate => addDays(easterSunday(year), -2));
