import { isLocalDate, type LocalDate } from './local-date.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  // With `hour12` this language calls half past midnight 0:30am.
  hourCycle: 'h12',
  timeZone: 'Europe/London',
});

/** A day as people write it: 10 March 2026. */
export function dayInWords(day: LocalDate): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A sentence with every day in it written as people write it. */
export function withDaysInWords(sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isLocalDate(day) ? dayInWords(day) : day));
}

/** What nobody is sure to read aright as a number. */
const CALLED: Readonly<Record<string, string>> = { '12:00am': 'midnight', '12:00pm': 'midday' };

/** The time of day in London as people write it: 3:40pm, midday. */
export function timeInWords(instant: Date): string {
  const time = TIME.format(instant).replaceAll(/\s/g, '').toLowerCase();
  return CALLED[time] ?? time;
}
