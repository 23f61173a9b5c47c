import { type LocalDate, addDays } from '../shared/local-date.js';
import { type PeriodEnd, endOf } from './periods.js';
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

/**
 * What is the same of a clock whatever its day one, laid out in one shape when the law is loaded. A note is what a reader must know to use
 * the dates; null where there is nothing to say.
 */
interface LaidOut {
  readonly clock: ClockCode;
  readonly basis: ComputedClock['basis'];
  readonly source: string;
  readonly noteInForce: string | null;
  readonly noteNotInForce: string | null;
  /** First and last day on which day one may fall; null is open. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly ends: PeriodEnd | null;
  readonly courtOfficeRoll: boolean;
}

function laidOut(clock: ClockCode, limit: TimeLimit): LaidOut {
  const { length, counting, source, awaits, note, inForce, courtOfficeRoll } = limit;
  const always = [awaits ? NOT_COMMENCED : '', note ?? ''];
  const together = (notes: string[]): string | null => notes.filter(Boolean).join(' ') || null;
  return {
    clock,
    basis: length.unit === 'working-day' ? 'working' : 'calendar',
    source: source.text,
    noteInForce: together(always),
    noteNotInForce: together([NOT_IN_FORCE, ...always]),
    from: inForce.from,
    to: inForce.to,
    ends: endOf(length, counting),
    courtOfficeRoll: courtOfficeRoll === true,
  };
}

const LAID_OUT = Object.fromEntries(
  Object.entries(TIME_LIMITS).map(([code, limit]) => [code, laidOut(code as ClockCode, limit)]),
) as Readonly<Record<ClockCode, LaidOut>>;

function runsFrom({ from, to }: LaidOut, dayOne: LocalDate): boolean {
  return (from === null || dayOne >= from) && (to === null || dayOne <= to);
}

function unrolled(clock: LaidOut, dayOne: LocalDate): LocalDate | null {
  return clock.ends !== null && runsFrom(clock, dayOne) ? clock.ends(dayOne) : null;
}

function rolled(clock: LaidOut, dayOne: LocalDate): LocalDate | null {
  const lastDay = unrolled(clock, dayOne);
  return lastDay !== null && clock.courtOfficeRoll ? nextWorkingDay(lastDay) : lastDay;
}

function dated(laid: LaidOut, dayOne: LocalDate, lastDay: LocalDate | null): Writable<ComputedClock> {
  const { clock, basis, source, noteInForce, noteNotInForce } = laid;
  const note = runsFrom(laid, dayOne) ? noteInForce : noteNotInForce;
  const firstDayAfter = lastDay === null ? null : addDays(lastDay, 1);
  const dates: Writable<ComputedClock> = { clock, dayOne, lastDay, firstDayAfter, basis, source };
  if (note !== null) dates.note = note;
  return dates;
}

/** The last day of a period counted by its own rule, without the roll to an open court office; null where none can be named. */
export function lastDayUnrolled(code: ClockCode, dayOne: LocalDate): LocalDate | null {
  return unrolled(LAID_OUT[code], dayOne);
}

/** The last day of a period from a day one that is already known to be a real day; null where none can be named. */
export function lastDayFrom(code: ClockCode, dayOne: LocalDate): LocalDate | null {
  return rolled(LAID_OUT[code], dayOne);
}

/** A clock whose last day has been found in its own way. */
export function clockWith(
  code: ClockCode,
  dayOne: LocalDate,
  lastDay: LocalDate | null,
  more?: Partial<ComputedClock>,
): ComputedClock {
  return Object.assign(dated(LAID_OUT[code], dayOne, lastDay), more);
}

/** A clock whose day one is already known to be a real day. */
export function clockFrom(code: ClockCode, dayOne: LocalDate): ComputedClock {
  const laid = LAID_OUT[code];
  return dated(laid, dayOne, rolled(laid, dayOne));
}
