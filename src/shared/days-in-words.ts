import type { LocalDate } from './local-date.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  // Midnight is 12:00am; with `hour12` this language calls it 0:00am.
  hourCycle: 'h12',
  timeZone: 'Europe/London',
});

/** A day as people write it: 10 March 2026. */
export function dayInWords(day: LocalDate): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** The time of day in London as people write it: 3:40pm. */
export function timeInWords(instant: Date): string {
  return TIME.format(instant).replaceAll(/\s/g, '').toLowerCase();
}
