import { dayInWords } from '../../shared/days-in-words.js';
import { addMonths, isLocalDate, type LocalDate } from '../../shared/local-date.js';
import type { Asked } from '../../web/asked.js';
import type { Period } from '../reports.rules.js';

const MONTHS = 12;

/** The last twelve whole months. */
export function lastTwelveMonths(today: LocalDate): Period {
  const to = `${today.slice(0, 7)}-01` as LocalDate;
  return { from: addMonths(to, -MONTHS), to };
}

/** The period of the figures that somebody came from, or the last twelve whole months. */
export function periodOf(asked: Asked, today: LocalDate): Period {
  const [from, to] = [asked.query('from'), asked.query('to')];
  return isLocalDate(from) && isLocalDate(to) ? { from, to } : lastTwelveMonths(today);
}

/** The month that somebody asks for, if it is one. */
export function monthOf(asked: Asked): string | undefined {
  const month = asked.query('month');
  return month !== undefined && isLocalDate(`${month}-01`) ? month : undefined;
}

/** The address of the rows that one figure of this period is made of. */
export function rowsPath(
  report:
    | 'occupancy'
    | 'unmet-need'
    | 'length-of-stay'
    | 'support-gaps'
    | 'outcomes'
    | 'move-on'
    | 'late-clocks'
    | 'overrides',
  { from, to }: Period,
  group: Readonly<Record<string, string>> = {},
): string {
  return `/reports/${report}?${new URLSearchParams({ from, to, ...group }).toString()}`;
}

/** `2026-03` as `March 2026`. */
export function monthInWords(month: string): string {
  return dayInWords(`${month}-01` as LocalDate).replace(/^1 /, '');
}
