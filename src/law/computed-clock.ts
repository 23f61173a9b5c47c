import { type LocalDate, addDays } from '../shared/local-date.js';
import { lastDayOf } from './periods.js';
import type { ClockCode, TimeLimit } from './time-limit.js';
import { TIME_LIMITS } from './time-limits.js';
import { nextWorkingDay } from './working-days.js';

/** A clock with its dates. All days are inclusive: the period ends at the end of `lastDay`. */
export interface ComputedClock {
  readonly clock: ClockCode;
  readonly dayOne: LocalDate;
  /** Null where no day can be named; `note` then says why. */
  readonly lastDay: LocalDate | null;
  readonly firstDayAfter: LocalDate | null;
  readonly basis: 'calendar' | 'working';
  readonly source: string;
  readonly note?: string;
  /** K-09: the day by which the appointed person tells both authorities. */
  readonly refereeTellsBy?: LocalDate;
  /** K-19: nights counted so far and nights still allowed; an open stay is counted up to the limit. */
  readonly nightsUsed?: number;
  readonly nightsLeft?: number;
  /** K-31: the instant, ISO 8601 in UTC. */
  readonly deadlineAt?: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NOT_IN_FORCE = 'This period was not in force on day one, so no time runs.';
const NOT_COMMENCED = 'Passed, but no commencement has been found: the dates are what they would be.';

/** What is said of a clock whatever its day one. A note is what a reader must know to use the dates; null where there is nothing to say. */
interface Said {
  readonly basis: ComputedClock['basis'];
  readonly source: string;
  readonly noteInForce: string | null;
  readonly noteNotInForce: string | null;
}

const SAID = Object.fromEntries(
  Object.entries(TIME_LIMITS).map(([code, { length, source, awaits, note }]): [string, Said] => {
    const always = [awaits ? NOT_COMMENCED : '', note ?? ''];
    const together = (notes: string[]): string | null => notes.filter(Boolean).join(' ') || null;
    return [
      code,
      {
        basis: length.unit === 'working-day' ? 'working' : 'calendar',
        source: source.text,
        noteInForce: together(always),
        noteNotInForce: together([NOT_IN_FORCE, ...always]),
      },
    ];
  }),
) as Readonly<Record<ClockCode, Said>>;

function runsFrom({ inForce: { from, to } }: TimeLimit, dayOne: LocalDate): boolean {
  return (from === null || dayOne >= from) && (to === null || dayOne <= to);
}

/** The last day of a period counted by its own rule, without the roll to an open court office; null where none can be named. */
export function lastDayUnrolled(code: ClockCode, dayOne: LocalDate): LocalDate | null {
  const limit = TIME_LIMITS[code];
  return runsFrom(limit, dayOne) ? lastDayOf(limit.length, dayOne, limit.counting) : null;
}

/** The last day of a period from a day one that is already known to be a real day; null where none can be named. */
export function lastDayFrom(code: ClockCode, dayOne: LocalDate): LocalDate | null {
  const lastDay = lastDayUnrolled(code, dayOne);
  return lastDay !== null && TIME_LIMITS[code].courtOfficeRoll ? nextWorkingDay(lastDay) : lastDay;
}

/** A clock whose last day has been found in its own way. */
export function clockWith(
  code: ClockCode,
  dayOne: LocalDate,
  lastDay: LocalDate | null,
  more?: Partial<ComputedClock>,
): ComputedClock {
  const { basis, source, noteInForce, noteNotInForce } = SAID[code];
  const note = runsFrom(TIME_LIMITS[code], dayOne) ? noteInForce : noteNotInForce;
  const firstDayAfter = lastDay === null ? null : addDays(lastDay, 1);
  const clock: Writable<ComputedClock> = { clock: code, dayOne, lastDay, firstDayAfter, basis, source };
  if (note !== null) clock.note = note;
  return more ? Object.assign(clock, more) : clock;
}

/** A clock whose day one is already known to be a real day. */
export function clockFrom(code: ClockCode, dayOne: LocalDate): ComputedClock {
  return clockWith(code, dayOne, lastDayFrom(code, dayOne));
}
